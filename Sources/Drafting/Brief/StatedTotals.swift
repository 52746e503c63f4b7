import Quantities

/// Holds the totals that an answer states, in its sentences and in the last rows of its tables, against the rows.
public struct StatedTotals {
    private let text: String
    private let tables: [PlainTable]

    /// Reads the tables of an answer's text.
    public init(in text: String) {
        self.text = text
        tables = PlainTable.all(in: text)
    }

    /// The totals that the rows contradict, in the order of the text.
    ///
    /// A total in a sentence is held against every column whose unit it has and, for a count, whose name or whose
    /// rows it counts; it stands where one of them agrees.
    public var contradictions: [Contradiction] {
        guard !tables.isEmpty else { return [] }
        let totals = StatedTotal.all(in: text)
        // Adding up is work, and most tables have no total to hold against it.
        let sums = tables.filter { !totals.isEmpty || $0.rows.contains(where: Sums.isTotal) }.map(Sums.init)
        guard !sums.isEmpty else { return [] }
        let inRows = sums.flatMap(\.wrongTotalRows)
        let inProse = totals.compactMap { stated -> Contradiction? in
            let rivals = sums.flatMap { $0.rivals(of: stated) }
            guard !rivals.isEmpty, !rivals.contains(where: \.agrees) else { return nil }
            let table = rivals.map(\.said).joined(separator: ", ")
            return Contradiction(
                typed: stated.typed, offset: stated.offset,
                message: "'\(stated.typed)' is stated as a total, but by the table \(table)", isInTable: false
            )
        }
        return (inRows + inProse).sorted { $0.offset < $1.offset }
    }

    /// One table with its columns added up.
    private struct Sums {
        let table: PlainTable
        let parts: [[PlainTable.Cell]]
        let totalRows: [[PlainTable.Cell]]
        /// The total of each column; `nil` where the column cannot be added up.
        let totals: [Total?]

        struct Rival {
            let agrees: Bool
            /// `'Hours' add up to 14`.
            let said: String
        }

        init(_ table: PlainTable) {
            self.table = table
            totalRows = table.rows.filter(Self.isTotal)
            let parts = table.rows.filter { !Self.isTotal($0) }
            self.parts = parts
            // Parts of parts would be added twice.
            let isNested = parts.contains { $0.first.map { Self.label($0).hasPrefix("subtotal") } ?? false }
            totals = table.columns.indices.map { column in
                isNested ? nil : Total(of: parts.map { $0[column].text })
            }
        }

        /// Cells of total rows that their columns contradict. Percentages are rates more often than parts, so
        /// theirs are held against the sum only where the whole is claimed.
        var wrongTotalRows: [Contradiction] {
            totalRows.flatMap { row in
                zip(row, totals).enumerated().compactMap { column, pair -> Contradiction? in
                    guard let total = pair.1, let stated = Amount(pair.0.text), stated.unit == total.unit,
                        stated.unit != .share || stated == Amount("100%"), !total.agrees(with: stated)
                    else { return nil }
                    return Contradiction(
                        typed: pair.0.text, offset: pair.0.offset,
                        message:
                            "'\(pair.0.text)' is stated as the total of '\(table.columns[column])', but its rows add up"
                            + " to \(total.said)", isInTable: true)
                }
            }
        }

        /// What a stated total could be the total of.
        func rivals(of stated: StatedTotal) -> [Rival] {
            var rivals: [Rival] = []
            for (column, name) in table.columns.enumerated() {
                let isNamed = StatedTotals.counts(stated.nouns, name)
                if let total = total(of: column, in: stated.amount.unit), total.unit != .share,
                    total.unit != .count || stated.nouns.isEmpty || isNamed
                {
                    rivals.append(
                        Rival(
                            agrees: total.agrees(with: stated.amount),
                            said: "'\(name)' adds up to \(total.said)")
                    )
                } else if isNamed, totals[column] == nil, stated.amount.unit == .count {
                    rivals += rows(of: column, stated)
                }
            }
            return rivals
        }

        /// The total of a column in a unit, which the column's name may give: `Days`, `Cost (EUR)`.
        private func total(of column: Int, in unit: Total.Unit) -> Total? {
            guard let total = totals[column], total.unit != unit else { return totals[column] }
            guard total.unit == .count else { return nil }
            let words = table.columns[column].split { !$0.isLetter && !"€£$¥₹".contains($0) }
            return words.lazy.compactMap { word in
                Total(of: parts.map { $0[column].text.isEmpty ? "" : "\($0[column].text) \(word)" })
            }.first { $0.unit == unit }
        }

        /// The rows of a column of words, each counted, and each different one.
        private func rows(of column: Int, _ stated: StatedTotal) -> [Rival] {
            let cells = parts.map { $0[column].text }.filter { !$0.isEmpty }
            return Set([cells.count, Set(cells).count]).sorted().compactMap { count in
                Total(of: ["\(count)", "0"]).map {
                    Rival(
                        agrees: $0.agrees(with: stated.amount),
                        said: "'\(table.columns[column])' has \(count)")
                }
            }
        }

        static func isTotal(_ row: [PlainTable.Cell]) -> Bool {
            row.first { !$0.text.isEmpty }.map { labels.contains(label($0)) } ?? false
        }

        private static func label(_ cell: PlainTable.Cell) -> String {
            // No label is longer than its marks and "grand total".
            guard cell.text.utf8.count <= 32 else { return "" }
            return cell.text.filter { !"*_:".contains($0) }.lowercased()
        }

        private static let labels: Set<String> = [
            "total", "totals", "sum", "in all", "in total", "grand total",
        ]
    }

    /// Whether one of the words after a number is a word of a column's name, in the singular or the plural.
    private static func counts(_ nouns: [String], _ column: String) -> Bool {
        let words = column.lowercased().split { !$0.isLetter }.map { BaseNoun(String($0)).singular }
        return nouns.contains { !$0.isEmpty && words.contains(BaseNoun($0).singular) }
    }
}
