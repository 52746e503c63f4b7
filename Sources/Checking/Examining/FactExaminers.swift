/// Holds what a text says against what it says elsewhere, and finds what must not be published.
enum FactExaminers {
    static let all: [any Examiner] = [
        TimelineExaminer(), ShareExaminer(), TotalExaminer(), DeadlineExaminer(),
        FigureExaminer(), TotalsExaminer(), LeftoverExaminer(), FieldExaminer(), PublicationExaminer(),
        NamedFaultExaminer(), RemainingNameExaminer(), WeekdayExaminer(), RangeExaminer(),
        CountShareExaminer(), SumExaminer(),
        WindowExaminer(),
    ]
}
