import SourceText
import Synchronization
import TemplateLibrary

/// The frameworks by kind, each read once.
///
/// A class, because what has been read is shared by every task that reads drafts at once.
public final class FrameworkLibrary: Sendable {
    private let library: TemplateLibrary
    private let read = Mutex<[String: Framework]>([:])
    private let knownKinds = Mutex<[String]?>(nil)

    /// Takes the templates to read from; a kind's files are read when it is first asked for.
    public init(_ library: TemplateLibrary) {
        self.library = library
    }

    /// The kinds there are, sorted.
    public var kinds: [String] {
        knownKinds.withLock { known in
            let kinds = known ?? library.kinds()
            known = kinds
            return kinds
        }
    }

    /// The framework of a kind.
    ///
    /// - Throws: `SourceError` for a kind that does not exist, and at the place of a mistake in its `framework.yml`.
    public func framework(_ kind: String) throws(SourceError) -> Framework {
        guard let framework = try known(kind) else {
            throw SourceError(path: kind, message: Self.unknownKind(kind, kinds))
        }
        return framework
    }

    /// The framework of a kind, or `nil` where there is no such kind.
    func known(_ kind: String) throws(SourceError) -> Framework? {
        // Held while it reads, so that whoever needs a framework that is being read waits for it.
        try read.withLock { known throws(SourceError) in
            if let framework = known[kind] { return framework }
            guard Self.canBeFolder(kind), let file = try library.file("\(kind)/framework.yml") else {
                return nil
            }
            let framework = try FrameworkReader(kind: kind, file: file).read(
                fields: library.file("fields.yml"))
            known[kind] = framework
            return framework
        }
    }

    /// Whether a kind, which somebody typed, is the name of one folder.
    private static func canBeFolder(_ kind: String) -> Bool {
        !["", ".", ".."].contains(kind) && !kind.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
    }

    /// What is said of a kind that does not exist.
    public static func unknownKind(_ kind: String, _ kinds: [String]) -> String {
        let all = "; there are \(kinds.joined(separator: ", "))"
        return "there is no kind '\(kind)'" + Spelling.suggestion(for: kind, in: kinds, otherwise: all)
    }
}
