import Drafting
import SourceText

/// Makes texts to be checked from files.
public struct ManuscriptReader: Sendable {
    private let drafts: DraftReader
    private let kind: Framework?
    private let view: View?

    /// - Parameters:
    ///   - kind: what documents are checked as; `nil` for what each file says.
    ///   - view: for whom; `nil` for what the audience of a draft asks.
    public init(drafts: DraftReader, as kind: Framework? = nil, view: View? = nil) {
        self.drafts = drafts
        self.kind = kind
        self.view = view
    }

    /// A file whose front matter has a `kind:` is a draft, any other Markdown a document; a draft of another kind than
    /// the one that was asked for is read as a document of that kind.
    ///
    /// - Throws: `SourceError` for a draft that cannot be read, an unclosed front matter or an unclosed comment.
    public func read(_ source: SourceFile) throws(SourceError) -> Manuscript {
        if try isDraft(source) { return Manuscript(try drafts.read(source), view: view) }
        return try Manuscript(document: source, as: kind, view: view ?? .executive)
    }

    /// Whether a line of the front matter gives a kind in plain letters.
    private static func names(kindIn source: SourceFile) -> Bool {
        var rest = source.text.utf8.dropFirst(4).prefix(1 << 16)
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
            if line.elementsEqual("---".utf8) { return false }
            if line.starts(with: "kind: ".utf8), let value = line.dropFirst(6).first {
                return value >= 0x61 && value <= 0x7A
            }
            rest = rest[line.endIndex...].dropFirst()
        }
        return false
    }

    /// Front matter that cannot be read is a mistake in a draft; other documents may have what only their own
    /// programs read.
    private func isDraft(_ source: SourceFile) throws(SourceError) -> Bool {
        guard source.text.hasPrefix("---") else { return false }
        // The reader of drafts reads the front matter anyway; most of them need not be read twice.
        if kind == nil, Self.names(kindIn: source) { return true }
        do throws(SourceError) {
            guard let named = try FrontMatter(of: source)?["kind"] else { return false }
            return kind.map { $0.kind == named } ?? true
        } catch {
            if kind == nil, source.text.prefix(4_096).contains("\nkind:") { throw error }
            return false
        }
    }
}
