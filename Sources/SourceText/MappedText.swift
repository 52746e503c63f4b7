/// A text that was made from a file by leaving parts out and saying others differently, with the place of every
/// byte in the file.
///
/// Offsets count UTF-8 bytes from 0, in the text and in the file.
public struct MappedText: Hashable, Sendable {
    /// The text as bytes of UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var pieces: [Piece] = []

    private struct Piece: Hashable {
        /// Where it begins in the text.
        var start: Int
        /// What it stands for in the file.
        var source: Range<Int>
        /// Whether it stands in the file letter for letter.
        var isVerbatim: Bool
    }

    /// An empty text.
    public init() {}

    /// Adds bytes that stand in the file from an offset on.
    public mutating func append(_ verbatim: ArraySlice<UInt8>, from offset: Int) {
        guard !verbatim.isEmpty else { return }
        if let last = pieces.last, last.isVerbatim, last.source.upperBound == offset {
            pieces[pieces.count - 1].source = last.source.lowerBound..<(offset + verbatim.count)
        } else {
            pieces.append(
                Piece(start: bytes.count, source: offset..<(offset + verbatim.count), isVerbatim: true))
        }
        bytes += verbatim
    }

    /// Adds a text that is said in the place of a part of the file.
    public mutating func append(said text: String, for source: Range<Int>) {
        pieces.append(Piece(start: bytes.count, source: source, isVerbatim: false))
        bytes += Array(text.utf8)
    }

    /// The part of the file that a part of the text stands for; what was said differently counts as a whole.
    public func source(of range: Range<Int>) -> Range<Int> {
        guard let first = piece(at: range.lowerBound) else { return 0..<0 }
        let last = range.isEmpty ? first : piece(at: range.upperBound - 1) ?? first
        let start =
            first.isVerbatim
            ? first.source.lowerBound + range.lowerBound - first.start : first.source.lowerBound
        let end =
            last.isVerbatim ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
        return start..<max(start, end)
    }

    /// Whether a part of the text stands in the file letter for letter.
    public func isVerbatim(_ range: Range<Int>) -> Bool {
        guard let first = piece(at: range.lowerBound), first.isVerbatim else { return false }
        return range.upperBound - first.start <= first.source.count
    }

    /// Whether a byte of the file is in the text, or something is said in its place.
    public func holds(source offset: Int) -> Bool {
        var low = 0
        var high = pieces.count - 1
        guard high >= 0 else { return false }
        while low < high {
            let middle = (low + high + 1) / 2
            if pieces[middle].source.lowerBound <= offset { low = middle } else { high = middle - 1 }
        }
        return pieces[low].source.contains(offset)
    }

    private func piece(at offset: Int) -> Piece? {
        var low = 0
        var high = pieces.count - 1
        guard high >= 0 else { return nil }
        while low < high {
            let middle = (low + high + 1) / 2
            if pieces[middle].start <= offset { low = middle } else { high = middle - 1 }
        }
        return pieces[low]
    }
}
