import Asking
import Checking
import Drafting
import SourceText

/// The coach of a walk: checks one answer as it stands among the fields given so far.
struct StepCoach: Sendable {
    private let checker: Checker
    private let reader: DraftReader
    private let writer: DraftWriter
    private let framework: Framework
    private let figures: FigureLines

    init(_ workshop: Workshop, _ framework: Framework, figures: FigureLines) {
        let house = HouseFiles.read()
        checker = Checker(RuleLibrary(workshop.library, house: house), holidays: workshop.holidays)
        reader = workshop.reader
        writer = DraftWriter(framework: framework)
        self.framework = framework
        self.figures = figures
    }

    /// Rules that speak of the whole draft, not of the answer that is being typed.
    /// The parts of a decision line are asked for one by one, each in its turn.
    private static let ofWhole: Set<String> = [
        "RC602", "RC603", "RC604", "RC605", "RC606", "RC607",
        "RC001", "RC002", "RC003", "RC403", "RC801", "RC907", "RC908", "RC911",
    ]

    /// What a careful editor would ask about an answer, with its place in the answer.
    func advice(on question: Question, _ answer: String, _ answers: [String: String]) -> [Coaching] {
        guard case .step(let step) = question, !answer.isEmpty else { return [] }
        let short = Coaching.tooShort(question, answer, answers)
        guard short.isEmpty else { return short }
        var seed = DraftSeed()
        for field in framework.fields { seed.fields[field.key] = answers[field.key] }
        seed.answers[step.id] = answer
        seed.carriedFrontMatter = figures.lines
        let text = writer.text(for: seed)
        guard let draft = try? reader.read(SourceFile(path: "answer", text: text)) else { return [] }
        let manuscript = Manuscript(draft)
        let findings = checker.findings(in: manuscript)
        let start = text.firstRange(of: answer)?.lowerBound
        return findings.compactMap { finding in
            // What is only a matter of style is worth a line where one key mends it.
            guard finding.step == step.id, finding.severity >= .warning || finding.isSafe,
                !Self.ofWhole.contains(finding.rule)
            else { return nil }
            return coaching(
                finding, in: answer, from: start.map { text.utf8.distance(from: text.startIndex, to: $0) })
        }
    }

    /// An answer with its figures said, as the page has it.
    func printed(_ answer: String, for question: Question) -> String {
        guard case .step(let step) = question, answer.contains("{") else { return answer }
        var seed = DraftSeed()
        seed.answers[step.id] = answer
        seed.carriedFrontMatter = figures.lines
        guard let draft = try? reader.read(SourceFile(path: "answer", text: writer.text(for: seed))),
            let brief = try? Brief(of: draft, view: .technical)
        else { return answer }
        return brief.answers.first?.text ?? answer
    }

    private func coaching(_ finding: Finding, in answer: String, from start: Int?) -> Coaching {
        var range: Range<Int>?
        if let start {
            let bytes = answer.utf8
            let place = (finding.range.lowerBound - start)..<(finding.range.upperBound - start)
            if place.lowerBound >= 0, place.upperBound <= bytes.count, !place.isEmpty,
                let from = bytes.index(bytes.startIndex, offsetBy: place.lowerBound).samePosition(in: answer),
                let to = bytes.index(bytes.startIndex, offsetBy: place.upperBound).samePosition(in: answer)
            {
                let first = answer.distance(from: answer.startIndex, to: from)
                range = first..<first + answer.distance(from: from, to: to)
            }
        }
        return Coaching(
            question: question(of: finding, isInAnswer: range != nil), range: range,
            replacement: finding.isSafe && range != nil ? finding.replacement : nil, rule: finding.rule,
            severity: severity(of: finding))
    }

    private func question(of finding: Finding, isInAnswer: Bool) -> String {
        var asked = finding.question ?? finding.message.withCapital + "."
        // A technical term seldom gives way to its plain words as they stand, so that they are only shown.
        if finding.rule == "RC103", let plain = finding.replacement { asked += " In plain words: \(plain)." }
        // The words, where they are few, say what the question is about.
        guard isInAnswer, !finding.text.isEmpty, finding.text.count <= 30 else { return asked }
        return "“\(finding.text)”: \(asked)"
    }

    private func severity(of finding: Finding) -> Coaching.Severity {
        switch finding.severity {
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }
}
