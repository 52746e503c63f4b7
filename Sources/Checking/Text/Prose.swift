/// The words of a text in the order of its Markdown tree: blocks of sentences of tokens, each with its place.
///
/// Flat arrays, so that every rule reads one tokenisation in one pass.
struct Prose {
    /// A paragraph, a heading, or a cell.
    struct Block: Hashable {
        enum Kind: Hashable {
            case paragraph
            case heading(level: Int)
            /// A cell of a table: its row counted from 0 below the header, and its column from 0.
            case cell(row: Int, column: Int)
            case headerCell(column: Int)
            case code
        }

        var kind: Kind
        /// Its sentences, as places in `sentences`.
        var sentences: Range<Int> = 0..<0
        var tokens: Range<Int> = 0..<0
        /// The step that it belongs to, as a place in the framework's steps.
        var step: Int?
        /// The number of the table that it is in, from 0.
        var table: Int?
        /// Whether it begins an item of a list.
        var beginsItem = false
        /// How many lists it is in.
        var listDepth = 0
        /// Whether it is a quotation, a table or list of times, or code, which rules about wording leave alone.
        var isExempt = false
        /// The number of the block of the document that it is or is in, such as its list, from 0.
        var group = 0
        /// The part of the text that was read, for suppression comments.
        var lines: ClosedRange<Int> = 0...0

        var isHeading: Bool { if case .heading = kind { true } else { false } }
        var isCell: Bool { if case .cell = kind { true } else { false } }
        /// Whether its sentences are running text that rules about wording read.
        var isReadable: Bool { !isExempt && (kind == .paragraph || isCell) }
    }

    struct Sentence: Hashable {
        var tokens: Range<Int>
        /// The block that it stands in.
        var block: Int
        /// Whether it is the label of what follows, such as `**Impact:**`, and no sentence of its own.
        var isLabel = false
        /// The kinds of its tokens, so that what asks for a number need not look at sentences without any.
        var kinds: Token.Kinds
        /// The traits that its tokens have, one or more of them each.
        var traits: Token.Traits

        init(tokens: Range<Int>, of all: [Token], block: Int, isLabel: Bool = false) {
            self.tokens = tokens
            self.block = block
            self.isLabel = isLabel
            kinds = []
            traits = []
            for index in tokens {
                kinds.insert(Token.Kinds(all[index].kind))
                traits.formUnion(all[index].traits)
            }
        }

        /// Whether a number or a fraction stands in it.
        var hasNumber: Bool { !kinds.isDisjoint(with: [.number, .fraction]) }
    }

    /// A stretch of the prose and where it comes from.
    struct Segment: Hashable {
        var start: Int
        /// The offset in the checked text.
        var origin: Int
        /// The offset behind it.
        var end: Int
        /// Whether the text has the same bytes there; else it is known as a whole only, such as an entity.
        var isExact: Bool
    }

    var bytes: [UInt8] = []
    var segments: [Segment] = []
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var blocks: [Block] = []

    /// The words of a range of tokens as they stand in the prose.
    func text(_ tokens: Range<Int>) -> String {
        guard !tokens.isEmpty else { return "" }
        let range =
            self.tokens[tokens.lowerBound].range
            .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The value of a token that is a number, without its percent sign; `nil` for anything else.
    func number(_ token: Int) -> Double? { NumberText.value(bytes[tokens[token].range]) }

    /// The bytes of a token in small letters.
    func lowercased(_ token: Int) -> String {
        String(decoding: bytes[tokens[token].range], as: UTF8.self).lowercased()
    }

    /// The part of the checked text in which a range of tokens stands, in UTF-8 bytes.
    func origin(of tokens: Range<Int>) -> Range<Int> {
        guard !tokens.isEmpty else { return 0..<0 }
        let start = origin(of: self.tokens[tokens.lowerBound].range.lowerBound, isEnd: false)
        let end = origin(of: self.tokens[tokens.upperBound - 1].range.upperBound, isEnd: true)
        return start..<max(start, end)
    }

    private func origin(of offset: Int, isEnd: Bool) -> Int {
        let wanted = isEnd ? offset - 1 : offset
        var low = 0
        var high = segments.count - 1
        guard high >= 0 else { return 0 }
        while low < high {
            let middle = (low + high + 1) / 2
            if segments[middle].start <= wanted { low = middle } else { high = middle - 1 }
        }
        let segment = segments[low]
        if segment.isExact { return segment.origin + offset - segment.start }
        return isEnd ? segment.end : segment.origin
    }
}
