/// A text being typed: characters as a person sees them, a cursor, and what was cut.
///
/// A value: what undo goes back to is an earlier copy of it.
public struct TextBuffer: Hashable, Sendable {
    /// A place between two characters.
    public struct Place: Hashable, Comparable, Sendable {
        /// The line, from 0.
        public var line: Int
        /// How many characters of the line stand before it.
        public var column: Int

        /// Earlier places come first.
        public static func < (left: Place, right: Place) -> Bool {
            (left.line, left.column) < (right.line, right.column)
        }
    }

    /// The lines, at least one.
    public private(set) var lines: [[Character]]
    /// Where the next character goes.
    public private(set) var cursor: Place
    /// The column that moving up and down aims for.
    private var aim: Int?

    /// A text with the cursor at its end; line endings of every kind become line feeds.
    public init(_ text: String = "") {
        lines = Self.lines(of: text)
        cursor = Place(line: 0, column: 0)
        moveToEnd()
    }

    /// The whole text, its lines joined by line feeds.
    public var text: String { lines.map { String($0) }.joined(separator: "\n") }

    /// Whether nothing but blank space is there.
    public var isBlank: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

    /// The line with the cursor.
    public var line: [Character] { lines[cursor.line] }

    /// How many characters there are, line ends among them.
    public var count: Int { lines.reduce(lines.count - 1) { $0 + $1.count } }

