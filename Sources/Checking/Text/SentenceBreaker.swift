import SourceText

/// Parts the tokens of a block into sentences.
///
/// A sentence ends at a full stop, a question mark or an exclamation mark that white space and then a capital, a
/// digit, a quotation or the end of the block follow; not after an abbreviation or an initial.
enum SentenceBreaker {
    private static let abbreviations = WordSet(Abbreviations.words)

    static func sentences(of prose: inout Prose, _ tokens: Range<Int>, block: Int) {
        var start = tokens.lowerBound
        for index in tokens where ends(at: index, prose, tokens) {
            close(&prose, start..<(index + 1), block)
            start = index + 1
        }
        close(&prose, start..<tokens.upperBound, block)
    }

    private static func close(_ prose: inout Prose, _ tokens: Range<Int>, _ block: Int) {
        guard tokens.contains(where: { prose.tokens[$0].kind != .mark }) else { return }
        if let first = tokens.first(where: { prose.tokens[$0].kind != .mark }) {
            prose.tokens[first].traits.insert(.first)
        }
        prose.sentences.append(Prose.Sentence(tokens: tokens, of: prose.tokens, block: block))
    }

    private static func ends(at index: Int, _ prose: Prose, _ tokens: Range<Int>) -> Bool {
        let token = prose.tokens[index]
        guard token.kind == .mark else { return false }
        // The mark itself, or a closing quotation or bracket right after it.
        var end = index
        if token.isMark(UInt8(ascii: "\"")) || token.isMark(UInt8(ascii: ")")) {
            guard index > tokens.lowerBound, !token.traits.contains(.spaced) else { return false }
            end = index - 1
        }
        let mark = prose.tokens[end]
        let isStop = mark.isMark(UInt8(ascii: "."))
        guard isStop || mark.isMark(UInt8(ascii: "?")) || mark.isMark(UInt8(ascii: "!")) else { return false }
        guard index + 1 < tokens.upperBound else { return true }
        let next = prose.tokens[index + 1]
        guard next.traits.contains(.spaced) else { return false }
        let beginsWell =
            next.traits.contains(.capitalised) || next.kind == .number || next.kind == .date
            || next.kind == .fraction || next.kind == .time || next.kind == .code || next.kind == .handle
            || next.isMark(UInt8(ascii: "\"")) || next.isMark(UInt8(ascii: "("))
            || next.isMark(UInt8(ascii: "$"))
            || isUncased(prose, next) || isDotted(prose, next)
        guard beginsWell else { return false }
        return !isStop || !isAbbreviation(end - 1, prose, tokens)
    }

    /// Whether a word begins in a script without capitals, or with a capital outside ASCII.
    private static func isUncased(_ prose: Prose, _ token: Token) -> Bool {
        guard token.kind == .word, prose.bytes[Int(token.start)] >= 0x80 else { return false }
        let first = String(decoding: prose.bytes[token.range], as: UTF8.self).first
        return first.map { !$0.isLowercase } ?? false
    }

    /// Whether a word is a name such as `docs.rs`, which begins a sentence in small letters.
    private static func isDotted(_ prose: Prose, _ token: Token) -> Bool {
        token.kind == .word && prose.bytes[token.range].dropFirst(2).contains(UInt8(ascii: "."))
    }

    private static func isAbbreviation(_ index: Int, _ prose: Prose, _ tokens: Range<Int>) -> Bool {
        guard tokens.contains(index), prose.tokens[index].kind == .word else { return false }
        let token = prose.tokens[index]
        // An initial stands in a name: at the beginning, or after another capital.
        if token.end - token.start == 1 {
            guard token.traits.contains(.capitalised) else { return false }
            return index == tokens.lowerBound || prose.tokens[index - 1].traits.contains(.capitalised)
        }
        guard token.end - token.start <= 6 else { return false }
        return prose.isOne(of: abbreviations, index)
    }
}
