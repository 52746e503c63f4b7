/// Turns frames into what the terminal must be sent, line by line and only where something changed.
///
/// The block is drawn inline, below what was there before; what is above it is never touched. Nothing but these
/// control sequences is ever sent: cursor up, column, erase, style, wrap and cursor visibility.
public struct Painter: Sendable {
    private let hasColour: Bool
    private let isPlain: Bool
    private var shown: [StyledLine] = []
    private var cursor = 0
    private var columns = 0

    /// - Parameters:
    ///   - hasColour: whether styles are drawn.
    ///   - isPlain: whether our own marks are drawn in ASCII, for a locale without UTF-8.
    public init(hasColour: Bool, isPlain: Bool) {
        self.hasColour = hasColour
        self.isPlain = isPlain
    }

    /// What to send so that the frame is seen instead of the one before.
    public mutating func paint(_ frame: Frame, in size: ScreenSize) -> String {
        let lines = Array(frame.lines.prefix(size.rows))
        if columns != size.columns, !shown.isEmpty { return repaint(frame, in: size) }
        columns = size.columns
        if lines == shown, let wanted = frame.cursor {
            // Typing at the end of a line is the usual case and needs no more than this.
            return move(to: wanted.row) + "\u{1B}[\(wanted.column + 1)G\u{1B}[?25h"
        }
        var output = "\u{1B}[?25l\u{1B}[?7l"
        output += move(to: 0)
        for (index, line) in lines.enumerated() {
            if index >= shown.count || line != shown[index] {
                output += "\r" + drawn(line) + "\u{1B}[K"
            }
            if index < lines.count - 1 {
                output += "\r\n"
                cursor += 1
            }
        }
        if shown.count > lines.count {
            output += lines.isEmpty ? "\r\u{1B}[J" : "\r\n\u{1B}[J\u{1B}[1A"
        }
        shown = lines
        output += "\u{1B}[?7h"
        if let wanted = frame.cursor, wanted.row < lines.count {
            output += move(to: wanted.row) + "\u{1B}[\(wanted.column + 1)G\u{1B}[?25h"
        } else {
            output += move(to: max(0, lines.count - 1)) + "\r"
        }
        return output
    }

    /// Draws everything again, also after the width has changed and the terminal has broken the lines anew.
    public mutating func repaint(_ frame: Frame, in size: ScreenSize) -> String {
        let above = erase(in: size)
        columns = size.columns
        return above + paint(frame, in: size)
    }

    /// What to send so that the block is gone and the cursor stands where it began.
    public mutating func erase(in size: ScreenSize) -> String {
        // A narrower terminal has broken each line that is now too long into several.
        let rows = shown.prefix(cursor).reduce(0) { sum, line in
            sum + max(1, (line.width + size.columns - 1) / size.columns)
        }
        let up = min(rows, size.rows - 1)
        shown = []
        cursor = 0
        return "\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J"
    }

    /// Leaves lines behind in the scroll-back in place of the block; the next block is drawn below them.
    public mutating func leave(_ lines: [StyledLine], in size: ScreenSize) -> String {
        erase(in: size) + lines.map { drawn($0) + "\r\n" }.joined()
    }

    /// Ends the drawing: the block stays on the screen and what is written next begins below it.
    public mutating func close() -> String {
        let output = move(to: max(0, shown.count - 1))
        shown = []
        cursor = 0
        return output + "\r\n\u{1B}[?25h"
    }

    private mutating func move(to row: Int) -> String {
        defer { cursor = row }
        if row < cursor { return "\u{1B}[\(cursor - row)A" }
        if row > cursor { return "\u{1B}[\(row - cursor)B" }
        return ""
    }

    private func drawn(_ line: StyledLine) -> String {
        line.spans.map { span in
            let text = isPlain ? Self.plain(span.text) : span.text
            guard hasColour, let code = Self.code(span.style) else { return text }
            return "\u{1B}[\(code)m\(text)\u{1B}[0m"
        }.joined()
    }

    private static func code(_ style: Style) -> String? {
        switch style {
        case .plain: nil
        case .strong: "1"
        case .dim: "2"
        case .accent: "36"
        case .problem: "1;33"
        }
    }

    /// Our own marks without anything beyond ASCII; what a person typed stays as it is.
    private static func plain(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return String(
            text.map { character in
                switch character {
                case "│", "⋮": "|"
                case "·": "-"
                case "›": ">"
                case "…": "."
                case "–", "—": "-"
                case "✓": "+"
                case "↶": "<"
                case "‘", "’": "'"
                default: character
                }
            })
    }
}
