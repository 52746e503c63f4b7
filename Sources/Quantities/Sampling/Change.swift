/// A share before and after, or of one option and another (R1.10).
public struct Change: Hashable, Sendable {
    /// The share before, or of the first option.
    public let before: Share
    /// The share after, or of the second option.
    public let after: Share

    /// The one denominator for both (R1.3); the coarser sample's cap wins.
    public let denominator: Int

    /// A change from one share to another.
    ///
    /// - Parameter shared: the denominator of a longer comparison that the change is a part of.
    public init(from before: Share, to after: Share, over shared: Int? = nil) {
        self.before = before
        self.after = after
        denominator = shared ?? Denominator.compared([before, after])
    }

    /// `from 5 to 3 in 100 answers (2 fewer in every 100)`.
    ///
    /// Bounds keep their words, and have no difference, which nobody knows: `from at most 5 to 3 in 100 answers`.
    public func said(of base: BaseNoun? = nil) -> String {
        let frequencies = [before, after].map { $0.frequency(over: denominator) }
        guard case .counted(let first) = frequencies[0].extent,
            case .counted(let second) = frequencies[1].extent
        else { return "from \(before.said(of: base, over: denominator)) to \(after.said(over: denominator))" }
        let whole = separated(Int128(denominator))
        let items = base.map { " " + $0.plural } ?? ""
        if let bounds = saidBounds {
            let ends = zip([before, after], [first, second]).map { share, count in
                let word = share.qualifier.isBound ? share.qualifier : .exact
                return word.before(separated(Int128(count)))
            }
            return "from \(ends[0]) to \(ends[1]) in \(whole)\(items); by how much is not known,"
                + " because \(bounds)"
        }
        guard first != second else { return "about the same, \(frequencies[0].said(of: base))" }
        let step = separated(Int128(abs(first - second)))
        return "from \(separated(Int128(first))) to \(separated(Int128(second))) in \(whole)\(items)"
            + " (\(step) \(second < first ? "fewer" : "more") in every \(whole))"
    }

    /// Which of the two are bounds; `nil` where none is.
    private var saidBounds: String? {
        switch (before.qualifier.isBound, after.qualifier.isBound) {
        case (false, false): nil
        case (true, true): "both are bounds"
        case (true, false): "'\(before.qualifier.rawValue)' is a bound"
        case (false, true): "'\(after.qualifier.rawValue)' is a bound"
        }
    }

    /// The relative change, for brackets after the absolute one and never alone (RC204): `40% fewer`.
    ///
    /// `nil` where nothing was affected before, where nothing changed, and for bounds.
    public var relative: String? {
        guard saidBounds == nil, before.value > .zero, before.value != after.value else { return nil }
        let ratio = (after.value - before.value).magnitude * before.value.inverse
        let isFewer = after.value < before.value
        if !isFewer, ratio >= .one {
            let times = (ratio + .one).rounded(toSignificant: 2)
            return "\(times.decimalText(places: 4)) times as many"
        }
        return "\(ratio.percentText) \(isFewer ? "fewer" : "more")"
    }

    /// `2 percentage points lower`; percent against percent is never said without "points".
    public var percentagePoints: String {
        let points = ((after.value - before.value).magnitude * Fraction(100, 1)).rounded(toSignificant: 2)
        guard points > .zero else { return "no change" }
        let unit = points == .one ? "percentage point" : "percentage points"
        return "\(points.decimalText(places: 17)) \(unit) \(after.value < before.value ? "lower" : "higher")"
    }

    /// The interval of `before` less `after`, where both come from samples.
    public var interval: NewcombeInterval? {
        guard let first = before.sample, let second = after.sample else { return nil }
        return NewcombeInterval(first, second)
    }

    /// `the difference could be chance`, or the likely range of the difference; `nil` without two samples.
    public var saidInterval: String? {
        guard let interval else { return nil }
        if interval.couldBeChance { return "the difference could be chance" }
        let scale = Double(denominator)
        let ends = [abs(interval.low), abs(interval.high)].sorted().map {
            Int(($0 * scale + 0.5).rounded(.down))
        }
        let word = interval.difference > 0 ? "fewer" : "more"
        let low = ends[0] < 1 ? "fewer than 1" : separated(Int128(ends[0]))
        let high = separated(Int128(ends[1]))
        let whole = separated(Int128(denominator))
        return "likely between \(low) and \(high) \(word) in every \(whole)"
    }
}
