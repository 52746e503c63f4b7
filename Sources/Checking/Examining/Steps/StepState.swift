/// What can be told of a step or a sentence by its tokens.
enum StepState {
    private static let currencies: WordSet = [
        "euro", "euros", "dollar", "dollars", "pound", "pounds", "eur", "usd", "gbp", "chf", "francs",
    ]

    /// Whether the step says that it is not known yet, which is an answer.
    static func isUnknown(_ step: String, _ inspection: Inspection) -> Bool {
        inspection.blocks(ofStep: step).contains { block in
            guard let first = block.tokens.first else { return false }
            return inspection.prose.stands("unknown", at: first)
                || inspection.prose.stands("not", at: first) && block.tokens.count > 2
                    && ["not known yet", "not yet known"].contains(
                        inspection.prose.text(first..<first + 3).lowercased())
        }
    }

    static func hasMoney(_ sentence: Int, _ inspection: Inspection) -> Bool {
        money(sentence, inspection) != nil
    }

    /// Where a currency stands in a sentence.
    static func money(_ sentence: Int, _ inspection: Inspection) -> Int? {
        inspection.prose.sentences[sentence].tokens.first {
            let token = inspection.prose.tokens[$0]
            return token.isMark(UInt8(ascii: "$"))
                || token.kind == .word && inspection.prose.isOne(of: Self.currencies, $0)
        }
    }

    /// Whether two capitalised words follow each other, as in a name, or a name of the front matter stands there.
    static func namesPerson(_ sentence: Int, _ inspection: Inspection) -> Bool {
        let prose = inspection.prose
        let tokens = prose.sentences[sentence].tokens
        return tokens.dropLast().contains { index in
            isNamePart(index, inspection) && isNamePart(index + 1, inspection)
                && prose.tokens[index + 1].traits.contains(.spaced)
        }
            || inspection.names.contains { name in
                tokens.contains { prose.text($0..<$0 + 1) == name.last }
            }
    }

    private static func isNamePart(_ index: Int, _ inspection: Inspection) -> Bool {
        let token = inspection.prose.tokens[index]
        return token.kind == .word && token.traits.contains(.capitalised)
            && !token.traits.contains(.allCapitals)
            && token.end - token.start > 1 && !inspection.isOn(.months, index)
            && !inspection.isOn(.weekdays, index)
            && !inspection.isOn(.openers, index)
    }

    /// Whether brackets hold words, as sources are given.
    static func hasBracket(_ sentence: Int, _ prose: Prose) -> Bool {
        let tokens = prose.sentences[sentence].tokens
        guard let open = tokens.first(where: { prose.tokens[$0].isMark(UInt8(ascii: "(")) }) else {
            return false
        }
        return (open..<tokens.upperBound).count { prose.tokens[$0].kind == .word } >= 2
    }
}
