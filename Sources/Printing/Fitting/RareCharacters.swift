/// The characters of a text that not every font has: beyond Latin, and with a shape of their own.
enum RareCharacters {
    /// So many are looked for; a text in another script says the same with the first few.
    private static let limit = 400

    /// Each once, in the order of the text.
    static func of(_ text: String) -> [Character] {
        var seen: Set<Unicode.Scalar> = []
        var found: [Character] = []
        for scalar in text.unicodeScalars where scalar.value > 0x24F && found.count < limit {
            guard hasShape(scalar), seen.insert(scalar).inserted else { continue }
            found.append(Character(scalar))
        }
        return found
    }

    private static func hasShape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .control, .format, .surrogate, .privateUse,
            .unassigned,
            .spaceSeparator, .lineSeparator, .paragraphSeparator:
            false
        default: true
        }
    }
}
