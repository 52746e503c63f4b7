/// Finds out whether a word is explained where it stands: `term (plain words)` or `plain words (term)`.
enum Definition {
    static func stands(at tokens: Range<Int>, in sentence: Range<Int>, _ prose: Prose) -> Bool {
        let open = UInt8(ascii: "(")
        if tokens.upperBound + 1 < sentence.upperBound, prose.tokens[tokens.upperBound].isMark(open),
            prose.tokens[tokens.upperBound + 1].kind == .word
        {
            return true
        }
        // Between brackets that words come before; an abbreviation may be followed by a number there.
        guard tokens.lowerBound > sentence.lowerBound + 1 else { return false }
        let before = (max(sentence.lowerBound, tokens.lowerBound - 3)..<tokens.lowerBound).last {
            prose.tokens[$0].isMark(open)
        }
        guard let before, before > sentence.lowerBound, prose.tokens[before - 1].kind == .word else {
            return false
        }
        return (tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 3)).contains {
            prose.tokens[$0].isMark(UInt8(ascii: ")"))
        }
    }
}
