import Rendering

/// A place in a template where a value may stand.
enum EscapeContext: String, CaseIterable {
    case block, inline, heading, listItem, taskItem, tableCell, bold, linkText, codeSpan, quote, fence
    case tableCode, midWord, emphasis

    /// The contexts of the reference `Tests/Oracles/escape_contexts.py`.
    static let reference: [EscapeContext] = [
        .block, .inline, .heading, .listItem, .taskItem, .tableCell, .bold, .linkText, .codeSpan, .quote,
        .fence,
    ]

    func markdown(_ value: String) -> String {
        let inline = MarkdownEscaper.inline(value)
        return switch self {
        case .block: inline + "\n"
        case .inline: "Start \(inline) end.\n"
        case .heading: "## \(inline)\n"
        case .listItem: "- \(inline)\n"
        case .taskItem: "- [ ] \(inline)\n"
        case .tableCell: "| h |\n|---|\n| \(inline) |\n"
        case .bold: "**\(inline)**\n"
        case .linkText: "[\(inline)](http://ok.ok)\n"
        case .codeSpan: MarkdownEscaper.codeSpan(value) + "\n"
        case .quote: "> \(inline)\n"
        case .fence: MarkdownEscaper.fence(value)
        case .tableCode: "| h |\n|---|\n| \(MarkdownEscaper.codeSpan(value, inTable: true)) |\n"
        case .midWord: "(\(inline))[more](http://ok.ok); \(inline): *a* \(inline)\n"
        case .emphasis: "_\(inline)_ and ~~\(inline)~~\n"
        }
    }

    /// Whether a value stays the value here: the tags are those of a plain word, and the reader sees the
    /// value.
    func keeps(_ value: String) -> Bool {
        let plain = RenderedText(markdown("VALUE"))
        let rendered = RenderedText(markdown(value))
        let wanted = plain.text.replacing("VALUE", with: RenderedText.normalised(Self.withoutControls(value)))
        return rendered.tags == plain.tags && rendered.text == RenderedText.normalised(wanted)
    }

    private static func withoutControls(_ value: String) -> String {
        String(
            String.UnicodeScalarView(
                value.unicodeScalars.filter { $0.value >= 0x20 || 0x09...0x0D ~= $0.value }))
    }
}
