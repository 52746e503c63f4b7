/// Text and tables for Markdown.
enum MarkdownText {
    /// A text on one line, in which nothing is markup.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in XMLText.oneLine(text) {
            if "\\`*_[]<>|~&".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }

    /// A table whose columns are aligned in the source; columns of numbers to the right.
    static func table(_ header: [String], _ rows: [[String]], right: Set<Int> = []) -> String {
        let cells = ([header] + rows).map { $0.map(escaped) }
        let widths = header.indices.map { column in
            max(3, cells.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0)
        }
        func line(_ row: [String]) -> String {
            let padded = widths.indices.map { column in
                let cell = row.indices.contains(column) ? row[column] : ""
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return right.contains(column) ? space + cell : cell + space
            }
            return "| " + padded.joined(separator: " | ") + " |\n"
        }
        let rule = widths.indices.map { column in
            let dashes = String(repeating: "-", count: widths[column] - (right.contains(column) ? 1 : 0))
            return right.contains(column) ? dashes + ":" : dashes
        }
        return line(cells[0]) + line(rule) + cells.dropFirst().map(line).joined()
    }
}