    static func lines(of text: String) -> [[Character]] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Array.init)
    }

    // MARK: Changes

    /// Puts a text in at the cursor, which moves behind it.
    public mutating func insert(_ text: String) {
        guard !text.isEmpty else { return }
        aim = nil
        var added = Self.lines(of: text)
        let tail = Array(lines[cursor.line][cursor.column...])
        if added.count == 1 {
            lines[cursor.line].insert(contentsOf: added[0], at: cursor.column)
            settle(cursor.line, around: cursor.column, cursor.column + added[0].count)
            return
        }
        let first = cursor
        lines[first.line].removeSubrange(first.column...)
        lines[first.line] += added.removeFirst()
        let end = added[added.count - 1].count
        added[added.count - 1] += tail
        lines.insert(contentsOf: added, at: first.line + 1)
        cursor = Place(line: first.line + added.count, column: end)
        let last = cursor
        settle(first.line, around: first.column, first.column, movesCursor: false)
        cursor = last
        settle(last.line, around: end, end)
    }

    /// Takes out what stands between two places, and gives it.
    @discardableResult
    mutating func remove(from start: Place, to end: Place) -> String {
        guard start < end else { return "" }
        aim = nil
        let taken: String
        if start.line == end.line {
            taken = String(lines[start.line][start.column..<end.column])
            lines[start.line].removeSubrange(start.column..<end.column)
        } else {
            var parts = [String(lines[start.line][start.column...])]
            parts += lines[(start.line + 1)..<end.line].map { String($0) }
            parts.append(String(lines[end.line][..<end.column]))
            taken = parts.joined(separator: "\n")
            let tail = lines[end.line][end.column...]
            lines[start.line].removeSubrange(start.column...)
            lines[start.line] += tail
            lines.removeSubrange((start.line + 1)...end.line)
        }
        cursor = start
        settle(start.line, around: start.column, start.column)
        return taken
    }

    /// Replaces characters of the whole text, counted with its line feeds; the cursor moves behind the new ones.
    mutating func replace(_ range: Range<Int>, with text: String) {
        let start = place(at: range.lowerBound)
        remove(from: start, to: place(at: range.upperBound))
        cursor = start
        insert(text)
    }

    private func place(at offset: Int) -> Place {
        var rest = max(offset, 0)
        for (index, line) in lines.enumerated() {
            if rest <= line.count { return Place(line: index, column: rest) }
            rest -= line.count + 1
        }
        return Place(line: lines.count - 1, column: lines[lines.count - 1].count)
    }

    /// Joins what belongs together where two texts meet, such as a letter and its accent, and puts the cursor
    /// behind the character that ends at or after `column`.
    private mutating func settle(_ line: Int, around seam: Int, _ column: Int, movesCursor: Bool = true) {
        var low = max(0, seam - 1)
        var high = min(lines[line].count, column + 1)
        // Letters of flags pair up from the first of a row of them, however long it is.
        while low > 0, Self.isFlagPart(lines[line][low]) { low -= 1 }
        // A joiner or an accent that stood alone joins what is before it, and then what is behind it.
        while high < lines[line].count, high > 0,
            Self.isFlagPart(lines[line][high - 1]) || Self.isJoiner(lines[line][high - 1])
        { high += 1 }
        let before = lines[line][low..<min(column, high)]
        let joined = Array(String(lines[line][low..<high]))
        let isUnchanged = joined.elementsEqual(lines[line][low..<high])
        if !isUnchanged {
            // Only the ends can have changed: what was inserted was taken apart as a whole.
            lines[line].replaceSubrange(low..<high, with: joined)
        }
        guard movesCursor else { return }
        guard !isUnchanged else {
            cursor = Place(line: line, column: column)
            return
        }
        let wanted = String(before).unicodeScalars.count
        var scalars = 0
        var position = low
        for character in joined where scalars < wanted {
            scalars += character.unicodeScalars.count
            position += 1
        }
        cursor = Place(line: line, column: position)
    }

    private static func isFlagPart(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x1F1E6...0x1F1FF).contains($0.value) } ?? false
    }

    private static func isJoiner(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first, first.value >= 0x300 else { return false }
        return first.value == 0x200D || DisplayWidth.of(first) == 0
    }

    // MARK: Moves

    /// Puts the cursor at a place, or at the nearest one that exists.
    mutating func move(to place: Place) {
        aim = nil
        let line = min(max(place.line, 0), lines.count - 1)
        cursor = Place(line: line, column: min(max(place.column, 0), lines[line].count))
    }

    mutating func moveToEnd() {
        move(to: Place(line: lines.count - 1, column: lines[lines.count - 1].count))
    }

    mutating func moveToStart() { move(to: Place(line: 0, column: 0)) }

    mutating func moveLeft() { move(to: left) }
    mutating func moveRight() { move(to: right) }
    mutating func moveToLineStart() { move(to: Place(line: cursor.line, column: 0)) }
    mutating func moveToLineEnd() { move(to: Place(line: cursor.line, column: line.count)) }

    /// Moves by rows of the screen; false where there is no row in that direction.
    mutating func moveRows(_ count: Int, width: Int) -> Bool {
        let rows = Wrapping.rows(of: line, width: width)
        let row = Self.row(of: cursor.column, in: rows)
        let aim =
            aim
            ?? lines[cursor.line][rows[row].lowerBound..<cursor.column].reduce(0) {
                $0 + CellText.width(of: $1)
            }
        var target = row + count
        var line = cursor.line
        var found = rows
        while target < 0, line > 0 {
            line -= 1
            found = Wrapping.rows(of: lines[line], width: width)
            target += found.count
        }
        while target >= found.count, line < lines.count - 1 {
            target -= found.count
            line += 1
            found = Wrapping.rows(of: lines[line], width: width)
        }
        guard found.indices.contains(target) else { return false }
        cursor = Place(line: line, column: column(nearest: aim, in: found, target, line: line))
        self.aim = aim
        return true
    }

    private func column(nearest aim: Int, in rows: [Range<Int>], _ row: Int, line: Int) -> Int {
        var columns = 0
        let range = rows[row]
        // The end of a row that goes on is the start of the next one.
        let last = row == rows.count - 1 ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
        for index in range.lowerBound..<last {
            if columns >= aim { return index }
            columns += CellText.width(of: lines[line][index])
        }
        return last
    }

    /// The row in which a column is: the end of a row that goes on belongs to the next one.
    static func row(of column: Int, in rows: [Range<Int>]) -> Int {
        rows.lastIndex { $0.lowerBound <= column } ?? 0
    }

    // MARK: Places near the cursor

    var left: Place {
        if cursor.column > 0 { return Place(line: cursor.line, column: cursor.column - 1) }
        guard cursor.line > 0 else { return cursor }
        return Place(line: cursor.line - 1, column: lines[cursor.line - 1].count)
    }

    var right: Place {
        if cursor.column < line.count { return Place(line: cursor.line, column: cursor.column + 1) }
        guard cursor.line < lines.count - 1 else { return cursor }
        return Place(line: cursor.line + 1, column: 0)
    }

    /// The start of the word before the cursor.
    var wordLeft: Place {
        var place = cursor
        if place.column == 0 { return left }
        let line = lines[place.line]
        while place.column > 0, !Self.isWord(line[place.column - 1]) { place.column -= 1 }
        while place.column > 0, Self.isWord(line[place.column - 1]) { place.column -= 1 }
        return place
    }

    /// The end of the word after the cursor.
    var wordRight: Place {
        var place = cursor
        let line = lines[place.line]
        if place.column == line.count { return right }
        while place.column < line.count, !Self.isWord(line[place.column]) { place.column += 1 }
        while place.column < line.count, Self.isWord(line[place.column]) { place.column += 1 }
        return place
    }

    /// The start of the blank-separated word before the cursor, as Ctrl+W cuts it.
    var blankLeft: Place {
        var place = cursor
        if place.column == 0 { return left }
        let line = lines[place.line]
        while place.column > 0, line[place.column - 1].isWhitespace { place.column -= 1 }
        while place.column > 0, !line[place.column - 1].isWhitespace { place.column -= 1 }
        return place
    }

    var lineStart: Place { Place(line: cursor.line, column: 0) }
    var lineEnd: Place { Place(line: cursor.line, column: line.count) }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
