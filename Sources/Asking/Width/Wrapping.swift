/// Breaks one line of text into the rows that it takes on a screen.
enum Wrapping {
    /// The rows as ranges of the line; an empty line has one empty row.
    ///
    /// A row ends after a blank, or between two wide characters, and only a word that is wider than the row is
    /// cut. Blanks at a row's end may hang over the edge, where they are not drawn.
    static func rows(of line: [Character], width: Int) -> [Range<Int>] {
        let width = max(width, 2)
        var rows: [Range<Int>] = []
        var start = 0
        var columns = 0
        var breakAfter: Int?
        var index = 0
        var previousIsWide = false
        while index < line.count {
            let character = line[index]
            let size = CellText.width(of: character)
            let isBlank = character == " "
            if size > 1, previousIsWide, index > start { breakAfter = index }
            if columns + size > width, !isBlank, index > start {
                let end = breakAfter ?? index
                rows.append(start..<end)
                start = end
                columns = columnCount(of: line[start..<index])
                breakAfter = nil
                // What was carried over may itself be at the edge, so the character is looked at again.
                previousIsWide = false
                continue
            }
            columns += size
            if isBlank { breakAfter = index + 1 }
            previousIsWide = size > 1
            index += 1
        }
        rows.append(start..<line.count)
        return rows
    }

    /// A text in rows, for what is only shown; line feeds begin a new row.
    static func lines(of text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            let characters = Array(line)
            return rows(of: characters, width: width).map { row in
                var end = row.upperBound
                while end > row.lowerBound, characters[end - 1] == " " { end -= 1 }
                return String(characters[row.lowerBound..<end])
            }
        }
    }

    private static func columnCount(of characters: ArraySlice<Character>) -> Int {
        characters.reduce(0) { $0 + CellText.width(of: $1) }
    }
}
