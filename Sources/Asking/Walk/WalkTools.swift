import Drafting

/// What the walk is given from outside: advice, the page, the clock, and the metrics.
///
/// All are closures and values, so that the walk itself needs neither rules nor files nor a clock.
public struct WalkTools: Sendable {
    /// The findings on an answer: the question, the answer as typed, and all answers.
    public typealias Coach = @Sendable (Question, String, [String: String]) -> [Coaching]
    /// An answer as the page has it: the question, the answer as typed, with names of figures in braces.
    public typealias Printed = @Sendable (Question, String) -> String
    /// How full the page is with these answers; `nil` where that is not known.
    public typealias Gauge = @Sendable ([String: String]) -> PageFill?

    /// Advises on an answer.
    public var coach: Coach
    /// Says the figures of an answer, as the page does.
    public var printed: Printed
    /// Measures the page.
    public var gauge: Gauge
    /// Reads moments as they are seen from now, which a long walk asks for again and again.
    public var moments: MomentReader? { makeMoments() }
    private let makeMoments: @Sendable () -> MomentReader?
    /// Reads metrics with their values.
    public var naming: FigureTalk.Naming
    /// The names of the figures that the draft has.
    public var figures: Set<String>

    /// Without anything given, nothing is advised and no page is measured.
    public init(
        coach: @escaping Coach = { _, _, _ in [] }, printed: @escaping Printed = { $1 },
        gauge: @escaping Gauge = { _ in nil },
        moments: @autoclosure @escaping @Sendable () -> MomentReader? = nil,
        naming: @escaping FigureTalk.Naming = { _ in nil },
        figures: Set<String> = []
    ) {
        self.coach = coach
        self.printed = printed
        self.gauge = gauge
        makeMoments = moments
        self.naming = naming
        self.figures = figures
    }
}
