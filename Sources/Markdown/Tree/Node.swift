import SourceText

/// A node of a Markdown tree: a value that knows its place among the others.
public struct Node: Sendable {
    private let elements: [Element]
    private let index: Int

    init(elements: [Element], index: Int) {
        self.elements = elements
        self.index = index
    }

    /// What the node is, with what belongs to that kind.
    public var kind: Kind { elements[index].kind }

    /// The text of a leaf: words, code, raw HTML, a footnote's number; empty for other kinds.
    public var literal: String { elements[index].literal }

    /// Where the node stands in the source, its end exclusive; `nil` for a node that the parser made up.
    ///
    /// Lines are exact. Columns within a line are exact where `Document.isVerbatim(_:)` says so; with
    /// entities, backslashes or lazy continuation lines only the start of the enclosing block can be relied
    /// on.
    public var range: SourceRange? { elements[index].range }

    /// The node's own place among all nodes in the order of the document, and after it those below it.
    public var extent: Range<Int> { index..<elements[index].end }

    /// The nodes directly below, in order.
    public var children: Children { Children(elements: elements, index: index + 1, end: elements[index].end) }

    /// All nodes below, in the order of the document.
    public var descendants: some Sequence<Node> {
        (index + 1..<elements[index].end).lazy.map { [elements] in Node(elements: elements, index: $0) }
    }

    /// The words of the node and all below it, without markup; a line break in the source is a space.
    public var plainText: String {
        var words = ""
        for element in elements[index..<max(elements[index].end, index + 1)] {
            switch element.kind {
            case .text, .code, .codeBlock: words += element.literal
            case .softBreak, .lineBreak: words += " "
            default: break
            }
        }
        return words
    }

    /// The children of a node.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        let elements: [Element]
        var index: Int
        let end: Int

        /// The next child, or `nil` after the last.
        public mutating func next() -> Node? {
            guard index < end else { return nil }
            defer { index = elements[index].end }
            return Node(elements: elements, index: index)
        }
    }
}
