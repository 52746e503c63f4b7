import Markdown
import SourceText

/// Reads the words of a Markdown tree, block by block.
struct ProseReader {
    private let document: Document
    private let vocabulary: Vocabulary
    private let placing: StepPlacing
    private var places: WrittenPlaces
    private var prose = Prose()
    private var open: [Container] = []
    private var step: Int?
    private var labelStep: (step: Int, end: Int)?
    private var tables = 0
    private var row = -1
    private var column = 0
    private var groups = -1

    /// A block that holds others, and where it ends among the nodes.
    private struct Container {
        enum Kind { case quote, list, item, table, other }
        var kind: Kind
        var end: Int
        /// Whether no block of the item has been read yet.
        var isFresh = true
    }

    init(_ document: Document, _ vocabulary: Vocabulary, _ placing: StepPlacing) {
        self.document = document
        self.vocabulary = vocabulary
        self.placing = placing
        places = WrittenPlaces(document)
    }

    /// All blocks of the document, their sentences and tokens.
    mutating func read() -> Prose {
        for node in document.root.descendants {
            let extent = node.extent
            while let last = open.last, last.end <= extent.lowerBound { open.removeLast() }
            if open.isEmpty { groups += 1 }
            switch node.kind {
            case .blockQuote, .footnoteDefinition:
                open.append(Container(kind: .quote, end: extent.upperBound))
            case .list: open.append(Container(kind: .list, end: extent.upperBound))
            case .item: open.append(Container(kind: .item, end: extent.upperBound))
            case .table:
                open.append(Container(kind: .table, end: extent.upperBound))
                tables += 1
                row = -2
            case .tableRow:
                row += 1
                column = -1
            case .tableCell:
                column += 1
                block(node, row < 0 ? .headerCell(column: column) : .cell(row: row, column: column))
            case .paragraph: block(node, .paragraph)
            case .heading(let level): block(node, .heading(level: level))
            case .codeBlock: step(for: node)
            default: break
            }
        }
        var times = TimeBlocks(prose)
        times.exempt(&prose)
        return prose
    }

    private mutating func step(for node: Node) {
        if let label = labelStep, node.extent.lowerBound >= label.end { labelStep = nil }
    }

    // MARK: Blocks

    private mutating func block(_ node: Node, _ kind: Prose.Block.Kind) {
        step(for: node)
        var block = Prose.Block(kind: kind)
        block.group = groups
        block.listDepth = open.count { $0.kind == .list }
        block.isExempt = open.contains { $0.kind == .quote }
        if open.last?.kind == .table || kind == .paragraph && open.contains(where: { $0.kind == .table }) {
            block.table = tables - 1
        }
        if let item = open.lastIndex(where: { $0.kind == .item }), open[item].isFresh {
            block.beginsItem = true
            open[item].isFresh = false
        }
        if let range = node.range { block.lines = range.start.line...max(range.start.line, range.end.line) }
        let text = prose.bytes.count
        let spans = inlines(of: node)
        let firstToken = prose.tokens.count
        let firstSentence = prose.sentences.count
        tokenise(text..<prose.bytes.count, spans, isQuoted: block.isExempt, block: prose.blocks.count)
        block.tokens = firstToken..<prose.tokens.count
        block.sentences = firstSentence..<prose.sentences.count
        place(&block, node, spans)
        prose.blocks.append(block)
        prose.bytes.append(0x0A)
    }

    /// Finds the step of a block: that of the last heading, or of a label such as `**Impact**:` that it follows.
    private mutating func place(_ block: inout Prose.Block, _ node: Node, _ spans: [Span]) {
        if case .heading(let level) = block.kind {
            let heading = prose.text(block.tokens)
            switch placing.step(heading: heading, level: level, line: block.lines.lowerBound) {
            case .step(let found):
                step = found
                labelStep = nil
            case .none:
                step = nil
                labelStep = nil
            case .same: break
            }
        } else if placing.readsLabels, let label = spans.first, label.traits.contains(.strong) {
            let text = String(decoding: prose.bytes[label.range], as: UTF8.self)
            if let found = placing.step(label: text) {
                // A label in an item holds for the item; one that begins a paragraph, up to the next label.
                let end = open.last { $0.kind == .item }?.end ?? Int.max
                labelStep = (found, end)
            }
        }
        block.step = labelStep?.step ?? step
    }

    // MARK: Inline text

    /// A stretch of a block's bytes and what it is.
    private struct Span {
        var range: Range<Int>
        var traits: Token.Traits
        var isCode = false
    }

