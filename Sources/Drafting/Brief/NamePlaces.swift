import SourceText

/// Finds names in a text as whole words: a whole name whatever its capitals, and a part of one unless it stands there as
/// an ordinary word or a month.
///
/// Byte for byte, so that a long text that repeats a name takes no longer than any other.
enum NamePlaces {
    /// Each place with its offset in UTF-8 bytes, in order and without overlaps; names that stand first in the list go
    /// before those that they hold.
    static func all(of names: [String], in text: String) -> [(name: String, offset: Int)] {
        var text = text
        text.makeContiguousUTF8()
        let written = Array(text.utf8)
        let bytes = written.map(folded)
        let context = NameContext(written, names: names)
        var isTaken = [Bool](repeating: false, count: bytes.count)
        var found: [(name: String, offset: Int)] = []
        for name in names {
            // Letters outside ASCII have no capitals that bytes could be folded to.
            for spelling in Set([name, name.lowercased(), name.uppercased()].map(words)) {
                guard let first = spelling.first else { continue }
                var start = 0
                while let place = place(of: first, in: bytes, from: start) {
                    start = place + first.count
                    guard let end = end(of: spelling.dropFirst(), in: bytes, after: start) else { continue }
                    let range = place..<end
                    // A longer name that was found before covers one end at least.
                    guard !isTaken[range.lowerBound], !isTaken[range.upperBound - 1],
                        isWhole(range, in: text),
                        spelling.count > 1 || context.isName(range)
                    else { continue }
                    for index in range { isTaken[index] = true }
                    start = end
                    found.append((name, place))
                }
            }
        }
        return found.sorted { $0.offset < $1.offset }
    }

    private static func words(_ name: String) -> [[UInt8]] {
        name.split(separator: " ").map { $0.utf8.map(folded) }
    }

    private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func place(of name: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            name.withUnsafeBufferPointer { bytes.firstOffset(of: $0, from: start) }
        }
    }

    /// The end of the other words of a name, which a line may break, or an address join with a full stop.
    private static func end(of words: ArraySlice<[UInt8]>, in bytes: [UInt8], after start: Int) -> Int? {
        var end = start
        for word in words {
            guard let next = gap(in: bytes, at: end), bytes[next...].starts(with: word) else { return nil }
            end = next + word.count
        }
        return end
    }

    /// The longest gap between two words of a name, with the marks of emphasis or a quotation in it.
    private static let widestGap = 16

    private static func gap(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let joiners = Array("._-".utf8)
        if joiners.contains(bytes[start]), start + 1 < bytes.count, !NameContext.isSpace(bytes[start + 1]) {
            return start + 1
        }
        var end = start
        var isSpaced = false
        while end < bytes.count, end - start < widestGap {
            if NameContext.isSpace(bytes[end]) {
                isSpaced = true
            } else if bytes[end] == 0xC2, end + 1 < bytes.count, bytes[end + 1] == 0xA0 {
                isSpaced = true
                end += 1
            } else if !"*_>\\".utf8.contains(bytes[end]) {
                break
            }
            end += 1
        }
        return isSpaced && end < bytes.count ? end : nil
    }

    /// Whether no letter stands right before or right behind.
    private static func isWhole(_ range: Range<Int>, in text: String) -> Bool {
        let scalars = text.unicodeScalars
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
        let before = start == text.startIndex ? nil : scalars[scalars.index(before: start)]
        let after = end == text.endIndex ? nil : scalars[end]
        return !(before?.properties.isAlphabetic ?? false) && !(after?.properties.isAlphabetic ?? false)
    }
}
