/// The part of a long text that fits the screen, with the cursor in it.
struct TextWindow {
    /// The rows as they are drawn.
    var rows: [String] = []
    /// The cursor among them, by row and column.
    var row = 0
    var column = 0
    /// Whether there is more above and below.
    var hasAbove = false
    var hasBelow = false

    /// - Parameters:
    ///   - height: how many rows there may be, at least 1.
    ///   - width: how many columns a row has.
    init(_ buffer: TextBuffer, height: Int, width: Int) {
        let height = max(height, 1)
        // Only the lines near the cursor are broken into rows, however long the text is.
        var found = Self.rows(of: buffer.lines[buffer.cursor.line], width)
        var at = TextBuffer.row(of: buffer.cursor.column, in: found.map(\.range))
        column = min(
            found[at].characters[..<(buffer.cursor.column - found[at].range.lowerBound)].reduce(0) {
                $0 + CellText.width(of: $1)
            }, width)
        var first = buffer.cursor.line
        while first > 0, at < height {
            first -= 1
            let above = Self.rows(of: buffer.lines[first], width)
            found = above + found
            at += above.count
        }
        var last = buffer.cursor.line
        while last < buffer.lines.count - 1, found.count - at < height {
            last += 1
            found += Self.rows(of: buffer.lines[last], width)
        }
        let isWhole = first == 0 && last == buffer.lines.count - 1 && found.count <= height
        let top = isWhole ? 0 : min(max(at - height * 2 / 3, 0), max(found.count - height, 0))
        let end = min(top + height, found.count)
        hasAbove = top > 0 || first > 0
        hasBelow = end < found.count || last < buffer.lines.count - 1
        row = at - top
        rows = found[top..<end].map { Self.drawn($0.characters, width) }
    }

    private struct Row {
        var characters: ArraySlice<Character>
        var range: Range<Int>
    }

    private static func rows(of line: [Character], _ width: Int) -> [Row] {
        Wrapping.rows(of: line, width: width).map { range in
            let slice = line[range]
            return Row(characters: ArraySlice(Array(slice)), range: range)
        }
    }

    /// A row without the blanks that hang over its edge.
    private static func drawn(_ characters: ArraySlice<Character>, _ width: Int) -> String {
        var characters = characters
        while characters.last == " ",
            characters.reduce(0, { $0 + CellText.width(of: $1) }) > width
        {
            characters.removeLast()
        }
        return String(characters)
    }
}
