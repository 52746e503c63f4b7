import Markdown
import Quantities
import SourceText

/// Checks texts against all rules.
public struct Checker: Sendable {
    /// The rules that are checked.
    public let library: RuleLibrary
    private static let examiners: [any Examiner] =
        [
            TermExaminer(), FirstMentionExaminer(), AcronymExaminer(), MetricExaminer(), LengthExaminer(),
            PassiveExaminer(), LikelihoodExaminer(), OpeningExaminer(), FrequencyExaminer(),
            PercentExaminer(),
            ChangeExaminer(), ZeroExaminer(), PartExaminer(), DecisionExaminer(), AbsentStepExaminer(),
            RecordExaminer(), IncidentExaminer(), DisagreementExaminer(),
        ] + FactExaminers.all
    /// Days on which nobody works, beside weekends.
    public let holidays: Set<CalendarDate>

    /// Takes the rules, and the days on which no deadline can lie.
    public init(_ library: RuleLibrary, holidays: Set<CalendarDate> = []) {
        self.library = library
        self.holidays = holidays
    }

    /// Everything that the rules find in a text, in the order of the text and then of the rules.
    ///
    /// - Parameter publishing: whether strangers will read it, so that secrets, addresses and names matter; always
    ///   so in the public view.
    public func findings(in manuscript: Manuscript, publishing: Bool = false) -> [Finding] {
        report(on: manuscript, publishing: publishing).findings
    }

    /// What the rules find in a text and what the text allows, with the size of its page.
    ///
    /// The input is guarded: of a text that the Markdown library must not read in this process only the bytes are
    /// searched for secrets, and its report has a refusal.
    public func report(on manuscript: Manuscript, publishing: Bool = false) -> Report {
        let isForPublication = publishing || manuscript.view == .public
        let refusal = InputGuard.refusal(of: manuscript.text.bytes, typed: manuscript.bytes.count)
        var inspection = refusal == nil ? inspect(manuscript) : Inspection(manuscript, library, Prose())
        inspection.isForPublication = isForPublication
        inspection.holidays = holidays
        if refusal == nil {
            for examiner in Self.examiners { examiner.examine(&inspection) }
        } else {
            PublicationExaminer().examine(&inspection)
        }
        let allowances = Allowances(in: inspection, publishing: isForPublication)
        let found = withoutRepeats(inspection.findings).map {
            ComparableRisk.offered(library.comparables, in: $0)
        }
        let findings = SecretMask.hidden(allowances.applied(to: found), in: manuscript).sorted {
            ($0.range.lowerBound, $0.rule, $0.range.upperBound) < (
                $1.range.lowerBound, $1.rule, $1.range.upperBound
            )
        }
        return Report(
            of: manuscript, findings: findings, words: LengthExaminer.pageWords(inspection), refusal: refusal)
    }

    /// Without vague words of which another rule says something more exact.
    private func withoutRepeats(_ findings: [Finding]) -> [Finding] {
        var exact: Set<Range<Int>> = []
        for finding in findings where !isVague(finding) && !finding.range.isEmpty {
            exact.insert(finding.range)
        }
        return findings.filter { !isVague($0) || !exact.contains($0.range) }
    }

    private func isVague(_ finding: Finding) -> Bool {
        library.place(finding.rule).map { !library.rules[$0].conditions.isEmpty } ?? false
    }

    func inspect(_ manuscript: Manuscript) -> Inspection {
        let document = Document(parsing: String(decoding: manuscript.text.bytes, as: UTF8.self))
        var reader = ProseReader(
            document, library.vocabulary,
            StepPlacing(manuscript.framework, isDraft: manuscript.draft != nil))
        return Inspection(manuscript, library, reader.read())
    }
}
