import Drafting

/// Reports parts that do not add up to their total: rows of a table, and `12 …, of which 9 … and 5 …` (RC903).
struct TotalExaminer: Examiner {
    private static let wholes: WordSet = ["which", "whom"]
    private static let leads: WordSet = ["in", "by", "at", "on", "to", "from", "than", "between"]
    private static let units: WordSet = [
        "minute", "hour", "day", "week", "month", "year", "second", "minutes", "hours", "days", "weeks",
        "months", "years", "seconds", "in", "to", "january",
    ]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC903"), inspection.applies(rule) else { return }
        tables(rule, &inspection)
        for block in inspection.prose.blocks where block.isReadable {
            for place in block.sentences where inspection.prose.sentences[place].hasNumber {
                examine(place, rule, block, &inspection)
            }
        }
    }

    /// A draft's answers are held against their tables, sentences and all; of any other document only the last
    /// rows are, because its sentences may be about some other table.
    private func tables(_ rule: Rule, _ inspection: inout Inspection) {
        guard let draft = inspection.manuscript.draft else {
            let text = String(decoding: inspection.manuscript.text.bytes, as: UTF8.self)
            for found in StatedTotals(in: text).contradictions where found.isInTable {
                let end = found.offset + found.typed.utf8.count
                let range = inspection.manuscript.text.source(of: found.offset..<end)
                inspection.report(rule, at: range, text: found.typed, message: found.message)
            }
            return
        }
        for answer in draft.answers.values.sorted(by: { $0.step.id < $1.step.id }) {
            for found in StatedTotals(in: answer.passage.text).contradictions {
                let start = answer.passage.fileOffset(of: found.offset)
                inspection.report(
                    rule, at: start..<start + found.typed.utf8.count, text: found.typed, step: answer.step.id,
                    message: found.message)
            }
        }
    }

    // MARK: Sentences

    /// `40 of 200 (20%), of which 26 would have been wrong and 14 right`.
    private func examine(_ place: Int, _ rule: Rule, _ block: Prose.Block, _ inspection: inout Inspection) {
        let prose = inspection.prose
        let sentence = prose.sentences[place].tokens
        guard
            let mark = sentence.first(where: {
                $0 + 1 < sentence.upperBound && prose.tokens[$0].end - prose.tokens[$0].start == 2
                    && prose.stands("of", at: $0) && prose.isOne(of: Self.wholes, $0 + 1)
            }), let whole = Self.whole(before: mark, in: sentence, prose)
        else { return }
        let rest = mark + 2..<sentence.upperBound
        // A second whole after it, a range or a rate makes it unclear what the parts are of.
        guard Frequency.find(in: rest, of: prose).isEmpty else { return }
        let parts = rest.filter { prose.tokens[$0].kind == .number }
        guard parts.count >= 2, parts.allSatisfy({ Self.isPart($0, prose, rest) }) else { return }
        let sum = parts.compactMap { prose.number($0) }.reduce(0, +)
        guard sum > whole, let last = parts.last else { return }
        inspection.report(
            rule, mark..<last + 1, in: block,
            message: "these add up to \(Self.text(sum)), more than the \(Self.text(whole)) that they are of")
    }

    private static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }

    /// The count before "of which", outside brackets: the 40 of `40 of 200 (20%)`.
    private static func whole(before mark: Int, in sentence: Range<Int>, _ prose: Prose) -> Double? {
        let before = sentence.lowerBound..<mark
        if let frequency = Frequency.find(in: before, of: prose).last { return frequency.count }
        var depth = 0
        for index in before.reversed() {
            if prose.tokens[index].isMark(UInt8(ascii: ")")) { depth += 1 }
            if prose.tokens[index].isMark(UInt8(ascii: "(")) { depth -= 1 }
            guard depth == 0, prose.tokens[index].kind == .number else { continue }
            guard !prose.tokens[index].traits.contains(.percent) else { return nil }
            return prose.number(index)
        }
        return nil
    }

    /// A bare count: no percentage, no money, and no unit of time or of measure after it.
    private static func isPart(_ index: Int, _ prose: Prose, _ range: Range<Int>) -> Bool {
        let token = prose.tokens[index]
        guard token.traits.isDisjoint(with: [.percent, .joined, .quoted]) else { return false }
        if index > range.lowerBound {
            // The tokeniser takes pounds and euros for dollars.
            let isOfOther =
                prose.tokens[index - 1].isMark(UInt8(ascii: "$")) || prose.isOne(of: Self.leads, index - 1)
            if isOfOther { return false }
        }
        guard index + 1 < range.upperBound else { return true }
        return !prose.isOne(of: Self.units, index + 1)
            && !prose.tokens[index + 1].traits.contains(.joined)
    }
}
