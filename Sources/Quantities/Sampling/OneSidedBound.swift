/// How bad it could still be where none of the items checked was hit, or how good where all were (R1.9).
///
/// The exact one-sided 95% bound u = 1 - 0.05^(1/n). Hanley and Lippman-Hand 1983 approximate it by 3/n. It
/// is another question than a two-sided interval answers, so it is named where it is printed.
public struct OneSidedBound: Hashable, Sendable {
    /// The number checked.
    public let size: Int
    /// Whether all were hit, so that the bound is a lower one.
    public let isLower: Bool

    /// The bound for a sample, or `nil` where some were hit and some were not.
    init?(_ sample: Sample) {
        guard sample.hits == 0 || sample.hits == sample.size else { return nil }
        size = sample.size
        isLower = sample.hits != 0
    }

    /// u: the distance of the bound from what was seen, from 0 to 1.
    public var distance: Double { Elementary.complementOfRoot(of: 0.05, count: Double(size)) }

    /// The bound itself: u where none was hit, 1 - u where all were.
    public var value: Double { isLower ? 1 - distance : distance }

    /// The bound at the smallest denominator where rounding away from what was seen adds at most a tenth.
    public var frequency: NaturalFrequency {
        for denominator in Denominator.ladder {
            let exact = distance * Double(denominator)
            // A bound such as 0.95 of 100 is 95 and a little noise: the noise must not make it 96.
            let count = max(1, (exact - 1e-9).rounded(.up))
            guard count - exact <= 0.1 * exact || denominator == Denominator.finest else { continue }
            let shown = isLower ? denominator - Int(count) : Int(count)
            return NaturalFrequency(.counted(shown), of: denominator, isExact: false)
        }
        return NaturalFrequency(.fewerThanOne, of: Denominator.finest, isExact: false)
    }

    /// The sample size that would show, without a single failure, a rate below `share`: ceil(ln 0.05 / ln(1 -
    /// x)).
    ///
    /// 5% needs 59, 1% needs 299, 0.1% needs 2,995. `nil` for a share that is not between 0 and 1, or one so
    /// small that no sample would do.
    public static func sampleSize(toShowBelow share: Fraction) -> Int? {
        guard share > .zero, share < .one else { return nil }
        let trials = Elementary.trials(level: 0.05, share: share.approximate).rounded(.up)
        return trials.isFinite && trials <= Double(Sample.largest) ? Int(trials) : nil
    }
}
