import SourceText

/// A stretch of a draft as its reader gets it, with the place of every byte in the file.
///
/// Comments are left out: they are guidance for the writer. So is blank space at both ends.
public struct Passage: Hashable, Sendable {
    /// The text, with the file's own line endings.
    public let text: String
    /// Where unbroken stretches of the text begin, in the text and in the file, both ascending.
    private let stretches: [Stretch]

    private struct Stretch: Hashable {
        var offset: Int
        var fileOffset: Int
    }

    /// Whether nothing but comments and blank space stands there.
    public var isEmpty: Bool { text.isEmpty }

    /// The offset in the file of an offset in the text, both in UTF-8 bytes.
    public func fileOffset(of offset: Int) -> Int {
        guard let stretch = stretches.last(where: { $0.offset <= offset }) else { return 0 }
        return stretch.fileOffset + offset - stretch.offset
    }

    /// From the first to the last byte of the passage in the file; comments may stand between. `nil` where it is empty.
    var fileRange: Range<Int>? {
        guard let first = stretches.first, !text.isEmpty else { return nil }
        return first.fileOffset..<(fileOffset(of: text.utf8.count - 1) + 1)
    }

    /// Reads the passage that stands in `range` of the file.
    init(of range: Range<Int>, in bytes: [UInt8], lines: LineTable) {
        var kept: [Range<Int>] = []
        var cutter = CommentCutter(bytes: bytes)
        var start = range.lowerBound
        var line = lines.location(of: range.lowerBound).line - 1
        while start < range.upperBound {
            let end = min(lines.range(ofLine: line).upperBound, range.upperBound)
            kept += cutter.kept(ofLine: start..<end)
            start = end
            line += 1
        }
        self.init(Self.trimmed(kept, in: bytes), in: bytes)
    }

    private init(_ kept: [Range<Int>], in bytes: [UInt8]) {
        var text: [UInt8] = []
        var stretches: [Stretch] = []
        var previousEnd: Int?
        for range in kept {
            if previousEnd != range.lowerBound {
                stretches.append(Stretch(offset: text.count, fileOffset: range.lowerBound))
            }
            text += bytes[range]
            previousEnd = range.upperBound
        }
        self.text = String(decoding: text, as: UTF8.self)
        self.stretches = stretches
    }

    /// Without blank lines at both ends; the first line keeps its indent, which may mean something.
    private static func trimmed(_ kept: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
        func isBlank(_ range: Range<Int>) -> Bool {
            bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        }
        guard let first = kept.firstIndex(where: { !isBlank($0) }),
            let last = kept.lastIndex(where: { !isBlank($0) })
        else { return [] }
        var result = Array(kept[first...last])
        var end = result[result.count - 1].upperBound
        while end > result[result.count - 1].lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) {
            end -= 1
        }
        result[result.count - 1] = result[result.count - 1].lowerBound..<end
        return result
    }
}
