/// Whether silence in a comment window counts as consent (R6.4).
///
/// It does only where every condition holds; otherwise the default is that nothing changes, and an explicit
/// yes is needed.
public struct Silence: Hashable, Sendable {
    /// A condition of R6.4 that does not hold.
    public enum Obstacle: String, Hashable, Sendable, CaseIterable {
        case hardToReverse = "the decision is hard to reverse"
        case notStated = "the text does not say that silence counts as consent"
        case notNotified = "no reviewer is named who was told of it"
        case tooShort = "a reviewer has fewer than 2 full working days"
        case reserved = "legal, security, safety, people or budget matters need an explicit yes"
    }

    /// What stands in the way, in the order of the rule; empty where silence is consent.
    public let obstacles: [Obstacle]

    /// Judges the conditions of R6.4; `isReserved` means legal, security, safety, people, or budget above the
    /// writer's authority.
    public init(
        isReversible: Bool, isStated: Bool, reviewersNotified: Bool, windowLongEnough: Bool, isReserved: Bool
    ) {
        let holds: [(Bool, Obstacle)] = [
            (isReversible, .hardToReverse), (isStated, .notStated), (reviewersNotified, .notNotified),
            (windowLongEnough, .tooShort), (!isReserved, .reserved),
        ]
        obstacles = holds.filter { !$0.0 }.map(\.1)
    }

    /// Whether silence is consent.
    public var isConsent: Bool { obstacles.isEmpty }
}
