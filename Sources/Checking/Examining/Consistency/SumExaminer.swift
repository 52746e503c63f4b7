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
                    parts(sentence.tokens, prose), listed(sentence.tokens, prose),
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

    /// `45 were affected: 10 in Leeds, 20 in York and 10 in Hull`, the same in brackets, and with `45 in all` behind it:
    /// parts that the same word follows.
    private func listed(_ sentence: Range<Int>, _ prose: Prose) -> Wrong? {
        let parts = self.parts(inRow: sentence, prose)
        guard parts.count >= 3, let first = parts.first, let last = parts.last else { return nil }
        let sum = parts.compactMap { number($0, prose) }.reduce(0, +)
        let wholes = wholes(of: first, last, in: sentence, prose)
        guard let whole = wholes.min(by: { abs($0 - sum) < abs($1 - sum) }), whole != sum,
            abs(whole - sum) < whole / 2
        else { return nil }
        return (first..<last + 1, "the parts add up to \(said(sum)), not \(said(whole))")
    }

    /// The longest row of numbers that stand after a comma or "and", each with the same short word behind it.
    private func parts(inRow sentence: Range<Int>, _ prose: Prose) -> [Int] {
        var longest: [Int] = []
        var row: [Int] = []
        for index in sentence where number(index, prose) != nil && index + 2 < sentence.upperBound {
            // The first part may name what is counted: `10 customers in Leeds, 20 in York`.
            let word = prose.isOne(of: Self.places, index + 1) ? index + 1 : index + 2
            let follows =
                index > sentence.lowerBound
                && (prose.tokens[index - 1].isMark(UInt8(ascii: ",")) || prose.stands("and", at: index - 1))
            guard word + 1 < sentence.upperBound, prose.isOne(of: Self.places, word),
                !prose.isOne(of: Self.totals, word + 1)
            else {
                row = []
                continue
            }
            if let before = row.last, follows, word == index + 1,
                prose.lowercased(word) == prose.lowercased(Self.place(of: before, prose))
            {
                row.append(index)
            } else {
                row = [index]
            }
            if row.count > longest.count { longest = row }
        }
        return longest
    }

    private static func place(of part: Int, _ prose: Prose) -> Int {
        prose.isOne(of: places, part + 1) ? part + 1 : part + 2
    }

    /// The numbers that the parts can be of: those before a colon or a bracket, or one that is said to be of all.
    private func wholes(of first: Int, _ last: Int, in sentence: Range<Int>, _ prose: Prose) -> [Double] {
        let opens =
            first > sentence.lowerBound
            && [":", "("].contains { prose.tokens[first - 1].isMark(UInt8(ascii: $0)) }
        let before = opens ? (sentence.lowerBound..<first).compactMap { number($0, prose) } : []
        let behind = (last + 1..<sentence.upperBound).filter {
            $0 + 2 < sentence.upperBound && prose.stands("in", at: $0 + 1)
                && prose.isOne(of: Self.totals, $0 + 2)
        }
        return before + behind.compactMap { number($0, prose) }
    }

    private static let places: WordSet = ["in", "at", "from", "with", "for", "on", "by"]
    private static let totals: WordSet = ["all", "total"]

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