    private mutating func inlines(of block: Node) -> [Span] {
        var spans: [Span] = []
        var marks: [(end: Int, traits: Token.Traits)] = []
        for node in block.descendants {
            while let last = marks.last, last.end <= node.extent.lowerBound { marks.removeLast() }
            let traits = marks.reduce(into: Token.Traits()) { $0.formUnion($1.traits) }
            let start = prose.bytes.count
            switch node.kind {
            case .text:
                add(node)
                spans.append(Span(range: start..<prose.bytes.count, traits: traits))
            case .code:
                add(node)
                spans.append(Span(range: start..<prose.bytes.count, traits: traits, isCode: true))
            case .softBreak, .lineBreak: prose.bytes.append(0x20)
            case .link(let url, _):
                // An address that stands as its own text is no word of the writer's.
                _ = url
                marks.append((node.extent.upperBound, .linked))
            case .image: marks.append((node.extent.upperBound, .linked))
            case .strong: marks.append((node.extent.upperBound, .strong))
            case .footnoteReference, .htmlInline:
                prose.bytes.append(0x20)
            default: break
            }
        }
        return spans
    }

    /// Adds the words of a leaf with their places.
    private mutating func add(_ node: Node) {
        let literal = Array(node.literal.utf8)
        guard !literal.isEmpty else { return }
        for stretch in places.stretches(of: node, literal) {
            prose.segments.append(
                Prose.Segment(
                    start: prose.bytes.count + stretch.start, origin: stretch.origin.lowerBound,
                    end: stretch.origin.upperBound, isExact: stretch.isExact))
        }
        prose.bytes += literal
    }

    // MARK: Tokens and sentences

    private mutating func tokenise(_ text: Range<Int>, _ spans: [Span], isQuoted: Bool, block: Int) {
        let first = prose.tokens.count
        var tokens: [Token] = []
        swap(&tokens, &prose.tokens)
        prose.bytes.withUnsafeBufferPointer { bytes in
            var cursor = text.lowerBound
            var span = 0
            while cursor < text.upperBound {
                while span < spans.count, spans[span].range.upperBound <= cursor { span += 1 }
                if span < spans.count, spans[span].isCode, spans[span].range.lowerBound <= cursor {
                    var traits = spans[span].traits
                    if cursor == text.lowerBound || bytes[cursor - 1] == 0x20 { traits.insert(.spaced) }
                    tokens.append(
                        Token(
                            kind: .code, traits: traits, start: Int32(cursor),
                            end: Int32(spans[span].range.upperBound)))
                    cursor = spans[span].range.upperBound
                    continue
                }
                // Words may go over the edge of emphasis, but not into code.
                let end = spans[span...].first { $0.isCode }?.range.lowerBound ?? text.upperBound
                var tokeniser = Tokeniser(bytes, cursor..<end, vocabulary)
                var isFirst = cursor == text.lowerBound
                while var token = tokeniser.next(isFirst: isFirst) {
                    isFirst = false
                    while span < spans.count, spans[span].range.upperBound <= Int(token.start) { span += 1 }
                    if span < spans.count { token.traits.formUnion(spans[span].traits) }
                    if isQuoted { token.traits.insert(.quoted) }
                    tokens.append(token)
                }
                cursor = end
            }
        }
        // Not an assignment: with two owners every later change would copy all tokens.
        swap(&tokens, &prose.tokens)
        if !isQuoted { Quotations.mark(&prose.tokens, first..<prose.tokens.count) }
        let start = endOfLabel(first..<prose.tokens.count)
        if start > first {
            prose.sentences.append(
                Prose.Sentence(tokens: first..<start, of: prose.tokens, block: block, isLabel: true))
        }
        SentenceBreaker.sentences(of: &prose, start..<prose.tokens.count, block: block)
    }

    /// The token after a label in bold letters and its colon, which is no part of the first sentence.
    private func endOfLabel(_ block: Range<Int>) -> Int {
        let label = block.prefix { prose.tokens[$0].traits.contains(.strong) }
        guard let last = label.last, label.count <= 8 else { return endOfPlainLabel(block) }
        if prose.tokens[last].isMark(UInt8(ascii: ":")) {
            // `**Impact:**` and even `**Impact:**:`.
            let next = last + 1
            return next < block.upperBound && prose.tokens[next].isMark(UInt8(ascii: ":")) ? next + 1 : next
        }
        let next = last + 1
        return next < block.upperBound && prose.tokens[next].isMark(UInt8(ascii: ":"))
            ? next + 1 : block.lowerBound
    }

    /// The token after a label of up to four words that a colon ends, as in `How likely: about 3 in 100`.
    private func endOfPlainLabel(_ block: Range<Int>) -> Int {
        let words = block.prefix(5).prefix { prose.tokens[$0].kind == .word && !prose.tokens[$0].isExempt }
        guard let last = words.last, words.count <= 4, last + 2 < block.upperBound,
            prose.tokens[last + 1].isMark(UInt8(ascii: ":"))
        else { return block.lowerBound }
        return last + 2
    }
}
