/// How closely a page is set: the steps in which it gives way before it is too long.
///
/// The order is fixed: gaps, line height, margins, then type, which never goes below 9 points. The measures are those of
/// `Templates/page/page.css`, in CSS pixels of 1/96 inch, whole ones because browsers round the height of a line.
public enum Density: String, Hashable, Sendable, CaseIterable, Comparable {
    case regular
    case closerGaps = "closer-gaps"
    case closerLines = "closer-lines"
    case narrowMargins = "narrow-margins"
    case smallType = "small-type"
    case smallestType = "smallest-type"

    /// The next closer one, or `nil` after the last.
    public var next: Density? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { all.indices.contains($0 + 1) ? all[$0 + 1] : nil }
    }

    /// The one before, or `nil` for the first.
    public var previous: Density? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { $0 > 0 ? all[$0 - 1] : nil }
    }

    /// From the regular one to the closest.
    public static func < (one: Density, other: Density) -> Bool {
        let all = Self.allCases
        return (all.firstIndex(of: one) ?? 0) < (all.firstIndex(of: other) ?? 0)
    }

    /// As it is said of a page: `with closer lines`.
    public var said: String {
        switch self {
        case .regular: "at regular spacing"
        case .closerGaps: "with closer gaps"
        case .closerLines: "with closer lines"
        case .narrowMargins: "with narrower margins"
        case .smallType: "in 9.75 pt type"
        case .smallestType: "in 9 pt type"
        }
    }

    /// The margins above and below, in millimetres.
    public var verticalMargin: Double { self < .narrowMargins ? 10 : 8 }

    /// The margins left and right, in millimetres.
    public var horizontalMargin: Double { self < .narrowMargins ? 17 : 14 }

    /// The size of the type, in pixels: 10.5, 9.75 or 9 points.
    public var type: Double { self < .smallType ? 14 : self == .smallType ? 13 : 12 }

    /// The height of a line of text, in pixels.
    public var lineHeight: Double {
        switch self {
        case .regular, .closerGaps: 18
        case .closerLines, .narrowMargins: 17
        case .smallType: 16
        case .smallestType: 15
        }
    }
}
