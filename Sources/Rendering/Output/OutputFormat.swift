/// What a draft can be rendered to.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    case md, html, pdf, email
    /// The plain part of an e-mail, which goes with its HTML.
    case emailText = "email-text"
    case slack, text, json, docx

    /// The formats that a person chooses from; an e-mail brings its plain part along.
    public static let choices = allCases.filter { $0 != .emailText }

    /// The extension of its files, without the dot.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .email: "email.html"
        case .emailText: "email.txt"
        case .slack: "slack.txt"
        case .md, .html, .pdf, .json, .docx: rawValue
        }
    }

    /// Whether another program makes the file, from what the renderer gives: from the page, or from the Markdown.
    public var isMadeElsewhere: Bool { self == .pdf || self == .docx }

    /// The format that a file's name asks for; `nil` where it asks for none.
    public init?(path: String) {
        guard let name = path.split(separator: "/").last?.lowercased(), let dot = name.lastIndex(of: ".")
        else {
            return nil
        }
        for format in [OutputFormat.email, .emailText, .slack]
        where name.hasSuffix("." + format.fileExtension) {
            self = format
            return
        }
        let typed = name[name.index(after: dot)...]
        switch typed {
        case "md", "markdown": self = .md
        case "htm", "html": self = .html
        case "txt": self = .text
        case "pdf", "json", "docx": self.init(rawValue: String(typed))
        default: return nil
        }
    }
}
