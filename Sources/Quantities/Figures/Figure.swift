/// A number with all that a reader needs to understand it, said in every form from this one place.
///
///     var figure = try Figure("16/500", of: BaseNoun("answers"))
///     figure.harm = "contain an error"
///     figure.said(.sentence)
///     // about 3 in 100 answers contain an error (likely between 2 and 5 in 100; 16 of 500 checked)
public struct Figure: Hashable, Sendable {
    /// The number as it was typed; it stays in the appendix.
    public var typed: String
    /// What was measured: a share, a count, money, a length of time.
    public var quantity: Quantity
    /// What it is a number of.
    public var base: BaseNoun?
    /// What happens to them, as a verb in the plural: `contain an error`; one in the singular is put in the plural.
    public var harm: String? {
        didSet { harm = harm.map(Verb.plural) }
    }
    /// What happens to the rest: `do not`. Derived from the harm where it is missing.
    public var complement: String? {
        didSet { complement = complement.map(Verb.plural) }
    }
    /// How many there are in a period.
    public var volume: Volume?
    /// Whether the share is one of statements, and how many an answer has, where known (R1.15).
    public var unit: UnitOfAnalysis
    /// Statements in an answer, where the share is one of statements and their number is known.
    public var statements: Int?
    /// Who measured it.
    public var source: String?
    /// When it was measured.
    public var asOf: Moment?

    /// A figure from a quantity that was read, with the text that it was read from.
    public init(_ quantity: Quantity, typed: String, of base: BaseNoun? = nil) {
        self.quantity = quantity
        self.typed = typed
        self.base = base
        unit = .answer
    }

    /// Reads a quantity by its form.
    public init(_ text: some StringProtocol, of base: BaseNoun? = nil) throws(QuantityError) {
        self.init(try Quantity(text), typed: text.trimmed, of: base)
    }

    /// A score that is better when higher, said as the share that fails (R1.6).
    public init(score text: some StringProtocol, of base: BaseNoun? = nil) throws(QuantityError) {
        self.init(.share(try Share(text).complement), typed: text.trimmed, of: base)
    }

    /// The share, where the figure is one.
    public var share: Share? { quantity.share }

    /// What the lead counts: statements where the share is one of statements, otherwise the base.
    public var leadBase: BaseNoun? { unit == .statement ? BaseNoun("statements") : base }

    /// What a share of statements means for answers; `nil` where their number is not known.
    public var claims: ClaimsToAnswers? {
        guard unit == .statement, let share, let statements else { return nil }
        return try? ClaimsToAnswers(failures: share, statements: statements)
    }

    /// One denominator for each base noun that the figures of a document share (R1.3).
    public static func denominators(of figures: [Figure]) -> [BaseNoun: Int] {
        var result: [BaseNoun: Int] = [:]
        for figure in figures {
            guard let base = figure.leadBase, let share = figure.share else { continue }
            result[base] = max(result[base] ?? 0, share.denominator)
        }
        return result
    }
}
