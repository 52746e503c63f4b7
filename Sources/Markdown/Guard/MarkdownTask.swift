/// A piece of work on a Markdown text that can be done here or in a process under limits.
public enum MarkdownTask: Hashable, Sendable {
    case html
    case plainText
    /// An answer made safe to stand among a template's headings; see `BlockFrame`.
    case hardened(labelPrefix: String)

    /// The task as one word for a command line; `init(argument:)` reads it back.
    public var argument: String {
        switch self {
        case .html: "html"
        case .plainText: "plain-text"
        case .hardened(let prefix): "hardened=" + prefix
        }
    }

    /// Reads what `argument` wrote; `nil` for anything else.
    public init?(argument: String) {
        switch argument {
        case "html": self = .html
        case "plain-text": self = .plainText
        default:
            guard argument.hasPrefix("hardened=") else { return nil }
            self = .hardened(labelPrefix: String(argument.dropFirst("hardened=".count)))
        }
    }

    /// Does the work with no guard: what the process under limits calls.
    public func perform(_ source: String) -> String {
        switch self {
        case .html: MarkdownRenderer.html(source)
        case .plainText: Document(parsing: source).plainText
        case .hardened(let prefix):
            BlockFrame.settled(source, under: 2, labelPrefix: prefix, isGuarded: false).markdown
        }
    }

    /// The text as typed, in the form of this task's result, under a notice.
    func fallback(for source: String, notice: String) -> String {
        switch self {
        case .html: "<p>\(escaped(notice))</p>\n<pre><code>\(escaped(source))</code></pre>\n"
        case .plainText: notice + "\n\n" + source + "\n"
        case .hardened: BlockFrame.fenced(source, notice: notice)
        }
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\0": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
