import Checking
import Drafting

/// A framework as a person learns it: what is asked, how to answer, and why.
struct FrameworkLesson {
    let framework: Framework
    let width: Int

    /// The whole framework.
    var text: String {
        var report = TextReport(width: width)
        report.add(framework.title)
        report.add(framework.summary)
        report.gap()
        report.add(room)
        report.add("Its status is one of: \(framework.states.joined(separator: ", ")).")
        addFields(to: &report)
        for step in framework.steps { add(step, to: &report) }
        report.gap()
        report.add("To write one: candor new \(framework.kind)")
        if let step = framework.steps.first {
            report.add("To see one step alone: candor show \(framework.kind) \(step.id)")
        }
        return report.text
    }

    /// One step alone, and what the house already accepts, where the step can use that.
    func text(of step: Step, comparables: [ComparableRisk] = []) -> String {
        var report = TextReport(width: width)
        add(step, to: &report)
        if !comparables.isEmpty {
            report.gap()
            report.add("Risks that the house already accepts:", indent: 2)
            for risk in comparables { report.add(risk.said, indent: 4, mark: "- ") }
        }
        return report.text
    }

    /// One entry of the front matter alone.
    func text(of field: Field) -> String {
        var report = TextReport(width: width)
        report.add("\(field.label) (\(field.key))")
        report.add(Self.facts(field).joined(separator: "; "), indent: 2)
        report.gap()
        report.add(field.prompt, indent: 2)
        report.gap()
        report.add(Self.trimmed(field.guidance), indent: 2)
        return report.text
    }

    private var room: String {
        let budget = framework.budget
        let parts = [
            Self.counted(budget.words, "word"), Self.counted(budget.headings, "heading"),
            Self.counted(budget.tables, "table"),
        ]
        return
            "It fits on \(Self.counted(budget.pages, "page")): at most \(parts[0]), \(parts[1]) and \(parts[2])."
    }

    private func addFields(to report: inout TextReport) {
        guard !framework.fields.isEmpty else { return }
        report.gap()
        report.add("Asked for first, for the top of the page:")
        let labelWidth = framework.fields.map(\.key.count).max() ?? 0
        for field in framework.fields {
            let facts = Self.facts(field).joined(separator: "; ")
            report.add("\(field.prompt) (\(facts))", label: field.key, labelWidth: labelWidth, indent: 2)
        }
    }

    private static func facts(_ field: Field) -> [String] {
        var facts = [
            field.kind == .choice ? "one of: \(field.choices.joined(separator: ", "))" : field.kind.meaning
        ]
        if field.isRequired { facts.insert("required", at: 0) }
        if let standard = field.standard { facts.append("'\(standard)' unless said") }
        return facts
    }

    // MARK: One step

    private func add(_ step: Step, to report: inout TextReport) {
        let number = (framework.steps.firstIndex { $0.id == step.id } ?? 0) + 1
        report.gap()
        report.add("Step \(number) of \(framework.steps.count): \(step.title)")
        report.add(Self.facts(step), indent: 2)
        report.gap()
        report.add(step.prompt, indent: 2)
        if !step.guidance.isEmpty {
            report.gap()
            report.add(Self.trimmed(step.guidance), indent: 2)
        }
        if let example = step.example {
            for (label, text) in [
                ("A good answer:", example.good), ("A poor answer:", example.poor),
                ("The difference:", example.why),
            ] {
                report.gap()
                report.add(label, indent: 2)
                report.add(passage: Self.trimmed(text), indent: 4)
            }
        }
        addFollowUps(of: step, to: &report)
    }

    private static func facts(_ step: Step) -> String {
        var facts = [step.isRequired ? "required" : "optional"]
        switch step.kind {
        case .choice: facts.append("one of: \(step.choices.joined(separator: "; "))")
        case .records: facts.append("a table with the columns \(step.columns.joined(separator: ", "))")
        default: facts.append(step.kind.meaning)
        }
        if let words = step.words, words > 1 { facts.append("about \(words) words") }
        if step.isTechnical { facts.append("for engineers only") }
        if let condition = step.condition {
            facts.append("only where \(condition.step) is '\(condition.answer)'")
        }
        facts += ["id \(step.id)", "heading '\(step.heading)'"]
        return facts.joined(separator: " · ")
    }

    private func addFollowUps(of step: Step, to report: inout TextReport) {
        let followUps = step.orderedFollowUps
        guard !followUps.isEmpty else { return }
        report.gap()
        report.add("Questions for a weak answer:", indent: 2)
        for (rule, question) in followUps {
            report.add(rule == "weak" ? question : "\(question) (\(rule))", indent: 4, mark: "- ")
        }
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// Without line feeds at the end, as YAML blocks have one.
    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}

extension Step {
    /// The follow-up questions: the general one first, then in the order of the rules.
    var orderedFollowUps: [(rule: String, question: String)] {
        let order = ["weak"] + rules
        let others = followUps.keys.filter { !order.contains($0) }.sorted()
        return (order + others).compactMap { rule in followUps[rule].map { (rule, $0) } }
    }
}
