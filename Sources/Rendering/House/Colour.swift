#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A colour of sRGB, as it is written in a style sheet.
public struct Colour: Hashable, Sendable {
    /// The three parts, 0 to 255.
    public let red, green, blue: Int

    /// A colour of three parts; each is held to 0 to 255.
    public init(red: Int, green: Int, blue: Int) {
        self.red = min(max(red, 0), 255)
        self.green = min(max(green, 0), 255)
        self.blue = min(max(blue, 0), 255)
    }

    /// Reads `#17566b` or `#abc`; `nil` for anything else.
    public init?(_ text: String) {
        guard text.hasPrefix("#") else { return nil }
        var digits = Array(text.dropFirst())
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        guard digits.count == 6, digits.allSatisfy(\.isASCII), digits.allSatisfy(\.isHexDigit),
            let number = Int(String(digits), radix: 16)
        else { return nil }
        self.init(red: number >> 16, green: number >> 8 & 0xFF, blue: number & 0xFF)
    }

    /// The colour as `#17566b`.
    public var text: String {
        let digits = String(red << 16 | green << 8 | blue, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    static let white = Colour(red: 255, green: 255, blue: 255)
    static let black = Colour(red: 0, green: 0, blue: 0)

    /// How light it looks, 0 to 1 (WCAG 2.2, "relative luminance").
    var luminance: Double {
        let parts = [red, green, blue].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// The contrast between two colours, 1 to 21 (WCAG 2.2, "contrast ratio"); text needs 4.5.
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The colour mixed with a share of another.
    func mixed(with other: Colour, share: Double) -> Colour {
        let mix = { (one: Int, two: Int) in Int((Double(one) * (1 - share) + Double(two) * share).rounded()) }
        return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// The nearest colour towards white or black that text on all of these grounds can have.
    func readable(on grounds: [Colour], towards end: Colour) -> Colour {
        for step in 0...50 {
            let colour = mixed(with: end, share: Double(step) / 50)
            if grounds.allSatisfy({ colour.contrast(with: $0) >= 4.6 }) { return colour }
        }
        return end
    }
}
