import Drafting

/// One thing that could be better in an answer, put as a question; the person decides.
public struct Coaching: Hashable, Sendable {
    /// How much it matters, in rising order.
    ///
    /// An error is asked about before the walk goes on, once; a warning is shown after a pause and marks the answer in
    /// the review, and Enter never waits for it.
    public enum Severity: Int, Hashable, Sendable, Comparable {
        case info, warning, error

        /// What matters less comes first.
        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// The question to the person: `how many of how many?`
    public let question: String
    /// The characters of the answer that it is about, counted as a person sees them; `nil` for the whole answer.
    public let range: Range<Int>?
    /// What could stand in the range's place; `nil` where only the person knows.
    public let replacement: String?
    /// The rule that asks: `RC201`, or `weak` for the step's own follow-up.
    public let rule: String
    /// How much it matters.
    public let severity: Severity

    /// Takes a question as it is to be shown, with its first letter in capitals.
    public init(
        question: String, range: Range<Int>? = nil, replacement: String? = nil, rule: String,
        severity: Severity = .warning
    ) {
        self.question = question
        self.range = range
        self.replacement = replacement
        self.rule = rule
        self.severity = severity
    }

    /// The two that matter most: worst first, then what no other has asked yet, then in the order of the answer.
    static func worst(_ findings: [Coaching]) -> [Coaching] {
        let inOrder = findings.enumerated().sorted { left, right in
            let places = (left.element.range?.lowerBound ?? 0, right.element.range?.lowerBound ?? 0)
            return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
        }.map(\.element)
        var rules: Set<String> = []
        let isRepeated = inOrder.map { !rules.insert($0.rule).inserted }
        let sorted = inOrder.indices.sorted { left, right in
            let severities = (inOrder[left].severity, inOrder[right].severity)
            if severities.0 != severities.1 { return severities.0 > severities.1 }
            return isRepeated[left] == isRepeated[right] ? left < right : isRepeated[right]
        }
        return sorted.prefix(2).map { inOrder[$0] }
    }

    /// The step's own follow-up for an answer that is plainly too short to be one.
    ///
    /// An answer in prose needs a handful of words; "no decision needed" and what is not known yet are answers.
    /// Nor is a decision too short whose other parts stand in the front matter.
    public static func tooShort(
        _ question: Question, _ answer: String, _ answers: [String: String] = [:]
    ) -> [Coaching] {
        guard case .step(let step) = question, step.kind == .prose, let asked = step.followUps["weak"] else {
            return []
        }
        let words = answer.split(whereSeparator: \.isWhitespace)
        guard !words.isEmpty, words.count < 6 else { return [] }
        if step.id == "decision", answers["decision.from"] != nil, words.count > 1 { return [] }
        let lower = answer.lowercased()
        guard !lower.hasPrefix("unknown:"), !lower.hasPrefix("no decision"), !answer.contains("{") else {
            return []
        }
        return [Coaching(question: asked, rule: "weak", severity: .error)]
    }
}
