import Checking
import Drafting
import SourceText

/// A rule as a person learns it: what it is about, why, an example of each kind, and how to allow it.
struct RuleLesson {
    let rule: Rule
    /// The kinds whose steps may ask in words of their own.
    var frameworks: [Framework] = []

    /// What it is about, in a few words: its message without what was found.
    var subject: String {
        let words = rule.name.replacing("-", with: " ")
        return words.withCapital
    }

    func text(width: Int) -> String {
        var report = TextReport(width: width)
        report.add("\(rule.id) \(rule.name)")
        report.add(facts.joined(separator: "; "), indent: 2)
        section("What it says:", message, &report)
        if let question = rule.question { section("What it asks:", question, &report) }
        for (question, steps) in stepQuestions {
            section("In \(steps.joined(separator: ", ")):", question, &report)
        }
        section("Why:", rule.why, &report)
        section("A poor example:", rule.poor, &report)
        section("A good example:", rule.good, &report)
        section("Source:", rule.source, &report)
        report.gap()
        report.add("To let it stand somewhere, write the reason into the file, before the block:")
        report.add(allowance, indent: 4)
        report.add("or 'allow \(rule.id) in section …', 'allow \(rule.id) in document …'")
        return report.text
    }

    var markdown: String {
        var parts = [rule.why]
        if let question = rule.question { parts.append("**Ask:** \(question)") }
        if !rule.poor.isEmpty { parts.append("Poor:\n\n" + Self.quoted(rule.poor)) }
        if !rule.good.isEmpty { parts.append("Good:\n\n" + Self.quoted(rule.good)) }
        if !rule.source.isEmpty { parts.append("Source: \(rule.source)") }
        parts.append("To let it stand: `\(allowance)`")
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The questions that steps put in their own words, which 'check' asks there instead, each with its steps.
    private var stepQuestions: [(question: String, steps: [String])] {
        var questions: [(question: String, steps: [String])] = []
        for framework in frameworks where rule.kinds.isEmpty || rule.kinds.contains(framework.kind) {
            for step in framework.steps {
                guard let question = step.followUps[rule.id], question != rule.question else { continue }
                let place = "\(framework.kind), \(step.heading)"
                if let known = questions.firstIndex(where: { $0.question == question }) {
                    questions[known].steps.append(place)
                } else {
                    questions.append((question, [place]))
                }
            }
        }
        return questions
    }

    private var allowance: String { "<!-- candor: allow \(rule.id) the reason -->" }

    private var message: String { rule.message.replacing(/\{[a-z]+\}/, with: "…") }

    /// How much it matters, and where it looks.
    private var facts: [String] {
        var facts = [rule.severity.rawValue]
        if let elsewhere = rule.elsewhere { facts[0] += ", \(elsewhere.rawValue) in other steps" }
        if !rule.kinds.isEmpty { facts.append("in " + rule.kinds.sorted().joined(separator: ", ")) }
        if !rule.steps.isEmpty {
            facts.append("in the steps " + rule.steps.sorted().joined(separator: ", "))
        }
        if rule.isForPlainReaders { facts.append("not in the technical view") }
        if rule.isForAnyLanguage { facts.append("in every language") }
        if rule.isSafe { facts.append("--fix can mend it") }
        if !rule.path.hasPrefix("built-in:") { facts.append("from \(rule.path)") }
        return facts
    }

    private func section(_ label: String, _ text: String, _ report: inout TextReport) {
        guard !text.isEmpty else { return }
        report.gap()
        report.add(label, indent: 2)
        report.add(Self.trimmed(text), indent: 4)
    }

    private static func quoted(_ text: String) -> String {
        trimmed(text).split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
            .joined(separator: "\n")
    }

    /// Without line feeds at the end, as YAML blocks have one.
    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
