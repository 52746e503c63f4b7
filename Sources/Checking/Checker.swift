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
            ChangeExaminer(), ZeroExaminer(),
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
    /// The input is guarded: a text that the Markdown library must not read in this process gets none.
    ///
    /// - Parameter publishing: whether strangers will read it, so that secrets, addresses and names matter; always
    ///   so in the public view.
    public func findings(in manuscript: Manuscript, publishing: Bool = false) -> [Finding] {
        let isForPublication = publishing || manuscript.view == .public
        guard InputGuard.refusal(of: manuscript.text.bytes) == nil else {
            // Secrets are found in the bytes alone, and must not be missed because the rest cannot be read.
            var inspection = Inspection(manuscript, library, Prose())
            inspection.isForPublication = isForPublication
            PublicationExaminer().examine(&inspection)
            return inspection.findings
        }
        var inspection = inspect(manuscript)
        inspection.isForPublication = isForPublication
        inspection.holidays = holidays
        for examiner in Self.examiners { examiner.examine(&inspection) }
        return SecretMask.hidden(inspection.findings, in: manuscript).sorted {
            ($0.range.lowerBound, $0.rule, $0.range.upperBound) < (
                $1.range.lowerBound, $1.rule, $1.range.upperBound
            )
        }
    }

    func inspect(_ manuscript: Manuscript) -> Inspection {
        let document = Document(parsing: String(decoding: manuscript.text.bytes, as: UTF8.self))
        var reader = ProseReader(
            document, library.vocabulary,
            StepPlacing(manuscript.framework, isDraft: manuscript.draft != nil))
        return Inspection(manuscript, library, reader.read())
    }
}
