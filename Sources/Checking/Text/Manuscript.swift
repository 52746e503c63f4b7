import Drafting
import Quantities
import SourceText

/// A text to be checked: a draft, or any Markdown document.
public struct Manuscript: Sendable {
    /// The file as the person named it, or `-` for standard input.
    public let path: String
    /// The bytes of the file.
    public let bytes: [UInt8]
    /// Where its lines begin.
    public let lines: LineTable
    /// The kind of document that it is or is checked as; `nil` where nobody said.
    public let framework: Framework?
    /// For whom it is: by its `audience:` where nothing else was asked for.
    public let view: View
    /// The language that it is written in, as its `lang:` says: `en` unless said otherwise.
    public let language: String
    /// The draft, where it is one.
    public let draft: Draft?
    /// The front matter, where there is one that can be read.
    public let frontMatter: FrontMatter?
    /// What a reader gets, with its places in the file.
    public let text: MappedText
    /// What the braces of a draft said.
    let spokenFigures: SpokenFigures?

    /// Takes a draft as its reader gets it.
    ///
    /// - Parameter view: for whom; `nil` for what its audience asks.
    public init(_ draft: Draft, view: View? = nil) {
        path = draft.path
        bytes = draft.file.bytes
        lines = draft.file.lines
        framework = draft.framework
        self.view = view ?? draft.standardView
        language = draft.frontMatter["lang"] ?? "en"
        self.draft = draft
        frontMatter = draft.frontMatter
        (text, spokenFigures) = draft.spoken
    }

    /// Takes any Markdown document.
    ///
    /// - Parameters:
    ///   - framework: the kind whose steps its headings and labels are looked up in.
    ///   - view: for whom it is.
    /// - Throws: `SourceError` for an unclosed front matter or comment.
    public init(
        document source: SourceFile, as framework: Framework?, view: View = .executive
    ) throws(SourceError) {
        let file = try DraftFile(source) { _ in false }
        path = source.path
        bytes = file.bytes
        lines = file.lines
        self.framework = framework
        self.view = view
        draft = nil
        frontMatter = try? FrontMatter(of: source)
        language = frontMatter?["lang"] ?? "en"
        text = file.keptText
        spokenFigures = nil
    }

    /// Whether it is in English, which most rules need.
    public var isEnglish: Bool {
        language.lowercased().split(separator: "-").first.map { $0 == "en" } ?? true
    }

    /// What a field of the front matter says; `nil` where it is missing or empty.
    func field(_ key: String) -> String? { frontMatter?[key] }

    /// Where a field of the front matter stands: its value, or the first byte of the file where it is missing.
    func range(ofField key: String) -> Range<Int> {
        guard let entry = frontMatter?.entries[key] else { return 0..<0 }
        let start = offset(of: entry.location)
        return start..<min(bytes.count, start + entry.value.utf8.count)
    }

    /// The offset of a line and a column of the file.
    func offset(of location: SourceLocation) -> Int {
        guard lines.starts.indices.contains(location.line - 1) else { return bytes.count }
        return min(bytes.count, lines.starts[location.line - 1] + location.column - 1)
    }
}
