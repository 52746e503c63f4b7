/// What a document's JSON says beyond the document: what the rules find in its draft, and how it was printed.
public struct JSONExtras: Hashable, Sendable {
    /// What a rule asks about.
    public struct Finding: Hashable, Sendable, Encodable {
        /// The rule's id: `RC201`.
        let rule: String
        /// `error`, `warning` or `info`.
        let severity: String
        /// The line of the draft, from 1.
        let line: Int
        let message: String
        /// What to answer in order to mend it.
        let question: String?

        /// A finding in a draft.
        public init(rule: String, severity: String, line: Int, message: String, question: String?) {
            self.rule = rule
            self.severity = severity
            self.line = line
            self.message = message
            self.question = question
        }
    }

    /// What became of a page that was printed.
    public struct Fit: Hashable, Sendable, Encodable {
        /// The pages that were counted.
        let pages: Int
        /// How closely it is set.
        let density: String
        /// The engine with its version.
        let engine: String
        /// Whether it takes no more pages than it may.
        let fits: Bool

        /// A page as an engine printed it.
        public init(pages: Int, density: String, engine: String, fits: Bool) {
            self.pages = pages
            self.density = density
            self.engine = engine
            self.fits = fits
        }
    }

    /// In the order of the draft.
    public var findings: [Finding] = []
    /// `nil` where nothing was printed in the same run.
    public var fit: Fit?

    /// Nothing beyond the document.
    public init() {}
}
