/// One thing that is looked for: the words as data, the way of looking by its kind.
///
/// A class, because every examiner of every text asks for its rules, and copies of so many fields add up.
public final class Rule: Sendable {
    /// How a rule looks for what it finds.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Each word of the list is a finding.
        case existence
        /// Each word of the list is a finding with what to say instead.
        case substitution
        /// Only so many words of the list may stand in one text.
        case occurrence
        /// A sentence, a paragraph or a text may only be so long.
        case length
        /// A word must be explained where it stands first.
        case firstMention = "first-mention"
        /// A step must hold at least one of the rule's signs.
        case part
        /// What it looks for is code, named by the rule's name.
        case model
    }

    /// Something whose presence in a step shows that a part of it is there.
    public enum Sign: String, Hashable, Sendable, CaseIterable {
        /// A number with a unit or a base.
        case number
        /// `3 in 100`, `16 of 500`.
        case frequency
        /// A percentage.
        case share
        /// A value before and a value after.
        case change
        /// An amount of money.
        case money
        case date
        /// A person by name, or a handle.
        case name
        /// A link, or words in brackets beside a number, as sources are given.
        case source
        /// A declared figure with its day.
        case figureDate = "figure-date"
        /// A declared figure with its source.
        case figureSource = "figure-source"
        /// A question mark.
        case question
        /// A word of the rule's list.
        case words
    }

    /// What in the same sentence makes a word harmless.
    public enum Condition: String, Hashable, Sendable, CaseIterable {
        /// A number with a unit or a base.
        case number
        /// A percentage, an N in D, or a range.
        case probability
        /// A date, or a time with its zone.
        case date
        /// A value before and a value after, or a number with a unit.
        case change
        /// A named source: a link, a date, a handle or a number.
        case source
    }

    /// One word or phrase of a list.
    public struct Term: Hashable, Sendable {
        /// How its capitals count.
        public enum Letters: Hashable, Sendable { case any, small, asWritten }

        /// The list of the rule that it stands in; `words` where the rule has only one.
        public let list: String
        /// Whether it makes the finds that it covers harmless: it stands in the list `except`.
        let isException: Bool
        /// Whether a find that it covers is left to the writer: it stands in the list `unsure`.
        let isUnsure: Bool
        /// Whether it stands in the list `words`.
        let isPlain: Bool
        /// As it is written in the rule's file.
        public let text: String
        /// What to say instead; `nil` where only the writer can know.
        public let replacement: String?
        /// An all-capital word is that word only in capitals.
        public let letters: Letters

        /// Takes a word as a file has it: `=word` is only found in small letters, an abbreviation only in capitals.
        init(list: String, word: String, replacement: String?) {
            let isAcronym =
                word.count >= 2 && !word.contains(" ") && word == word.uppercased()
                && word.contains(where: \.isLetter)
            let isSmall = word.hasPrefix("=")
            self.list = list
            isException = list == "except"
            isUnsure = list == "unsure"
            isPlain = list == "words"
            text = isSmall ? String(word.dropFirst()) : word
            self.replacement = replacement
            letters = isAcronym ? .asWritten : isSmall ? .small : .any
        }
    }

    /// `RC201`; house rules have ids of their own.
    public let id: String
    /// `vague-frequency`.
    public let name: String
    /// How it looks.
    public let kind: Kind
    /// How much it matters in the steps that it is for.
    public let severity: Severity
    /// How much it matters in other steps; `nil` where it is silent there.
    public let elsewhere: Severity?
    /// How much it matters in a document that is no draft; `nil` where that makes no difference.
    public let inDocuments: Severity?
    /// Whether it is shown before others of its severity, because the text contradicts itself.
    public let isForemost: Bool
    /// One sentence, with `{text}` and `{replacement}` for what was found.
    public let message: String
    /// What to answer in order to mend it; `nil` where a replacement says it all.
    public let question: String?
    /// Why it matters to a reader: one or two sentences.
    public let why: String
    /// Who found that out.
    public let source: String
    /// A sentence that does it well.
    public let good: String
    /// A sentence that it finds.
    public let poor: String
    /// The kinds of document that it reads; empty for all, and for texts of no kind.
    public let kinds: Set<String>
    /// The ids of the steps that it is for; empty for all.
    public let steps: Set<String>
    /// The ids of the steps in which it is silent.
    public let silentSteps: Set<String>
    /// Whether it reads only what is made for readers who are no engineers.
    public let isForPlainReaders: Bool
    /// Whether it reads technical steps too.
    public let readsTechnical: Bool
    /// Whether it needs no English.
    public let isForAnyLanguage: Bool
    /// Whether its replacements keep meaning and grammar.
    public let isSafe: Bool
    /// What in the same sentence makes its words harmless.
    public let conditions: Set<Condition>
    /// For `part`: the rule whose finding in the same step makes this one idle.
    public let after: String?
    /// For `part`: what shows that the part is there; one of them is enough.
    public let signs: Set<Sign>
    /// For `occurrence` and `length`: the most that is fine.
    public let limit: Int?
    /// Its words, of all its lists.
    public let terms: [Term]
    /// Sentences in which it finds something.
    public let finds: [String]
    /// Sentences in which it finds nothing.
    public let ignores: [String]
    /// The kind in which those sentences stand.
    public let sampleKind: String?
    /// The step in which those sentences stand.
    public let sampleStep: String?
    /// The file that it was read from, as the person should see it.
    public let path: String

    init(
        id: String,
        name: String,
        kind: Kind,
        severity: Severity,
        elsewhere: Severity?,
        inDocuments: Severity?,
        isForemost: Bool,
        message: String,
        question: String?,
        why: String,
        source: String,
        good: String,
        poor: String,
        kinds: Set<String>,
        steps: Set<String>,
        silentSteps: Set<String>,
        isForPlainReaders: Bool,
        readsTechnical: Bool,
        isForAnyLanguage: Bool,
        isSafe: Bool,
        conditions: Set<Condition>,
        after: String?,
        signs: Set<Sign>,
        limit: Int?,
        terms: [Term],
        finds: [String],
        ignores: [String],
        sampleKind: String?,
        sampleStep: String?,
        path: String
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.severity = severity
        self.elsewhere = elsewhere
        self.inDocuments = inDocuments
        self.isForemost = isForemost
        self.message = message
        self.question = question
        self.why = why
        self.source = source
        self.good = good
        self.poor = poor
        self.kinds = kinds
        self.steps = steps
        self.silentSteps = silentSteps
        self.isForPlainReaders = isForPlainReaders
        self.readsTechnical = readsTechnical
        self.isForAnyLanguage = isForAnyLanguage
        self.isSafe = isSafe
        self.conditions = conditions
        self.after = after
        self.signs = signs
        self.limit = limit
        self.terms = terms
        self.finds = finds
        self.ignores = ignores
        self.sampleKind = sampleKind
        self.sampleStep = sampleStep
        self.path = path
    }

    /// Whether it is about what must not leave the house.
    public var isForPublishing: Bool { id.hasPrefix("RC95") }

    /// How much a finding in a step matters; `nil` where the rule is silent there.
    func severity(in step: String?) -> Severity? {
        if let step, silentSteps.contains(step) { return nil }
        return steps.isEmpty || step.map(steps.contains) ?? false ? severity : elsewhere
    }
}
