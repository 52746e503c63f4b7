/// How people review: how fast, how well, and for how much of a shift.
public struct Reviewing: Hashable, Sendable {
    /// Minutes for an item.
    public let minutes: Double
    /// The share of violations that reviewers recognise, from 0 to 1.
    public let catchRate: Double
    /// The share of legitimate items that reviewers stop, from 0 to 1.
    public let falseBlockRate: Double
    /// Hours in a shift.
    public let shiftHours: Double
    /// The share of a shift that goes into reviewing, above 0.
    public let usable: Double

    /// - Throws: `QuantityError` where a share lies outside 0 to 1, a length is not above 0, or a shift is longer than
    ///   a day.
    public init(
        minutes: Double, catchRate: Double, falseBlockRate: Double = 0, shiftHours: Double, usable: Double
    ) throws(QuantityError) {
        for (amount, what) in [(minutes, "review time"), (shiftHours, "shift"), (usable, "share of a shift")]
        where !amount.isFinite || amount <= 0 { throw .notPositive("\(amount)", what: what) }
        guard shiftHours <= Self.longestShift else {
            throw .contradiction(
                "a shift of \(grouped(shiftHours, figures: 6)) hours is longer than a day; type the hours that one"
                    + " person works in a day, such as --shift 8")
        }
        for share in [catchRate, falseBlockRate, usable] where !(0...1).contains(share) {
            throw share < 0 ? .belowNothing("\(share)") : .aboveWhole("\(share)")
        }
        self.minutes = minutes
        self.catchRate = catchRate
        self.falseBlockRate = falseBlockRate
        self.shiftHours = shiftHours
        self.usable = usable
    }

    /// The hours of a day, which no shift is longer than.
    private static let longestShift = 24.0

    /// Hours of review that one person gives a day.
    public var hoursPerPerson: Double { shiftHours * usable }

    /// The highest planned load: at 85% of capacity queues still empty on bad days.
    public static let highestLoad = 0.85

    /// The people needed for so many hours a day at full use.
    public func people(forHours hours: Double) -> Int {
        // Noise in the last place must not cost a person.
        let people = (hours / hoursPerPerson - 1e-9).rounded(.up)
        return people.isFinite && people > 0 ? Int(min(people, 1e12)) : 0
    }

    /// The people needed so that the load stays at or below 85%.
    public func people(atHighestLoadForHours hours: Double) -> Int {
        people(forHours: hours / Self.highestLoad)
    }
}
