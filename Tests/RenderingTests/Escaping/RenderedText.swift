import Markdown

/// Reads rendered HTML the way the escaping oracle does: its tags in order, and what a reader sees.
struct RenderedText {
    let tags: [String]
    let text: String

    init(_ markdown: String) { self.init(html: MarkdownRenderer.html(markdown)) }

    init(html: String) {
        var tags: [String] = []
        var text: [UInt8] = []
        let bytes = Array(html.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
                let name = bytes[(index + 1)..<end].prefix { $0 > 0x20 }
                tags.append(String(decoding: name, as: UTF8.self))
                index = end + 1
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        self.tags = tags
        var shown = String(decoding: text, as: UTF8.self)
        if shown.utf8.contains(UInt8(ascii: "&")) {
            for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
                shown = shown.replacing(entity, with: character)
            }
        }
        self.text = Self.normalised(shown)
    }

    /// White space of every kind as one space, none at the ends.
    static func normalised(_ text: String) -> String {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        return words.map { String(Substring.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// Runs of letters, which no change of markup may lose.
    var words: [String] {
        text.unicodeScalars.split { !$0.properties.isAlphabetic }.map {
            String(Substring.UnicodeScalarView($0))
        }
    }
}
