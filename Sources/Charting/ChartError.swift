import SourceText

/// Why a chart cannot be drawn honestly.
public enum ChartError: Error, Hashable, Sendable {
    /// The figure is no share.
    case notAShare(String)
    /// The share lies below 1 in 100 or above 99 in 100 (R2.1).
    case outsideIcons(String)
    /// A hundred whole icons would say another number than the words do (R1.2, R2.1).
    case finerThanIcons(String, said: String)
    /// A picture with too few or too many parts.
    case wrongCount(Int, of: String, allowed: ClosedRange<Int>)
    /// Figures that are shares of different things.
    case differentBases(String, String)
    /// A number that is not finite, is negative, or is beyond what can be drawn.
    case notDrawable(String, what: String)
    /// A chosen threshold that is none of the points.
    case notAPoint(String)
}

extension ChartError: CustomStringConvertible {
    /// One sentence, lower case, without a full stop: what is wrong, and what to do instead.
    public var message: String {
        switch self {
        case .notAShare(let typed):
            "'\(shown(typed))' is not a share, so it cannot be drawn as part of a whole; say it in words"
        case .outsideIcons(let typed):
            "'\(shown(typed))' is not between 1 and 99 in 100, where an icon array misleads; say it in words"
        case .finerThanIcons(let typed, let said):
            "'\(shown(typed))' is said as \(shown(said)), which 100 whole icons cannot show;"
                + " say it in words"
        case .wrongCount(let count, let what, let allowed):
            "\(count) \(what) cannot be drawn; give \(allowed.lowerBound) to \(allowed.upperBound)"
        case .differentBases(let first, let second):
            "'\(shown(first))' and '\(shown(second))' are different bases;"
                + " draw only shares of the same thing together"
        case .notDrawable(let typed, let what):
            "'\(shown(typed))' cannot be drawn as \(what); use a finite number of ordinary size"
        case .notAPoint(let typed):
            "the chosen threshold '\(shown(typed))' is none of the points; give its counts too"
        }
    }

    /// The message.
    public var description: String { message }
}
