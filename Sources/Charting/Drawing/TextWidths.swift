/// The widths of Arial's letters, which Liberation Sans and Arimo share; there is nothing to measure text by.
///
/// Thousandths of the type size, U+0020 to U+007E, from the `hmtx` table of Liberation Sans 2.1.
public enum TextWidths {
    private static let regular = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
        500,
        667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
        556, 333,
        556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278,
        556, 500,
        722, 500, 500, 500, 334, 260, 334, 584,
    ]
    private static let bold = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
        556,
        722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
        556, 333,
        556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333,
        611, 556,
        778, 556, 556, 500, 389, 280, 389, 584,
    ]

    /// Print engines hint and round; a little room for that.
    private static let margin = 1.02

    /// How far a text goes in thousandths of the type size; never less than in Arial for Latin, Greek and Cyrillic
    /// letters.
    static func safeAdvance(of text: Substring, isBold: Bool) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (plain($1, isBold) ?? beyond($1)) }
    }

    /// The width in units of a text whose advance is known.
    static func width(ofAdvance advance: Int, size: Double) -> Double {
        Double(advance) * size * margin / 1000
    }

    /// The likely width of one letter in thousandths of the type size, for reckoning how long a text is.
    public static func advance(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
        if let known = plain(scalar, isBold) { return known }
        switch scalar.value {
        case 0x2018, 0x2019: return isBold ? 278 : 222
        case 0x201C, 0x201D: return isBold ? 500 : 333
        case 0x2014, 0x2026: return 1_000
        case 0x00A0...0x00BF: return 0xA2...0xA5 ~= scalar.value ? 556 : 333
        case 0x20AC: return 556
        case 0x00C0...0x024F: return scalar.properties.isLowercase ? 540 : 690
        case 0x0370...0x05FF: return scalar.properties.isLowercase ? 540 : 700
        case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFF60: return 1_000
        default: return beyond(scalar)
        }
    }

    private static func plain(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Int? {
        let table = isBold ? bold : regular
        let place = Int(scalar.value) - 0x20
        return table.indices.contains(place) ? table[place] : nil
    }

    /// Other letters, on the safe side.
    private static func beyond(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x00A0: return 278
        case 0x2018, 0x2019, 0x00B7: return 333
        case 0x201C, 0x201D, 0x2013: return 556
        case 0x00C0...0x024F: return latin(scalar)
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return scalar.value < 0x1100 ? 1_100 : 1_200
        }
    }

    private static func latin(_ scalar: Unicode.Scalar) -> Int {
        if "ÆŒæœŴŵ".unicodeScalars.contains(scalar) { return 1_000 }
        return scalar.properties.isLowercase ? 722 : 800
    }
}
