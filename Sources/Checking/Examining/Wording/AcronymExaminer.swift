/// Reports abbreviations in capitals that are not written out where they stand first (RC104).
struct AcronymExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC104"), inspection.applies(rule) else { return }
        let known = inspection.library.knownAcronyms
        var seen: Set<String> = []
        for block in inspection.prose.blocks where block.isReadable {
            guard inspection.severity(of: rule, in: block) != nil else { continue }
            for place in block.sentences
            where inspection.prose.sentences[place].traits.contains(.allCapitals) {
                let sentence = inspection.prose.sentences[place].tokens
                let acronyms = sentence.filter { isAcronym($0, sentence, inspection) }
                if !acronyms.isEmpty, isShouted(sentence, inspection.prose) { continue }
                for index in acronyms {
                    let text = inspection.prose.text(index..<index + 1)
                    guard !known.contains(text), seen.insert(text).inserted,
                        !Definition.stands(at: index..<index + 1, in: sentence, inspection.prose)
                    else { continue }
                    inspection.report(rule, index..<index + 1, in: block)
                }
            }
        }
    }

    private func isAcronym(_ index: Int, _ sentence: Range<Int>, _ inspection: Inspection) -> Bool {
        let prose = inspection.prose
        let token = prose.tokens[index]
        let length = token.end - token.start
        guard token.traits.contains(.allCapitals), !token.isExempt, !token.traits.contains(.hasDigit),
            !token.traits.contains(.joined), (2...6).contains(length)
        else { return false }
        // `NON-BLOCKING` is a word, and capitals after a first name are a surname.
        if index + 1 < sentence.upperBound, prose.tokens[index + 1].traits.contains(.joined) { return false }
        // `OP Labs` is somebody's name.
        if index + 1 < sentence.upperBound, prose.tokens[index + 1].traits.contains(.capitalised),
            prose.tokens[index + 1].traits.isDisjoint(with: [.allCapitals, .first, .joined]),
            prose.tokens[index + 1].end - prose.tokens[index + 1].start > 1, length == 2
        {
            return false
        }
        if index > sentence.lowerBound, prose.tokens[index - 1].traits.contains(.capitalised),
            !prose.tokens[index - 1].traits.contains(.allCapitals), !inspection.isOn(.openers, index - 1)
        {
            return false
        }
        return true
    }

    /// Whether most words of a sentence are in capitals.
    private func isShouted(_ sentence: Range<Int>, _ prose: Prose) -> Bool {
        let words = sentence.filter { prose.tokens[$0].kind == .word }
        let shouted = words.count { prose.tokens[$0].traits.contains(.allCapitals) }
        return shouted >= 3 && shouted * 2 > words.count
    }
}
