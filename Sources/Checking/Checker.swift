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
    /// The input is guarded: a text that the Markdown library must not read in this process gets none.
    public func findings(in manuscript: Manuscript) -> [Finding] {
        guard InputGuard.refusal(of: manuscript.text.bytes) == nil else { return [] }
        var inspection = inspect(manuscript)
        for examiner in Self.examiners { examiner.examine(&inspection) }
        return withoutRepeats(inspection.findings).sorted {
            ($0.range.lowerBound, $0.rule, $0.range.upperBound) < (
                $1.range.lowerBound, $1.rule, $1.range.upperBound
            )
        }
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
