extension Direction {
    /// The direction of a line of HTML by its first letter, as a browser finds it; `nil` where it has none.
    ///
    /// Print engines without a browser look for no letter, so that the page says it to them.
    init?(firstLetterOf line: Substring.UTF8View) {
        var isTag = false
        var isEntity = false
        for scalar in Substring(line).unicodeScalars {
            switch scalar {
            case "<": isTag = true
            case ">": isTag = false
            case "&" where !isTag: isEntity = true
            case ";" where isEntity: isEntity = false
            default:
                if isTag || isEntity { continue }
                if Self.isRightToLeft(scalar) {
                    self = .rightToLeft
                    return
                }
                if scalar.properties.isAlphabetic {
                    self = .leftToRight
                    return
                }
            }
        }
        return nil
    }

    /// The blocks of the scripts that are written from right to left (Unicode, DerivedBidiClass).
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF: scalar.properties.isAlphabetic
        case 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// The line with its direction in its first tag, where that is another one than around it.
    func saying(_ line: Substring.UTF8View) -> Substring.UTF8View {
        guard line.first == UInt8(ascii: "<"), let end = line.firstIndex(where: { $0 == 0x3E || $0 == 0x20 }),
            Self.blocks.contains(where: { line[..<end].dropFirst().elementsEqual($0.utf8) }),
            let own = Direction(firstLetterOf: line), own != self
        else { return line }
        let text = Substring(line)
        return Substring("\(text[..<end]) dir=\"\(own.rawValue)\"\(text[end...])").utf8
    }

    private static let blocks = ["p", "li", "h1", "h2", "h3", "h4", "th", "td"]

    /// Whether a text may hold letters of the other direction: those of right-to-left scripts begin with these bytes.
    func mayMeetItsOpposite(in text: String) -> Bool {
        self == .rightToLeft
            || text.utf8.contains { 0xD6...0xDF ~= $0 || 0xE0 == $0 || 0xEF == $0 || 0xF0 == $0 }
    }
}
