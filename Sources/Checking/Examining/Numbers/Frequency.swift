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

    private static let openers: WordSet = [
        "the", "our", "these", "those", "their", "all", "every", "some", "about",
    ]

    /// All of them in a range of tokens, in order.
    static func find(in sentence: Range<Int>, of prose: Prose) -> [Frequency] {
        var found: [Frequency] = []
        for index in sentence
        where prose.tokens[index].kind == .number || prose.tokens[index].kind == .fraction {
            let token = prose.tokens[index]
            if token.kind == .fraction,
                let slash = prose.bytes[token.range].firstIndex(of: UInt8(ascii: "/")),
                let count = NumberText.value(prose.bytes[Int(token.start)..<slash]),
                let total = NumberText.value(prose.bytes[slash + 1..<Int(token.end)])
            {
                found.append(
                    Frequency(
                        form: .fraction, count: count, total: total, tokens: index..<index + 1, isOfAll: false
                    ))
            }
            guard token.kind == .number, !token.traits.contains(.percent), index + 2 < sentence.upperBound,
                let count = prose.number(index)
            else { continue }
            var next = index + 1
            let form: Form
            if prose.stands("in", at: next) {
                form = .inTotal
            } else if prose.stands("of", at: next) {
                form = .ofTotal
            } else if prose.stands("out", at: next), prose.stands("of", at: next + 1) {
                form = .ofTotal
                next += 1
            } else {
                continue
            }
            next += 1
            var isOfAll = false
            while next < sentence.upperBound, next < index + 6, prose.isOne(of: openers, next) {
                isOfAll = !prose.stands("about", at: next)
                next += 1
            }
            guard next < sentence.upperBound, prose.tokens[next].kind == .number,
                let total = prose.number(next), !isYear(prose, next, total, form)
            else { continue }
            found.append(
                Frequency(form: form, count: count, total: total, tokens: index..<next + 1, isOfAll: isOfAll))
        }
        return found
    }

    /// `3 in 2026` is no frequency.
    private static func isYear(_ prose: Prose, _ index: Int, _ total: Double, _ form: Form) -> Bool {
        form == .inTotal && total >= 1_900 && total <= 2_100
            && !prose.bytes[prose.tokens[index].range].contains(UInt8(ascii: ","))
    }
}
