import SourceText

/// A Markdown text and its tree.
public struct Document: Sendable {
    /// The text as it was given.
    public let source: String
    /// How it was read.
    public let dialect: Dialect
    let elements: [Element]
    private let lines: LineTable

    /// Reads a text; every text is valid Markdown.
    ///
    /// The input is not guarded here: ask `InputGuard` first where it may be hostile.
    public init(parsing source: String, dialect: Dialect = .candor) {
        self.source = source
        self.dialect = dialect
        let parsed = CMark.elements(of: source, dialect)
        elements = parsed.isEmpty ? [Element(kind: .document, literal: "", range: nil, end: 1)] : parsed
        lines = LineTable(of: Array(source.utf8))
    }

    /// The node that holds all others.
    public var root: Node { Node(elements: elements, index: 0) }

    /// The document as an HTML fragment; the same as `MarkdownRenderer.html(_:dialect:)` of its source.
    public var html: String { CMark.html(source, dialect) }

    /// The source between two places, or `nil` where they are not both in it.
    public func text(in range: SourceRange) -> Substring? {
        guard let start = offset(of: range.start), let end = offset(of: range.end), start <= end else {
            return nil
        }
        let bytes = source.utf8
        let from = bytes.index(bytes.startIndex, offsetBy: start)
        let to = bytes.index(from, offsetBy: end - start)
        return Substring(bytes[from..<to])
    }

    /// Whether a node's literal stands in the source letter for letter, so that columns inside it are exact.
    public func isVerbatim(_ node: Node) -> Bool {
        guard let range = node.range, let written = text(in: range) else { return false }
        return written.utf8.elementsEqual(node.literal.utf8)
    }

    /// The bytes of a line of the source, with its ending; lines count from 1. `nil` where there is no such line.
    public func bytes(ofLine line: Int) -> Range<Int>? {
        lines.starts.indices.contains(line - 1) ? lines.range(ofLine: line - 1) : nil
    }

    private func offset(of place: SourceLocation) -> Int? {
        guard lines.starts.indices.contains(place.line - 1), place.column > 0 else { return nil }
        let offset = lines.starts[place.line - 1] + place.column - 1
        return offset <= lines.range(ofLine: place.line - 1).upperBound ? offset : nil
    }
}
