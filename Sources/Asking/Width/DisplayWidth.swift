/// How many columns of a terminal characters take.
public enum DisplayWidth {
    /// The columns of one character as a person sees it, 0 to a few.
    ///
    /// A family, a flag or a keycap is drawn as one emoji of two columns. Other sequences take what their
    /// scalars take, as terminals add them up.
    static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return of(first) }
        if isEmojiSequence(scalars, first) { return 2 }
        return scalars.reduce(0) { $0 + of($1) }
    }

    /// The columns of a text.
    public static func of(_ text: some StringProtocol) -> Int {
        // A text of another module is of no known type here, and its bytes one by one would be slow.
        var text = String(text)
        let isPlain = text.withUTF8 { $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
        return isPlain ? text.utf8.count : text.reduce(0) { $0 + of($1) }
    }

    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x7F { return value < 0x20 ? 0 : 1 }
        if value < 0xA0 { return 0 }
        // Most scripts lie below the first wide character and outside the combining ones.
        if value < 0x300 { return 1 }
        if contains(WidthTable.zero, value) { return 0 }
        return contains(WidthTable.wide, value) ? 2 : 1
    }

    /// A pair of flag letters, something drawn as emoji by its selector, or several joined into one.
    private static func isEmojiSequence(
        _ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar
    ) -> Bool {
        if (0x1F1E6...0x1F1FF).contains(first.value) { return true }
        return scalars.dropFirst().contains { scalar in
            switch scalar.value {
            case 0xFE0F: first.properties.isEmoji
            case 0x200D, 0x1F3FB...0x1F3FF: first.properties.isEmojiPresentation || first.properties.isEmoji
            default: false
            }
        }
    }

    private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }
}
