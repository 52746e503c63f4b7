import SourceText

/// Finds names in a text as whole words, whatever their capitals.
///
/// Byte for byte, so that a long text that repeats a name takes no longer than any other.
enum NamePlaces {
    /// Each place with its offset in UTF-8 bytes, in order and without overlaps; names that stand first in the list go
    /// before those that they hold.
    static func all(of names: [String], in text: String) -> [(name: String, offset: Int)] {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8.map(folded)
        var isTaken = [Bool](repeating: false, count: bytes.count)
        var found: [(name: String, offset: Int)] = []
        for name in names {
            // Letters outside ASCII have no capitals that bytes could be folded to.
            for spelling in Set([name, name.lowercased(), name.uppercased()].map { $0.utf8.map(folded) }) {
                var start = 0
                while let place = place(of: spelling, in: bytes, from: start) {
                    let range = place..<place + spelling.count
                    start = range.upperBound
                    // A longer name that was found before covers one end at least.
                    guard !isTaken[range.lowerBound], !isTaken[range.upperBound - 1], isWhole(range, in: text)
                    else { continue }
                    for index in range { isTaken[index] = true }
                    found.append((name, place))
                }
            }
        }
        return found.sorted { $0.offset < $1.offset }
    }

    private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func place(of name: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            name.withUnsafeBufferPointer { bytes.firstOffset(of: $0, from: start) }
        }
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
