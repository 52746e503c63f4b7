import Mustache

/// How a template's plain values are escaped, decided by the file's extension.
enum TemplateContentType: String, CaseIterable, Sendable {
    case markdown = "md"
    case html = "html"
    case text = "txt"

    /// The kind of `talk.md.mustache` is `md`; `nil` for an extension that no escaping is known for.
    init?(path: String) {
        guard path.hasSuffix(".mustache") else { return nil }
        let stem = path.dropLast(".mustache".count)
        guard let dot = stem.lastIndex(of: ".") else { return nil }
        self.init(rawValue: String(stem[stem.index(after: dot)...]))
    }

    /// The first line that a template gets. Each partial needs its own, since Mustache starts each as HTML.
    var pragma: String { "{{% CONTENT_TYPE: \(registeredName)}}\n" }

    private var registeredName: String { "CANDOR-\(rawValue)" }

    /// Makes the three escapings known to Mustache, once.
    static let register: Void = {
        for type in allCases {
            MustacheContentTypes.register(Escaping(type: type), named: type.registeredName)
        }
    }()

    private struct Escaping: MustacheContentType {
        let type: TemplateContentType

        func escapeText(_ text: String) -> String {
            switch type {
            case .markdown: MarkdownEscaper.inline(text)
            case .html: HTMLEscaper.attribute(text)
            case .text: PlainTextEscaper.text(text)
            }
        }
    }
}
