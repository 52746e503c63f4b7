/// Writes inlines as plain text.
struct PlainTextInline {
    let elements: [Element]
    let dialect: Dialect

    func text(of range: Range<Int>) -> String {
        var text = ""
        var open: [(end: Int, start: String.Index, kind: Node.Kind)] = []
        for index in range {
            while let last = open.last, last.end <= index {
                open.removeLast()
                close(last.kind, since: last.start, &text)
            }
            let element = elements[index]
            switch element.kind {
            case .text, .code: text += element.literal
            case .softBreak, .lineBreak: text += "\n"
            case .htmlInline: text += RawHTML.visibleText(of: element.literal, isBlock: false) ?? ""
            case .footnoteReference: text += "[\(element.literal)]"
            case .strikethrough:
                open.append((element.end, text.endIndex, element.kind))
                text += "~~"
            case .link, .image: open.append((element.end, text.endIndex, element.kind))
            default: break
            }
        }
        while let last = open.popLast() { close(last.kind, since: last.start, &text) }
        return text
    }

    private func close(_ kind: Node.Kind, since start: String.Index, _ text: inout String) {
        switch kind {
        case .strikethrough: text += "~~"
        case .link(let url, _), .image(let url, _):
            guard !url.isEmpty, dialect.allows(url: url) else { return }
            let words = text[start...]
            let isAddress = words.utf8.count <= url.utf8.count && url.hasSuffix(words)
            if words.isEmpty { text += url } else if !isAddress { text += " (\(url))" }
        default: break
        }
    }
}
