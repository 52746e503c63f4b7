import Markdown
import SourceText

/// Checks texts against all rules.
public struct Checker: Sendable {
    /// The rules that are checked.
    public let library: RuleLibrary
    private static let examiners: [any Examiner] = [
        TermExaminer(), FirstMentionExaminer(), AcronymExaminer(), MetricExaminer(), LengthExaminer(),
        PassiveExaminer(), LikelihoodExaminer(), OpeningExaminer(), FrequencyExaminer(), PercentExaminer(),
        ChangeExaminer(), ZeroExaminer(), PartExaminer(), DecisionExaminer(), AbsentStepExaminer(),
        RecordExaminer(), IncidentExaminer(), DisagreementExaminer(),
    ]

    public init(_ library: RuleLibrary) { self.library = library }

    /// Everything that the rules find in a text, in the order of the text and then of the rules.
    ///
    /// - Parameter publishing: whether the text is about to leave the house.
    public func findings(in manuscript: Manuscript, publishing: Bool = false) -> [Finding] {
        report(on: manuscript, publishing: publishing).findings
    }

    /// What the rules find in a text and what the text allows, with the size of its page.
    ///
    /// The input is guarded: a text that the Markdown library must not read in this process has a refusal and
    /// no findings.
    public func report(on manuscript: Manuscript, publishing: Bool = false) -> Report {
        if let refusal = InputGuard.refusal(of: manuscript.text.bytes) {
            return Report(of: manuscript, refusal: refusal)
        }
        var inspection = inspect(manuscript)
        for examiner in Self.examiners { examiner.examine(&inspection) }
        let allowances = Allowances(in: inspection, publishing: publishing)
        let found = withoutRepeats(inspection.findings).map { ComparableRisk.offered(library.comparables, in: $0) }
        let findings = allowances.applied(to: found).sorted {
            ($0.range.lowerBound, $0.rule, $0.range.upperBound) < (
                $1.range.lowerBound, $1.rule, $1.range.upperBound
            )
        }
        return Report(of: manuscript, findings: findings, words: LengthExaminer.pageWords(inspection))
    }

    /// Without vague words of which another rule says something more exact.
    private func withoutRepeats(_ findings: [Finding]) -> [Finding] {
        var exact: Set<Range<Int>> = []
        for finding in findings where !isVague(finding) && !finding.range.isEmpty { exact.insert(finding.range) }
        return findings.filter { !isVague($0) || !exact.contains($0.range) }
    }

    private func isVague(_ finding: Finding) -> Bool {
        library.rule(finding.rule).map { !$0.conditions.isEmpty } ?? false
    }

    func inspect(_ manuscript: Manuscript) -> Inspection {
        let document = Document(parsing: String(decoding: manuscript.text.bytes, as: UTF8.self))
        var reader = ProseReader(
            document, library.vocabulary,
            StepPlacing(manuscript.framework, isDraft: manuscript.draft != nil))
        return Inspection(manuscript, library, reader.read())
    }
}
