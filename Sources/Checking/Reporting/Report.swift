import Markdown

/// What was found in one text, for machines in the order of the text, for a person the worst first.
public struct Report: Sendable {
    /// The text that was checked.
    public let manuscript: Manuscript
    /// Every finding, by its place and then by its rule.
    public private(set) var findings: [Finding]
    /// The words that a reader who is no engineer gets.
    public let words: Int
    /// Why the text was not read; it has no findings then.
    public let refusal: Refusal?

    /// How many findings a person is shown unless they ask for all.
    public static let shownAtOnce = 5
    /// How many of those may be of one rule, so that a habit does not hide the rest; of what makes a document
    /// unusable, one more.
    public static let shownOfOneRule = 1

    /// Whoever asks for some rules only, wants to see more of each.
    private var shownOfOneRule = Report.shownOfOneRule

    init(of manuscript: Manuscript, findings: [Finding] = [], words: Int = 0, refusal: Refusal? = nil) {
        self.manuscript = manuscript
        self.findings = findings
        self.words = words
        self.refusal = refusal
    }

    /// The words as a share of those that the kind's page has room for; `nil` for a text of no kind.
    public var pageShare: Double? {
        manuscript.framework.map { Double(words) / Double($0.budget.words) }
    }

    /// The same report with the findings of some rules only.
    public func only(rules: Set<String>) -> Report {
        var report = self
        report.findings = findings.filter { rules.contains($0.rule) }
        report.shownOfOneRule = Self.shownOfOneRule + 1
        return report
    }

    /// All findings, the worst first: what must not be published, then by severity, by how much their step matters, and
    /// by their place.
    public var ranked: [Finding] {
        let weights = StepWeights(manuscript.framework)
        let keys = findings.indices.map { index in
            let weight = findings[index].isForemost ? -1 : weights.weight(of: findings[index].step)
            return (findings[index].isForPublishing, findings[index].severity, weight, index)
        }
        return keys.sorted { first, second in
            if first.0 != second.0 { return first.0 }
            return first.1 != second.1
                ? first.1 > second.1 : (first.2, first.3) < (second.2, second.3)
        }.map { findings[$0.3] }
    }

    /// The few that matter most, the worst first; thoughts about style are counted and not shown.
    ///
    /// Of what must not be published nothing is left out: one address that nobody saw is enough.
    public var foremost: [Finding] {
        let ranked = ranked
        var chosen = ranked.filter(\.isForPublishing)
        var ofRule: [String: Int] = [:]
        for finding in ranked.dropFirst(chosen.count) {
            guard chosen.count < Self.shownAtOnce, finding.severity >= .warning else { break }
            guard
                ofRule[finding.rule, default: 0] < shownOfOneRule + (finding.severity == .error ? 1 : 0),
                !chosen.contains(where: { Self.covers($0, finding) })
            else { continue }
            ofRule[finding.rule, default: 0] += 1
            chosen.append(finding)
        }
        return chosen
    }

    /// Whether a finding lies inside another, so that mending the one mends the other.
    private static func covers(_ first: Finding, _ second: Finding) -> Bool {
        second.isVague && !first.range.isEmpty && !second.range.isEmpty
            && first.range.lowerBound <= second.range.lowerBound
            && second.range.upperBound <= first.range.upperBound
    }

    /// Whether something matters at least that much.
    public func has(atLeast severity: Severity) -> Bool { findings.contains { $0.severity >= severity } }
}
