/// A word with `*`, each of which stands for any letters of one word.
struct Glob: Hashable, Sendable {
    private let bytes: [UInt8]

    /// Takes a word in small letters.
    init(_ word: String) { bytes = Array(word.utf8) }

    /// The first byte of every word that fits; `nil` where it begins with `*`.
    var firstByte: UInt8? { bytes.first == UInt8(ascii: "*") ? nil : bytes.first }

    /// The last byte of every word that fits; `nil` where it ends with `*`.
    var lastByte: UInt8? { bytes.last == UInt8(ascii: "*") ? nil : bytes.last }

    /// Whether a word with this second byte may fit; one of one byte has none.
    func mayFit(second: UInt8?) -> Bool {
        guard bytes.count > 1, bytes[0] != UInt8(ascii: "*"), bytes[1] != UInt8(ascii: "*") else {
            return true
        }
        return bytes[1] == second
    }

    /// An ASCII capital as its small letter; any other byte as it is.
    static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    /// Whether a word fits, whatever its capitals. Only the last `*` is ever tried again, so that the time is
    /// at most the product of both lengths.
    func fits<Word: RandomAccessCollection<UInt8>>(_ word: Word) -> Bool where Word.Index == Int {
        var place = 0
        var index = word.startIndex
        var star: (place: Int, index: Int)?
        while index < word.endIndex {
            if place < bytes.count, bytes[place] == UInt8(ascii: "*") {
                star = (place, index)
                place += 1
            } else if place < bytes.count, bytes[place] == Self.small(word[index]) {
                place += 1
                index += 1
            } else if let last = star {
                star = (last.place, last.index + 1)
                place = last.place + 1
                index = last.index + 1
            } else {
                return false
            }
        }
        return bytes[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
