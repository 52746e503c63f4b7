/// What is to be seen at one moment: the lines of the active block, and where the cursor stands in it.
public struct Frame: Hashable, Sendable {
    /// The lines from top to bottom; none is as wide as the terminal.
    public var lines: [StyledLine]
    /// The row in `lines` and the column, both from 0; `nil` hides the cursor.
    public var cursor: Cursor?

    /// Where the cursor stands.
    public struct Cursor: Hashable, Sendable {
        /// The line, from 0.
        public var row: Int
        /// The column, from 0.
        public var column: Int
    }

    /// Takes lines as they are to be drawn.
    public init(lines: [StyledLine], cursor: Cursor? = nil) {
        self.lines = lines
        self.cursor = cursor
    }
}

/// How a stretch of text is drawn.
public enum Style: Hashable, Sendable {
    case plain
    /// What is asked.
    case strong
    /// What helps and can be overlooked.
    case dim
    /// The one colour: where one is, and what can be done.
    case accent
    /// What went wrong; it also begins with a mark, because colour alone says nothing.
    case problem
}

/// One line of the screen.
public struct StyledLine: Hashable, Sendable {
    /// A stretch of one style.
    public struct Span: Hashable, Sendable {
        /// What is drawn; nothing in it can act on the terminal.
        public var text: String
        /// How.
        public var style: Style
    }

    /// The stretches from left to right.
    public private(set) var spans: [Span] = []
    /// The columns that the line takes.
    public private(set) var width = 0

    /// An empty line.
    public init() {}

    /// A line of one style, made safe to draw.
    public init(_ text: String, _ style: Style = .plain) { append(text, style) }

    /// Puts a text behind what is there; what could act on the terminal becomes a picture of itself.
    public mutating func append(_ text: String, _ style: Style = .plain) {
        guard !text.isEmpty else { return }
        let drawn = text.reduce(into: "") { $0 += CellText.drawn($1) }.replacing("\n", with: " ")
        width += DisplayWidth.of(drawn)
        spans.append(Span(text: drawn, style: style))
    }

    /// The line with a text in front of it.
    func indented(by count: Int) -> StyledLine {
        var line = StyledLine(String(repeating: " ", count: count))
        for span in spans { line.append(span.text, span.style) }
        return line
    }

    /// Blanks up to a column.
    mutating func pad(to column: Int) {
        if column > width { append(String(repeating: " ", count: column - width)) }
    }

    /// Only the text.
    public var text: String { spans.map(\.text).joined() }
}

/// How large the terminal is, in characters.
public struct ScreenSize: Hashable, Sendable {
    /// The columns, at least 10.
    public let columns: Int
    /// The rows, at least 4.
    public let rows: Int

    /// A size; one that a terminal does not know, or that is too small to draw on, counts as the smallest.
    public init(columns: Int, rows: Int) {
        self.columns = max(columns, 10)
        self.rows = max(rows, 4)
    }
}
