import Quantities
import SourceText

/// Reports a weekday that is not the date's, and a day that no calendar has (RC913): `Friday 13 June 2026`.
struct WeekdayExaminer: Examiner {
    private static let question = "Which day is meant?"

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC913"), inspection.applies(rule) else { return }
        let year = inspection.moment("date")?.date.year
        let prose = inspection.prose
        for block in prose.blocks where Self.mayHoldDay(block, prose) {
            for index in block.tokens where !prose.tokens[index].traits.contains(.quoted) {
                if WrittenDay.isWeekday(index, prose) {
                    weekday(index, block, rule, year, &inspection)
                } else if Self.mayBeginDay(index, block, prose) {
                    day(index, block, rule, year, &inspection)
                }
            }
        }
        fields(rule, year, &inspection)
    }

    /// Whether a number of any kind stands in a block, or a word with digits such as `13th`.
    private static func mayHoldDay(_ block: Prose.Block, _ prose: Prose) -> Bool {
        block.sentences.contains { sentence in
            !prose.sentences[sentence].kinds.isDisjoint(with: [.number, .date, .time, .fraction])
                || prose.sentences[sentence].traits.contains(.hasDigit)
        }
    }

    private static func mayBeginDay(_ index: Int, _ block: Prose.Block, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        // Longer numbers with hyphens are no dates.
        return token.kind != .mark && !token.isExempt && !token.traits.contains(.joined)
            && WrittenDay.mayBegin(at: index, before: block.tokens.upperBound, prose)
    }

    /// A weekday, then a day and a month in either order, then perhaps a year; or a date in digits.
    private func weekday(
        _ index: Int, _ block: Prose.Block, _ rule: Rule, _ year: Int?, _ inspection: inout Inspection
    ) {
        let prose = inspection.prose
        let rest = Self.words(index + 1..<min(index + 7, block.tokens.upperBound), prose)
        guard let found = WrittenDay(rest.map { prose.text($0..<$0 + 1) }), let date = found.date(in: year),
            date.weekday.name.prefix(3).lowercased() != prose.lowercased(index).prefix(3)
        else { return }
        inspection.report(rule, index..<rest[found.count - 1] + 1, in: block, replacement: date.weekday.name)
    }

    /// A day such as 31 November, wherever it begins.
    private func day(
        _ index: Int, _ block: Prose.Block, _ rule: Rule, _ year: Int?, _ inspection: inout Inspection
    ) {
        let prose = inspection.prose
        let words = Self.words(index..<min(index + 5, block.tokens.upperBound), prose)
        guard words.first == index, let found = WrittenDay(words.map { prose.text($0..<$0 + 1) }) else {
            return
        }
        let end = words[found.count - 1] + 1
        if let date = found.date(in: year) {
            guard let named = Self.bracketed(end, block.tokens, prose),
                date.weekday.name.prefix(3).lowercased() != prose.lowercased(named).prefix(3)
            else { return }
            inspection.report(rule, index..<named + 2, in: block, replacement: date.weekday.name)
            return
        }
        guard found.isImpossible(in: year),
            end >= block.tokens.upperBound || !prose.tokens[end].traits.contains(.joined)
        else { return }
        let tokens = index..<end
        inspection.report(
            rule, tokens, in: block, message: found.refusal(prose.text(tokens), in: year),
            question: Self.question)
    }

    private static let joints: WordSet = ["the", "of"]

    /// What may make up a day: `the 13th of June` without its small words and marks.
    private static func words(_ range: Range<Int>, _ prose: Prose) -> [Int] {
        range.filter { prose.tokens[$0].kind != .mark && !prose.isOne(of: joints, $0) }
    }

    /// The weekday in the brackets right behind a date; `nil` where there is none.
    private static func bracketed(_ open: Int, _ block: Range<Int>, _ prose: Prose) -> Int? {
        guard open + 2 < block.upperBound, prose.tokens[open].isMark(UInt8(ascii: "(")),
            prose.tokens[open + 2].isMark(UInt8(ascii: ")")), WrittenDay.isWeekday(open + 1, prose)
        else { return nil }
        return open + 1
    }

    /// The lines of the front matter that a reader gets as they stand.
    private func fields(_ rule: Rule, _ year: Int?, _ inspection: inout Inspection) {
        let keys = ["decision.default", "decision.reversible", "next-update", "data-affected", "title"]
        for key in keys {
            // Without a weekday and without the end of a month there is nothing to hold against a calendar.
            guard let value = inspection.manuscript.field(key),
                ["day", "29", "30", "31"].contains(where: value.holdsBytes(of:))
            else { continue }
            let range = inspection.manuscript.range(ofField: key)
            let words = value.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
            for index in words.indices {
                if let found = WrittenDay(Array(words[index...].prefix(4))), found.isImpossible(in: year) {
                    let text = words[index..<index + found.count].joined(separator: " ")
                    inspection.report(
                        rule, at: range, text: text, message: found.refusal(text, in: year),
                        question: Self.question)
                }
                guard let name = Weekday.allCases.map(\.name).first(where: { $0 == words[index] }),
                    let found = WrittenDay(Array(words[(index + 1)...].prefix(4))),
                    let date = found.date(in: year), date.weekday.name != name
                else { continue }
                inspection.report(
                    rule, at: range, text: words[index...(index + found.count)].joined(separator: " "),
                    replacement: date.weekday.name)
            }
        }
    }
}
