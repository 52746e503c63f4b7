/// Reports parts that do not add up to their total: rows of a table, and `12 …, of which 9 … and 5 …` (RC903).
struct TotalExaminer: Examiner {
    private static let totals: Set<String> = [
        "total", "totals", "sum", "overall", "grand total", "in total", "all", "altogether",
    ]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC903"), inspection.applies(rule) else { return }
        for table in RowReader.tables(of: inspection.prose) { examine(table, rule, &inspection) }
        for block in inspection.prose.blocks where block.isReadable {
            for place in block.sentences { examine(place, rule, block, &inspection) }
        }
    }

    // MARK: Tables

    private func examine(_ table: RowReader.Table, _ rule: Rule, _ inspection: inout Inspection) {
        guard table.rows.count >= 3, let last = table.rows.last else { return }
        let prose = inspection.prose
        let names = table.rows.map { row in row.cells[0].map { Self.name($0, prose) } ?? "" }
        guard let name = names.last, Self.totals.contains(name),
            !names.dropLast().contains(where: { Self.totals.contains($0) || $0.hasPrefix("subtotal") })
        else { return }
        for (column, cell) in last.cells.sorted(by: { $0.key < $1.key }) where column > 0 {
            let parts = table.rows.dropLast().map { row in row.cells[column].flatMap { Self.count($0, prose) }
            }
            guard let total = Self.count(cell, prose), !parts.contains(nil) else { continue }
            let sum = parts.compactMap { $0 }.reduce(0, +)
            guard abs(sum - total) > 1e-9 * max(1, abs(total)) else { continue }
            inspection.report(
                rule, prose.blocks[cell].tokens, in: prose.blocks[cell],
                message: "the rows add up to \(Self.text(sum)), the total says {text}")
        }
    }

    private static func name(_ block: Int, _ prose: Prose) -> String {
        prose.blocks[block].tokens.filter { prose.tokens[$0].kind == .word }.map(prose.lowercased)
            .joined(separator: " ")
    }

    /// The number of a cell that holds one whole number and no percentage.
    private static func count(_ block: Int, _ prose: Prose) -> Double? {
        let tokens = prose.blocks[block].tokens.filter { prose.tokens[$0].kind != .mark }
        guard tokens.count == 1, let index = tokens.first, prose.tokens[index].kind == .number,
            !prose.tokens[index].traits.contains(.percent),
            prose.blocks[block].tokens.allSatisfy({ !prose.tokens[$0].isMark(UInt8(ascii: "-")) })
        else { return nil }
        let text = prose.text(index..<index + 1)
        return NumberText.decimals(text) == 0 ? NumberText.value(text) : nil
    }

    private static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }

    // MARK: Sentences

    /// `40 of 200 (20%), of which 26 would have been wrong and 14 right`.
    private func examine(_ place: Int, _ rule: Rule, _ block: Prose.Block, _ inspection: inout Inspection) {
        let prose = inspection.prose
        let sentence = prose.sentences[place].tokens
        guard
            let mark = sentence.first(where: {
                $0 + 1 < sentence.upperBound && prose.tokens[$0].end - prose.tokens[$0].start == 2
                    && prose.lowercased($0) == "of" && ["which", "whom"].contains(prose.lowercased($0 + 1))
            }), let whole = Self.whole(before: mark, in: sentence, prose)
        else { return }
        let rest = mark + 2..<sentence.upperBound
        // A second whole after it, a range or a rate makes it unclear what the parts are of.
        guard Frequency.find(in: rest, of: prose).isEmpty else { return }
        let parts = rest.filter { prose.tokens[$0].kind == .number }
        guard parts.count >= 2, parts.allSatisfy({ Self.isPart($0, prose, rest) }) else { return }
        let sum = parts.compactMap { NumberText.value(prose.text($0..<$0 + 1)) }.reduce(0, +)
        guard sum > whole, let last = parts.last else { return }
        inspection.report(
            rule, mark..<last + 1, in: block,
            message: "these add up to \(Self.text(sum)), more than the \(Self.text(whole)) that they are of")
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
            return NumberText.value(prose.text(index..<index + 1))
        }
        return nil
    }

    /// A bare count: no percentage, no money, and no unit of time or of measure after it.
    private static func isPart(_ index: Int, _ prose: Prose, _ range: Range<Int>) -> Bool {
        let token = prose.tokens[index]
        guard token.traits.isDisjoint(with: [.percent, .joined, .quoted]) else { return false }
        let before = index > range.lowerBound ? prose.lowercased(index - 1) : ""
        guard !["$", "£", "€", "in", "by", "at", "on", "to", "from", "than", "between"].contains(before)
        else {
            return false
        }
        guard index + 1 < range.upperBound else { return true }
        let after = prose.lowercased(index + 1)
        let units = ["minute", "hour", "day", "week", "month", "year", "second", "in", "to", "january"]
        return !units.contains { after == $0 || after == $0 + "s" }
            && !prose.tokens[index + 1].traits.contains(.joined)
    }
}
