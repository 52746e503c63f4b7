import SourceText

/// A draft's bytes and where its parts stand in them; what is not changed is written back as it was.
public struct DraftFile: Sendable {
    /// The file as it was read; every offset here counts the UTF-8 bytes of its text.
    public let source: SourceFile
    /// The YAML between the fences; `nil` where the file has no front matter.
    public let frontMatterRange: Range<Int>?
    /// What stands between the front matter and the first section.
    public let preamble: Passage
    /// The sections in the file's order; between them they cover all after the preamble.
    public let sections: [Section]

    /// The bytes of the file's text.
    public let bytes: [UInt8]
    /// Where its lines begin.
    public let lines: LineTable

    /// The file as the person named it, or `-` for standard input.
    public var path: String { source.path }

    /// - Parameters:
    ///   - level: how many `#` begin a section.
    ///   - isStep: whether a heading's slug belongs to a step of the draft's framework.
    /// - Throws: `SourceError` for an unclosed front matter or comment, or a fence that hides a step.
    public init(_ source: SourceFile, level: Int = 2, isStep: (String) -> Bool) throws(SourceError) {
        self.source = source
        bytes = Array(source.text.utf8)
        lines = LineTable(of: bytes)
        let scanner = DraftScanner(path: source.path, bytes: bytes, lines: lines, level: level)
        let parts = try scanner.scan(isStep: isStep)
        frontMatterRange = parts.frontMatter
        preamble = Passage(of: parts.preamble, in: bytes, lines: lines)
        sections = parts.sections
    }

    /// The YAML between the fences of a file; `nil` where its first line is no fence.
    ///
    /// - Throws: `SourceError` where the fence is never closed.
    static func frontMatter(of source: SourceFile) throws(SourceError) -> String? {
        let bytes = Array(source.text.utf8)
        let scanner = DraftScanner(path: source.path, bytes: bytes, lines: LineTable(of: bytes))
        return try scanner.frontMatter().map { String(decoding: bytes[$0.yaml], as: UTF8.self) }
    }

    /// The line and column of an offset in the file.
    public func location(of offset: Int) -> SourceLocation { lines.location(of: offset) }

    /// What a reader gets of a section.
    public func passage(of section: Section) -> Passage {
        Passage(of: section.bodyRange, in: bytes, lines: lines)
    }

    /// The text in a range of the file, as it stands.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The comments in a range of the file that a reader does not get, each whole.
    func comments(in range: Range<Int>) -> [String] {
        var cutter = CommentCutter(bytes: bytes)
        var comments: [String] = []
        var start = range.lowerBound
        var pending = start
        var line = lines.location(of: start).line - 1
        while start < range.upperBound {
            let end = min(lines.range(ofLine: line).upperBound, range.upperBound)
            for kept in cutter.kept(ofLine: start..<end) {
                if pending < kept.lowerBound { comments.append(text(pending..<kept.lowerBound)) }
                pending = kept.upperBound
            }
            start = end
            line += 1
        }
        return comments.map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
    }

    /// The line ending that the file uses: that of its first line.
    var lineEnding: String {
        guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        guard bytes[end] == 0x0D else { return "\n" }
        return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
    }
}
