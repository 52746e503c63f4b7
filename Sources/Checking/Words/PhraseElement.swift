import SourceText

/// One place of a phrase: the words that may stand there.
enum PhraseElement: Hashable {
    /// Any of these words; an alternative of several words is a list of its own. An empty one may be left out.
    case words([[String]])
    case wordClass(WordClass)

    /// Takes a phrase apart: `<person> (has|have|had)? (failed|neglected) to`.
    ///
    /// Words stand one after the other; `(a|b c)` is a choice, `(a|b)?` one that may be missing, `<person>` a class.
    /// - Throws: `PhraseError` with the offset of the mistake, in characters.
    static func parse(_ phrase: String) throws(PhraseError) -> [PhraseElement] {
        // Nearly all phrases are words alone.
        let elements: [PhraseElement] =
            isPlain(phrase) ? words(in: phrase[...]).map { .words([[$0]]) } : try composed(phrase)
        guard !elements.isEmpty else { throw PhraseError(offset: 0, message: "a phrase needs a word") }
        guard elements.count <= longest else {
            throw PhraseError(offset: 0, message: "a phrase has at most \(longest) words")
        }
        guard writtenOut(elements) <= mostChoices else {
            throw PhraseError(
                offset: 0,
                message: "its choices write out as more than \(mostChoices) phrases; make several of it")
        }
        return elements
    }

    private static func isPlain(_ phrase: String) -> Bool {
        !phrase.utf8.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "<") }
    }

    /// The elements of a phrase with choices or classes.
    private static func composed(_ phrase: String) throws(PhraseError) -> [PhraseElement] {
        var elements: [PhraseElement] = []
        let letters = Array(phrase)
        var index = 0
        while index < letters.count {
            switch letters[index] {
            case " ": index += 1
            case "(":
                guard let close = letters[index...].firstIndex(of: ")") else {
                    throw PhraseError(offset: index, message: "'(' is never closed")
                }
                var choices = String(letters[(index + 1)..<close])
                    .split(separator: "|", omittingEmptySubsequences: false).map { words(in: $0) }
                index = close + 1
                if index < letters.count, letters[index] == "?" {
                    choices.append([])
                    index += 1
                }
                elements.append(.words(choices))
            case "<":
                let close = letters[index...].firstIndex(of: ">") ?? letters.endIndex
                let name = String(letters[(index + 1)..<close])
                guard close < letters.endIndex, let known = WordClass(rawValue: name) else {
                    let names = WordClass.allCases.map(\.rawValue)
                    throw PhraseError(
                        offset: index,
                        message:
                            "no class of words is called '\(name)'\(Spelling.suggestion(for: name, in: names))"
                    )
                }
                elements.append(.wordClass(known))
                index = close + 1
            default:
                let end = letters[index...].firstIndex(of: " ") ?? letters.endIndex
                for word in words(in: Substring(String(letters[index..<end]))) {
                    elements.append(.words([[word]]))
                }
                index = end
            }
        }
        return elements
    }

    /// The most words of a phrase, and the most phrases that one with choices may stand for.
    static let longest = 24
    static let mostChoices = 256

    /// How many phrases one with choices stands for; it stops counting well above the limit.
    static func writtenOut(_ elements: [PhraseElement]) -> Int {
        elements.reduce(1) { product, element in
            guard case .words(let choices) = element, product <= mostChoices else { return product }
            return product * max(1, choices.count)
        }
    }

    /// The words of a text as the tokeniser would part them.
    private static func words(in text: Substring) -> [String] {
        text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
            .map { String(Substring($0)) }
    }
}

/// Words that are known by what they are and not by their letters.
enum WordClass: String, Hashable, CaseIterable {
    /// A pronoun, a role, a team, a handle, or a name from the front matter.
    case person
    /// A number, a fraction or a percentage.
    case number
    /// Any single word.
    case any
}

/// What is wrong in a phrase of a rule.
struct PhraseError: Error, Hashable {
    /// Where, in characters.
    let offset: Int
    let message: String
}
