/// A count out of a count as a text says it: `3 in 100`, `16 of 500`, `16/500`.
struct Frequency: Hashable {
    enum Form: Hashable {
        /// `3 in 100`.
        case inTotal
        /// `16 of 500`: a count of what was checked.
        case ofTotal
        case fraction
    }

    let form: Form
    let count: Double
    let total: Double
    let tokens: Range<Int>
    /// Whether a word such as "the" or "our" stands before the total, which then is all there are.
    let isOfAll: Bool

    /// All of them in a sentence, in order.
    static func find(in sentence: Range<Int>, of prose: Prose) -> [Frequency] {
        var found: [Frequency] = []
        for index in sentence {
            let token = prose.tokens[index]
            if token.kind == .fraction,
                let slash = prose.text(index..<index + 1).split(separator: "/").map(String.init).nilIfNotPair,
                let count = NumberText.value(slash.0), let total = NumberText.value(slash.1)
            {
                found.append(
                    Frequency(
                        form: .fraction, count: count, total: total, tokens: index..<index + 1, isOfAll: false
                    ))
            }
            guard token.kind == .number, !token.traits.contains(.percent), index + 2 < sentence.upperBound,
                let count = NumberText.value(prose.text(index..<index + 1))
            else { continue }
            var next = index + 1
            let word = prose.lowercased(next)
            let form: Form
            switch word {
            case "in": form = .inTotal
            case "of": form = .ofTotal
            case "out" where prose.lowercased(next + 1) == "of":
                form = .ofTotal
                next += 1
            default: continue
            }
            next += 1
            var isOfAll = false
            while next < sentence.upperBound, next < index + 6, prose.tokens[next].kind == .word,
                ["the", "our", "these", "those", "their", "all", "every", "some", "about"].contains(
                    prose.lowercased(next))
            {
                isOfAll = prose.lowercased(next) != "about"
                next += 1
            }
            guard next < sentence.upperBound, prose.tokens[next].kind == .number,
                let total = NumberText.value(prose.text(next..<next + 1)), !isYear(prose, next, total, form)
            else { continue }
            found.append(
                Frequency(form: form, count: count, total: total, tokens: index..<next + 1, isOfAll: isOfAll))
        }
        return found
    }

    /// `3 in 2026` is no frequency.
    private static func isYear(_ prose: Prose, _ index: Int, _ total: Double, _ form: Form) -> Bool {
        form == .inTotal && total >= 1_900 && total <= 2_100 && !prose.text(index..<index + 1).contains(",")
    }
}

extension [String] {
    fileprivate var nilIfNotPair: (String, String)? { count == 2 ? (self[0], self[1]) : nil }
}
