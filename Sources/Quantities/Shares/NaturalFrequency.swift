/// A share as a count out of a round number: 3 in 100 (R1.2).
///
/// Cuite, Weinstein, Emmons and Colditz 2008: readers do sums better with N in 100 than with 1 in X.
public struct NaturalFrequency: Hashable, Sendable {
    /// How many of the denominator.
    public enum Extent: Hashable, Sendable {
        /// Exactly none.
        case none
        /// Some, but fewer than 1 in the denominator.
        case fewerThanOne
        /// From 1 to one less than the denominator.
        case counted(Int)
        /// Not all, but more than all but one of the denominator.
        case moreThanAllButOne
        /// Exactly all.
        case all
    }

    /// How many of the denominator.
    public let extent: Extent
    /// 100, 1,000, 10,000, 100,000 or 1,000,000.
    public let denominator: Int
    /// Whether the count says the share exactly, so that `about` would be wrong.
    public let isExact: Bool

    init(_ extent: Extent, of denominator: Int, isExact: Bool) {
        self.extent = extent
        self.denominator = denominator
        self.isExact = isExact
    }

    /// A share at a denominator; a count of zero or of all is said as "fewer than 1" or "more than all but
    /// 1".
    init(_ value: Fraction, of denominator: Int, rounding: Rounding = .halfUp) {
        let whole = Int128(denominator)
        let scaled = value * Fraction(whole, 1)
        let count = scaled.rounded(rounding)
        self.denominator = denominator
        isExact = scaled.isWhole
        if value == .zero {
            extent = .none
        } else if value == .one {
            extent = .all
        } else if count < 1 || (denominator == Denominator.finest && scaled < .one) {
            extent = .fewerThanOne
        } else if count >= whole
            || (denominator == Denominator.finest && scaled > Fraction(whole - 1, 1))
        {
            extent = .moreThanAllButOne
        } else {
            extent = .counted(Int(count))
        }
    }

    /// A share that is known only approximately, such as a power, at the denominator that R1.2 chooses.
    public init(approximately share: Double) {
        let bounded = share.isFinite ? min(max(share, 0), 1) : 0
        let value = Fraction(Int128((bounded * 1e15).rounded()), 1_000_000_000_000_000)
        self.init(value, of: Denominator.needed(for: value))
    }

    /// The rest of the whole at the same denominator, so that the two add up (R1.7).
    public var complement: NaturalFrequency {
        let rest: Extent =
            switch extent {
            case .none: .all
            case .fewerThanOne: .moreThanAllButOne
            case .counted(let count): .counted(denominator - count)
            case .moreThanAllButOne: .fewerThanOne
            case .all: .none
            }
        return NaturalFrequency(rest, of: denominator, isExact: isExact)
    }

    /// Whether a verb after it stands in the singular: `1 in 100 requests takes` (R1.12).
    var isSingular: Bool { extent == .counted(1) || extent == .all }

    /// For people: `3 in 100`, `1,200 in 10,000 sessions`, `fewer than 1 in 1,000,000`.
    public func said(of base: BaseNoun? = nil) -> String {
        let ending = base.map { " " + $0.plural } ?? ""
        let whole = separated(Int128(denominator))
        return switch extent {
        case .none: base.map { "none of the \($0.plural)" } ?? "none"
        case .all: base.map { "every one of the \($0.plural)" } ?? "all"
        case .fewerThanOne: "fewer than 1 in \(whole)\(ending)"
        case .counted(let count): "\(separated(Int128(count))) in \(whole)\(ending)"
        case .moreThanAllButOne: "more than \(separated(Int128(denominator - 1))) in \(whole)\(ending)"
        }
    }
}
