import SourceText

/// A text for people, put together line by line and wrapped at a width, in characters.
struct TextReport {
    let width: Int
    private var lines: [String] = []

    init(width: Int) {
        self.width = width
    }

    /// The whole text without a line feed at its end; nothing in it can act on a terminal.
    var text: String { shown(lines.joined(separator: "\n")) }

    /// An empty line, unless there is one already or nothing stands before it.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A text whose every line is wrapped by itself.
    ///
    /// - Parameter mark: stands before the first line; the others begin under its end.
    mutating func add(_ text: String, indent: Int = 0, mark: String = "") {
        var lead = String(repeating: " ", count: indent) + mark
        let blank = String(repeating: " ", count: lead.count)
        let room = max(Self.narrowest, width - lead.count)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            for piece in Self.wrapped(line, at: room) {
                lines.append(piece.isEmpty ? "" : lead + piece)
                lead = blank
            }
        }
    }

    /// Paragraphs, tables and lists that stay as they are where they fit, and are filled anew where they do not.
    mutating func add(passage: String, indent: Int) {
        let lines = passage.split(separator: "\n", omittingEmptySubsequences: false)
        let fits = lines.allSatisfy { $0.count <= width - indent }
        add(fits ? passage : Self.joined(lines), indent: indent)
    }

    /// Each paragraph on one line; a table's rows and a list's items keep lines of their own.
    private static func joined(_ lines: [Substring]) -> String {
        var result: [String] = []
        for line in lines {
            let isNumbered = line.first?.isNumber == true && line.drop { $0.isNumber }.hasPrefix(". ")
            let begins = line.isEmpty || line.hasPrefix("|") || line.hasPrefix("- ") || isNumbered
            if begins || (result.last ?? "").isEmpty || result.last?.hasPrefix("|") == true {
                result.append(String(line))
            } else {
                result[result.count - 1] += " " + line.drop { $0 == " " }
            }
        }
        return result.joined(separator: "\n")
    }

    /// A label and what belongs to it, beside it.
    mutating func add(_ text: String, label: String, labelWidth: Int, indent: Int = 0) {
        let filling = String(repeating: " ", count: max(0, labelWidth - label.count))
        add(text, indent: indent, mark: label + filling + "  ")
    }

    /// Text beside a wide label keeps at least this width.
    private static let narrowest = 24

    /// One line broken at spaces; a table's row and a word that is too long stay whole.
    private static func wrapped(_ line: Substring, at width: Int) -> [String] {
        let indent = line.prefix { $0 == " " }
        guard line.count > width, !line.dropFirst(indent.count).hasPrefix("|") else { return [String(line)] }
        var lines: [String] = []
        var current = String(indent)
        var isEmpty = true
        for word in line.split(separator: " ") {
            if !isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = String(indent)
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [current]
    }
}
