/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// The English name: `Friday`.
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The day that a word names, in full or by its first three letters, in any case.
    public init?(named word: some StringProtocol) {
        let wanted = word.lowercased()
        let match = Self.allCases.first {
            $0.name.lowercased() == wanted || $0.name.lowercased().prefix(3) == wanted
        }
        guard let match else { return nil }
        self = match
    }
}
