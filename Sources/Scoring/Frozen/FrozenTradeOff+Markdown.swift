extension FrozenTradeOff {
    /// The table as GFM and the note under it, without a final line ending.
    public var markdown: String {
        let lines =
            [header]
            + rows.map { row in
                [
                    row.option, row.threshold, row.stopped.text, row.legitimateStopped.text,
                    row.violationsThrough.text, row.missed?.text,
                ]
                .compactMap(\.self).map(Self.cell)
            }
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 3 }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|"
        return ([line(lines[0]), rule] + lines.dropFirst().map(line)).joined(separator: "\n") + "\n\n" + note
    }

    private var header: [String] {
        [
            "Option", "Threshold", "Stopped \(period)", Self.legitimate, "\(Self.through) \(period)",
        ] + (rows.contains { $0.missed != nil } ? [Self.missed] : [])
    }

    private static let legitimate = "Of these legitimate"
    private static let through = "Violations let through"
    private static let missed = "Violations missed"

    /// Finds the table in an answer; `nil` where there is none that Candor made.
    public init?(in answer: String) {
        guard let place = Self.place(in: answer) else { return nil }
        let lines = Self.lines(of: answer)
        let header = Self.cells(of: lines[place.table.lowerBound])
        let rows = lines[place.table.dropFirst(2)].map(Self.cells)
        guard rows.allSatisfy({ $0.count == header.count }) else { return nil }
        let note = lines[place.note].joined(separator: " ")
        self.init(
            rows: rows.map { cells in
                Row(
                    option: cells[0], threshold: cells[1], stopped: FrozenCount(text: cells[2]),
                    legitimateStopped: FrozenCount(text: cells[3]),
                    violationsThrough: FrozenCount(text: cells[4]),
                    missed: cells.count == 6 ? FrozenCount(text: cells[5]) : nil)
            },
            period: String(header[2].dropFirst("Stopped ".count)), base: Self.base(in: note) ?? "items",
            note: note)
    }

    /// An answer with this table in the place of the one that Candor made before, or at its end.
    public func replacing(in answer: String) -> String {
        let lines = Self.lines(of: answer)
        guard let place = Self.place(in: answer) else {
            let kept = answer.allSatisfy(\.isWhitespace) ? [] : [answer, ""]
            return (kept + [markdown]).joined(separator: "\n")
        }
        let end = place.note.isEmpty ? place.table.upperBound : place.note.upperBound
        return (lines[..<place.table.lowerBound] + [markdown] + lines[end...]).joined(separator: "\n")
    }

    /// An answer with a paragraph between its table and the note.
    public static func placing(_ paragraph: String, below answer: String) -> String {
        guard let place = place(in: answer) else { return answer }
        let lines = lines(of: answer)
        return (lines[..<place.table.upperBound] + ["", paragraph] + lines[place.table.upperBound...])
            .joined(separator: "\n")
    }

    // MARK: Reading

    /// The noun in `Counted on 50,000 labelled messages, …`.
    private static func base(in note: String) -> String? {
        let words = note.prefix { $0 != "." }.split(separator: " ")
        guard let mark = words.firstIndex(of: "labelled") else { return nil }
        let text = words[(mark + 1)...].joined(separator: " ").prefix { character in character != "," }
        return text.isEmpty ? nil : String(text)
    }

    /// The lines of the table and of the note under it.
    private static func place(in answer: String) -> (table: Range<Int>, note: Range<Int>)? {
        let lines = lines(of: answer)
        let start = lines.indices.dropLast().first { index in
            // Most answers have no such table, and taking a line apart takes longest.
            guard lines[index].hasPrefix("|") || lines[index].hasPrefix(" ") else { return false }
            let cells = cells(of: lines[index])
            return (cells.count == 5 || cells.count == 6 && cells[5] == missed)
                && cells[0] == "Option" && cells[1] == "Threshold"
                && cells[2].hasPrefix("Stopped ")
                && cells[3] == legitimate && cells[4].hasPrefix(through)
                && cells.count == self.cells(of: lines[index + 1]).count
        }
        guard let start else { return nil }
        let end = lines[start...].firstIndex { !$0.contains("|") } ?? lines.endIndex
        let note = lines[end...].firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
        guard note < lines.endIndex, lines[note].hasPrefix(noteOpening) else {
            return (start..<end, end..<end)
        }
        let noteEnd = lines[note...].firstIndex { $0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
        return (start..<end, note..<noteEnd)
    }

    private static func lines(of text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
        }
    }

    /// The cells of a line, split at bars that no backslash precedes.
    private static func cells(of line: String) -> [String] {
        var cells = [""]
        var isEscaped = false
        for character in line {
            if character == "|", !isEscaped {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return cells.dropFirst().dropLast().map { cell in
            cell.split(separator: " ").joined(separator: " ")
        }
    }

    /// A text that nothing in can end the cell, or be read as Markdown or as a figure's name.
    private static func cell(_ text: String) -> String {
        var result = ""
        for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
            if "\\`*_[]<>|~&!#{}".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
