/// Reports sums in a sentence that are wrong (RC903): `72 + 26 = 88`, `4,166 of 4,480 are supported, 324 are not`, and
/// `400: 270 with two parties, 140 with more`.
struct SumExaminer: Examiner {
    /// Words that say that a second part is all the rest.
    private static let rest: WordSet = [
        "more", "others", "rest", "other", "not", "remaining", "remainder",
    ]

    private static let verbs: WordSet = ["are", "were", "is", "was", "do", "did"]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC903"), inspection.applies(rule) else { return }
        let prose = inspection.prose
        for block in prose.blocks where !block.isHeading && !block.isExempt {
            for place in block.sentences {
                let sentence = prose.sentences[place]
                guard sentence.kinds.contains(.number) else { continue }
                let found = [
                    added(sentence.tokens, prose),
                    complement(sentence.tokens, inspection.frequencies(of: place), prose),
                    parts(sentence.tokens, prose),
                ]
                for wrong in found.compactMap({ $0 })
                where !wrong.tokens.contains(where: { prose.tokens[$0].isExempt }) {
                    inspection.report(rule, wrong.tokens, in: block, message: wrong.message)
                }
            }
        }
    }

    private typealias Wrong = (tokens: Range<Int>, message: String)

    /// `72 + 26 = 88`.
    private func added(_ sentence: Range<Int>, _ prose: Prose) -> Wrong? {
        for index in sentence
        where index + 4 < sentence.upperBound && prose.tokens[index + 1].isMark(UInt8(ascii: "+")) {
            guard let first = number(index, prose), let second = number(index + 2, prose),
                prose.tokens[index + 3].isMark(UInt8(ascii: "=")), let sum = number(index + 4, prose),
                first + second != sum
            else { continue }
            return (
                index..<index + 5,
                "\(said(first)) and \(said(second)) add up to \(said(first + second)), not \(said(sum))"
            )
        }
        return nil
    }

    /// `4,166 of 4,480 are supported, 324 are not`, and `104 …; in 92 of these …, in 22 …` is left to its reader.
    private func complement(_ sentence: Range<Int>, _ frequencies: [Frequency], _ prose: Prose) -> Wrong? {
        for whole in frequencies where whole.form == .ofTotal {
            let rest = whole.tokens.upperBound..<min(whole.tokens.upperBound + 8, sentence.upperBound)
            guard let part = rest.first(where: { number($0, prose) != nil }), let count = number(part, prose),
                part + 2 < sentence.upperBound,
                prose.isOne(of: Self.verbs, part + 1),
                prose.stands("not", at: part + 2), whole.count + count != whole.total
            else { continue }
            return (
                whole.tokens.lowerBound..<part + 3,
                "\(said(whole.count)) and \(said(count)) add up to \(said(whole.count + count)), not \(said(whole.total))"
            )
        }
        return nil
    }

    /// `400 …: 270 with two parties, 140 with more`: the parts after a colon make one of the numbers before it.
    private func parts(_ sentence: Range<Int>, _ prose: Prose) -> Wrong? {
        guard let colon = sentence.first(where: { prose.tokens[$0].isMark(UInt8(ascii: ":")) }) else {
            return nil
        }
        let before = (sentence.lowerBound..<colon).compactMap { number($0, prose) }
        let after = (colon + 1..<sentence.upperBound).filter { number($0, prose) != nil }
        guard let first = after.first, first == colon + 1, after.count == 2, let last = after.last,
            let one = number(first, prose), let two = number(last, prose), one >= 10, two >= 10,
            prose.tokens[last - 1].isMark(UInt8(ascii: ",")),
            (last..<sentence.upperBound).contains(where: { prose.isOne(of: Self.rest, $0) }),
            let whole = before.min(by: { abs($0 - one - two) < abs($1 - one - two) }), whole != one + two,
            abs(whole - one - two) < whole / 2
        else { return nil }
        return (
            first..<last + 1, "\(said(one)) and \(said(two)) add up to \(said(one + two)), not \(said(whole))"
        )
    }

    private func number(_ index: Int, _ prose: Prose) -> Double? {
        let token = prose.tokens[index]
        guard token.kind == .number, token.traits.isDisjoint(with: [.percent, .joined, .hasDigit]) else {
            return nil
        }
        return prose.number(index)
    }

    private func said(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
}
