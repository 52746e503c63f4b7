/// The sheet that a page is laid out for.
public enum Paper: String, Hashable, Sendable, CaseIterable {
    /// The box that A4 and Letter have in common, so that one file prints on one page on both.
    case common
    case a4
    case letter

    /// The width in millimetres.
    public var width: Double { self == .letter ? 215.9 : 210 }

    /// The height in millimetres.
    public var height: Double { self == .a4 ? 297 : 279.4 }

    /// The sheet as people call it.
    public var name: String {
        switch self {
        case .common: "A4 or Letter"
        case .a4: "A4"
        case .letter: "Letter"
        }
    }

    /// The rule that a style sheet needs for it; the page's own sheet has the common box.
    var rule: String? { self == .common ? nil : "@page { size: \(width)mm \(height)mm; }" }
}
