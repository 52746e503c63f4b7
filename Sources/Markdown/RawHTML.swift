/// What a reader sees of raw HTML: its source, less the comments.
enum RawHTML {
    /// The text to show, or `nil` where nothing but comments and white space was there.
    static func visibleText(of literal: String, isBlock: Bool) -> String? {
        var rest = literal[...]
        var shown = ""
        while let open = rest.firstRange(of: "<!--"), let close = closing(in: rest[open.upperBound...]) {
            shown += rest[..<open.lowerBound]
            rest = rest[close...]
        }
        shown += rest
        guard isBlock else { return shown.isEmpty ? nil : shown }
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        guard let first = shown.firstIndex(where: { !isSpace($0) }) else { return nil }
        let last = shown.lastIndex { !isSpace($0) } ?? first
        return String(shown[first...last])
    }

    private static func closing(in text: Substring) -> Substring.Index? {
        text.firstRange(of: "-->")?.upperBound
    }
}
