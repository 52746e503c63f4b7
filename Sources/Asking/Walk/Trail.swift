/// One line that an answer leaves behind in the scroll-back.
public struct Trail: Hashable, Sendable {
    /// What became of the answer.
    public enum Mark: Hashable, Sendable {
        case given
        /// There was another answer before.
        case changed
        case takenBack
        /// It is not known yet, and nothing is in the draft.
        case open
        /// A save failed.
        case unsaved
    }

    /// What was asked for.
    public var label: String
    /// The answer.
    public var text: String
    /// What became of it.
    public var mark: Mark

    /// Takes a question's name and its answer.
    public init(_ label: String, _ text: String = "", _ mark: Mark = .given) {
        self.label = label
        self.text = text
        self.mark = mark
    }

    /// What stands in front, and what is said behind the name.
    private var signs: (mark: String, said: String) {
        switch mark {
        case .given: ("✓", "")
        case .changed: ("✓", " (changed)")
        case .takenBack: ("↶", ": taken back")
        case .open: ("?", ": not known yet")
        case .unsaved: ("!", " (not saved yet)")
        }
    }

    /// The line as it is drawn: its name and how it begins.
    public func line(in size: ScreenSize) -> StyledLine {
        let width = min(size.columns - 4, 88)
        let flat = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        var line = StyledLine((size.columns < 50 ? "" : "  ") + signs.mark + " ", .accent)
        let name = CellText.cut(label, to: max(width * 2 / 5, 8))
        line.append(name, .dim)
        line.append(CellText.cut(signs.said, to: max(width - line.width, 4)), .dim)
        guard !flat.isEmpty, width - line.width > 6 else { return line }
        line.append("  " + CellText.cut(flat, to: width - line.width - 2))
        return line
    }
}
