import Quantities

/// Reports a weekday that is not the date's (RC913): `Friday 13 June 2026`.
struct WeekdayExaminer: Examiner {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Whole and in three letters.
    private static let weekdays = WordSet(
        Weekday.allCases.flatMap { [$0.name.lowercased(), String($0.name.lowercased().prefix(3))] })

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC913"), inspection.applies(rule) else { return }
        let year = inspection.moment("date")?.date.year
        let weekdays = Self.weekdays
        for block in inspection.prose.blocks where Self.mayHoldDay(block, inspection.prose) {
            for index in block.tokens
            where inspection.prose.isOne(of: weekdays, index)
                && !inspection.prose.tokens[index].traits.contains(.quoted)
            {
                guard let found = read(at: index, in: block.tokens, inspection.prose, year) else { continue }
                let actual = found.date.weekday.name
                guard actual.prefix(3).lowercased() != inspection.prose.lowercased(index).prefix(3) else {
                    continue
                }
                inspection.report(rule, index..<found.end, in: block, replacement: actual)
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

    /// A weekday, then a day and a month in either order, then perhaps a year.
    private func read(
        at index: Int, in block: Range<Int>, _ prose: Prose, _ year: Int?
    ) -> (date: CalendarDate, end: Int)? {
        guard isWeekday(index, prose) else { return nil }
        let rest = (index + 1..<min(index + 6, block.upperBound)).filter { prose.tokens[$0].kind != .mark }
        guard rest.count >= 2 else { return nil }
        let (day, month): (Int, Int)
        if let number = number(rest[0], prose), let name = self.month(rest[1], prose) {
            (day, month) = (number, name)
        } else if let number = number(rest[1], prose), let name = self.month(rest[0], prose) {
            (day, month) = (number, name)
        } else {
            return nil
        }
        let named =
            rest.count > 2 ? number(rest[2], prose).flatMap { (1_990...2_100).contains($0) ? $0 : nil } : nil
        guard let year = named ?? year, let date = CalendarDate(year: year, month: month, day: day) else {
            return nil
        }
        return (date, (named == nil ? rest[1] : rest[2]) + 1)
    }

    private func isWeekday(_ index: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        guard token.kind == .word, token.traits.contains(.capitalised), token.end - token.start >= 3 else {
            return false
        }
        return prose.isOne(of: Self.weekdays, index)
    }

    private func number(_ index: Int, _ prose: Prose) -> Int? {
        Int(prose.text(index..<index + 1).prefix { $0.isNumber })
    }

    private func month(_ index: Int, _ prose: Prose) -> Int? {
        let token = prose.tokens[index]
        guard token.kind == .word, token.traits.contains(.capitalised), token.end - token.start >= 3 else {
            return nil
        }
        return Self.months.firstIndex(of: String(prose.lowercased(index).prefix(3))).map { $0 + 1 }
    }

    /// The lines of the front matter that a reader gets as they stand.
    private func fields(_ rule: Rule, _ year: Int?, _ inspection: inout Inspection) {
        let keys = ["decision.default", "decision.reversible", "next-update", "data-affected", "title"]
        for key in keys {
            guard let value = inspection.manuscript.field(key),
                value.utf8.contains(where: { (0x30...0x39).contains($0) })
            else { continue }
            let words = value.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            for index in words.indices.dropLast(2) {
                guard let name = Weekday.allCases.map(\.name).first(where: { $0 == words[index] }),
                    let day = Int(words[index + 1]),
                    let month = Self.months.firstIndex(of: String(words[index + 2].lowercased().prefix(3))),
                    let year = words.dropFirst(index + 3).first.flatMap(Int.init).flatMap({
                        $0 > 1_990 ? $0 : nil
                    }) ?? year,
                    let date = CalendarDate(year: year, month: month + 1, day: day), date.weekday.name != name
                else { continue }
                inspection.report(
                    rule, at: inspection.manuscript.range(ofField: key),
                    text: words[index...(index + 2)].joined(separator: " "), replacement: date.weekday.name)
            }
        }
    }
}
