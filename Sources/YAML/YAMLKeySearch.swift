/// Finds where a key of a block is written again.
struct YAMLKeySearch {
    let source: YAMLSource

    /// The offset of the second writing of a key: the next line of the same mapping that begins with it.
    ///
    /// - Returns: `nil` where the mapping ends before, as it does for one in braces.
    func repetition(of key: String, after offset: Int) -> Int? {
        var line = source.lineRange(at: offset)
        let column = offset - line.lowerBound
        let spellings = [key, "\"\(key)\"", "'\(key)'"].map { Array($0.utf8) }
        while let next = lineAfter(line) {
            line = next
            let indent = source.bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
            let isEmpty = indent == line.count || source[line.lowerBound + indent] == UInt8(ascii: "#")
            if isEmpty || indent > column { continue }
            guard indent == column else { return nil }
            let start = line.lowerBound + indent
            let isSame = spellings.contains { isKey($0, at: start) }
            if isSame { return start }
        }
        return nil
    }

    private func isKey(_ key: [UInt8], at start: Int) -> Bool {
        guard source.bytes[start...].starts(with: key) else { return false }
        var end = start + key.count
        while source[end] == UInt8(ascii: " ") { end += 1 }
        return source[end] == UInt8(ascii: ":")
    }

    private func lineAfter(_ line: Range<Int>) -> Range<Int>? {
        guard line.upperBound < source.bytes.count else { return nil }
        let start = line.upperBound + YAMLBreak.length(at: line.upperBound, in: source.bytes)
        return start < source.bytes.count ? source.lineRange(at: start) : nil
    }
}
