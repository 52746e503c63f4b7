import SourceText

/// What a team adds to the rules: the files of its `.candor` folder, as texts.
public struct House: Sendable {
    /// One file.
    public struct File: Hashable, Sendable {
        /// As the person should see it.
        public let path: String
        /// Its whole text.
        public let text: String

        /// Takes a file that was read.
        public init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    /// `.candor/rules/*.yml`.
    public var rules: [File] = []
    /// `.candor/glossary.yml`.
    public var glossary: File?
    /// `.candor/comparables.yml`.
    public var comparables: File?
    /// Files that could not be read at all.
    public var errors: [SourceError] = []

    /// The largest file of rules, glossary or comparables, in bytes.
    public static let fileLimit = 256 << 10
    /// The most files of rules.
    public static let ruleLimit = 200
    /// The most words and phrases, in all files together.
    public static let termLimit = 5_000
    /// The most phrases once their choices are written out, in all files together.
    static let phraseLimit = 50_000
    /// The most words with `*`, each of which is tried on every word of a text that it may fit.
    static let starLimit = 500

    /// A house without files.
    public init() {}
}
