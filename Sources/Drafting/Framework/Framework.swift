/// A kind of document: an ordered set of steps, and what its drafts and documents are held to.
public struct Framework: Hashable, Sendable {
    /// The folder's name: `risk-brief`.
    public let kind: String
    /// What the document is called: `Risk brief`.
    public let title: String
    /// One sentence that says what the document is for.
    public let summary: String
    /// What `status:` may be; the first is that of a new draft.
    public let states: [String]
    /// How long its document may be in the executive view.
    public let budget: PageBudget
    /// The front matter that the walk asks for, in its order.
    public let fields: [Field]
    /// The steps, in the order of the walk.
    public let steps: [Step]

    /// Takes parts that fit together: at least one state and one step, and no slug shared by two steps.
    public init(
        kind: String, title: String, summary: String, states: [String], budget: PageBudget, fields: [Field],
        steps: [Step]
    ) {
        self.kind = kind
        self.title = title
        self.summary = summary
        self.states = states
        self.budget = budget
        self.fields = fields
        self.steps = steps
    }

    /// The step with this id.
    public func step(_ id: String) -> Step? { steps.first { $0.id == id } }

    /// The step that a heading names: by its heading, its id or an alias, compared as slugs.
    public func step(heading: String) -> Step? {
        let slug = Section.slug(heading)
        return steps.first { $0.slugs.contains(slug) }
    }

    /// The field with this key.
    public func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}

/// How much fits the document's own page, in the executive view.
public struct PageBudget: Hashable, Sendable {
    /// Pages when printed, at least 1.
    public let pages: Int
    /// Words, at least 1.
    public let words: Int
    /// Headings of every level, at least 1.
    public let headings: Int
    /// Tables; 0 where the document should have none.
    public let tables: Int

    /// Takes upper limits: a document may have this many of each, not more.
    public init(pages: Int, words: Int, headings: Int, tables: Int) {
        self.pages = pages
        self.words = words
        self.headings = headings
        self.tables = tables
    }
}
