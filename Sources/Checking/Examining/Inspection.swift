import Drafting
import Quantities
import SourceText

/// One text under examination: its words, what the lists of all rules found in it, and the findings so far.
struct Inspection {
    /// A phrase of a rule that was found.
    struct Hit: Hashable {
        /// The term, as its place in the rule's list.
        var term: Int
        var tokens: Range<Int>
        /// The sentence, as its place in the prose.
        var sentence: Int
        /// The list that the term stands in, as the place of the list's first term.
        var list = 0
        /// Whether it makes the finds that it covers harmless.
        var isException = false
        /// Whether the finds that it covers are left to the writer.
        var isUnsure = false
    }

    let manuscript: Manuscript
    let library: RuleLibrary
    let prose: Prose
    /// The steps of the framework, to which blocks belong.
    private let steps: [Step]
    /// What was found, by the rule's place in the library; the longest phrase where several begin together.
    private(set) var hits: [[Hit]]
    private(set) var findings: [Finding] = []
    /// Whether strangers will read the text.
    var isForPublication = false
    /// Days on which nobody works, beside weekends.
    var holidays: Set<CalendarDate> = []
    /// The people whom the front matter names, each as the words of the name.
    let names: [[String]]
    /// The moments that several examiners ask the front matter for.
    private let moments: [String: Moment]
    private var facts: [SentenceFacts?]
    private var frequencies: [[Frequency]?]
    private var exceptions: [HitIndex]
    private var doubts: [HitIndex]

    init(_ manuscript: Manuscript, _ library: RuleLibrary, _ prose: Prose) {
        self.manuscript = manuscript
        self.library = library
        self.prose = prose
        steps = manuscript.framework?.steps ?? []
        hits = Array(repeating: [], count: library.rules.count)
        exceptions = Array(repeating: HitIndex(), count: library.rules.count)
        doubts = exceptions
        moments = Self.moments(of: manuscript)
        names = PersonFinder.names(in: manuscript)
        facts = Array(repeating: nil, count: prose.sentences.count)
        frequencies = Array(repeating: nil, count: prose.sentences.count)
        let people = PersonFinder(library, names: names).find(in: prose)
        var matches: [PhraseTrie.Match] = []
        for (index, sentence) in prose.sentences.enumerated() {
            matches.removeAll(keepingCapacity: true)
            library.phrases.find(
                in: sentence.tokens, of: prose, library.vocabulary, people: people, into: &matches)
            for match in matches { keep(match, index) }
        }
        for place in hits.indices where !hits[place].isEmpty {
            for hit in hits[place] {
                if hit.isException { exceptions[place].add(hit.tokens) }
                if hit.isUnsure { doubts[place].add(hit.tokens) }
            }
        }
    }

    /// Keeps a phrase of a rule unless a longer one of the same rule covers it.
    private mutating func keep(_ match: PhraseTrie.Match, _ sentence: Int) {
        let place = library.terms[Int(match.term)]
        guard fits(place.letters, match.tokens) else { return }
        if let last = hits[place.rule].last, last.list == place.list, last.tokens.overlaps(match.tokens) {
            guard match.tokens.count > last.tokens.count else { return }
            hits[place.rule].removeLast()
        }
        hits[place.rule].append(
            Hit(
                term: place.term, tokens: match.tokens, sentence: sentence, list: place.list,
                isException: place.isException, isUnsure: place.isUnsure))
    }

    private func fits(_ letters: Rule.Term.Letters, _ tokens: Range<Int>) -> Bool {
        switch letters {
        case .any: return true
        case .small: return !prose.tokens[tokens.lowerBound].traits.contains(.capitalised)
        case .asWritten:
            return tokens.allSatisfy {
                prose.tokens[$0].kind != .word || prose.tokens[$0].traits.contains(.capitalised)
            }
        }
    }

    // MARK: What examiners ask

    private static func moments(of manuscript: Manuscript) -> [String: Moment] {
        var moments: [String: Moment] = [:]
        for key in ["date", "decision.by", "next-update", "as-of", "comments.opens"] {
            if let typed = manuscript.field(key) { moments[key] = try? Moment(typed) }
        }
        return moments
    }

    /// The moment that a field of the front matter gives; `nil` where it is missing or none.
    func moment(_ key: String) -> Moment? { moments[key] }

    /// What a rule's words found, in the order of the text.
    func hits(of rule: String) -> [Hit] { library.place(rule).map { hits[$0] } ?? [] }

    /// The guidance and the examples of a framework.
    func samples(of framework: Framework) -> SampleTexts { library.samples.samples(of: framework) }

    /// The words of a range of tokens, for comparing with samples.
    func words(_ tokens: Range<Int>) -> SampleTexts.Words {
        guard let first = tokens.first, let last = tokens.last else { return SampleTexts.Words("") }
        return SampleTexts.Words(
            prose.bytes[prose.tokens[first].range.lowerBound..<prose.tokens[last].range.upperBound])
    }

    /// Whether tokens are part of a phrase that the rule's list `except` has.
    func isExcepted(_ tokens: Range<Int>, byRule place: Int) -> Bool { exceptions[place].overlaps(tokens) }

    /// Whether all of some tokens stand in a phrase that the rule's list `unsure` has.
    func isUnsure(_ tokens: Range<Int>, byRule place: Int) -> Bool { doubts[place].covers(tokens) }

    /// Whether a rule's words found something in a sentence.
    func hasHit(ofRule place: Int, in sentence: Int) -> Bool {
        let before = hits[place].partitioned { $0.sentence < sentence }
        return before < hits[place].count && hits[place][before].sentence == sentence
    }

    func rule(_ id: String) -> Rule? { library.place(id).map { library.rules[$0] } }

    func term(_ hit: Hit, of rule: Rule) -> Rule.Term { rule.terms[hit.term] }

    func block(of sentence: Int) -> Prose.Block { prose.blocks[prose.sentences[sentence].block] }

    /// The step that a block belongs to.
    func step(of block: Prose.Block) -> Step? { block.step.map { steps[$0] } }

    /// The blocks of a step, in order, without its headings.
    func blocks(ofStep id: String) -> [Prose.Block] {
        guard let place = manuscript.framework?.steps.firstIndex(where: { $0.id == id }) else { return [] }
        return prose.blocks.filter { $0.step == place && !$0.isHeading }
    }

    /// The sentences of a step that are running text, as places in the prose.
    func sentences(ofStep id: String) -> [Int] {
        blocks(ofStep: id).filter { !$0.isExempt }.flatMap { Array($0.sentences) }
            .filter { !prose.sentences[$0].isLabel }
    }

    /// What kinds of number stand in a sentence, looked at once.
    mutating func facts(of sentence: Int) -> SentenceFacts {
        if let known = facts[sentence] { return known }
        let found = SentenceFacts(prose.sentences[sentence].tokens, of: prose, library.lists)
        facts[sentence] = found
        return found
    }

    /// The counts out of a count of a sentence, looked for once.
    mutating func frequencies(of sentence: Int) -> [Frequency] {
        guard prose.sentences[sentence].hasNumber else { return [] }
        if let known = frequencies[sentence] { return known }
        let found = Frequency.find(in: prose.sentences[sentence].tokens, of: prose)
        frequencies[sentence] = found
        return found
    }

    /// Whether a word of the text is on a list that rules share.
    func isOn(_ list: SharedList, _ token: Int) -> Bool {
        library.lists.has(prose.tokens[token].word, on: list)
    }

    /// Whether a rule reads this text at all: its kind, its readers and its language.
    func applies(_ rule: Rule) -> Bool {
        if !rule.isForAnyLanguage, !manuscript.isEnglish { return false }
        if rule.isForPlainReaders, manuscript.view == .technical { return false }
        guard !rule.kinds.isEmpty else { return true }
        return manuscript.framework.map { rule.kinds.contains($0.kind) } ?? false
    }

    private static let harmSteps: Set<String> = [
        "impact", "what-happened", "consequence", "comparison", "exposure", "position",
    ]

    /// How much a rule's finding in a block matters; `nil` where the rule does not read the block.
    func severity(of rule: Rule, in block: Prose.Block) -> Severity? {
        // Not `step(of:)`: a step has many parts, and each would be counted as used and as left again.
        if let place = block.step, steps[place].isTechnical, !rule.readsTechnical { return nil }
        let step = block.step.map { steps[$0].id }
        guard let severity = rule.severity(in: step) else { return nil }
        guard manuscript.draft == nil else { return severity }
        // In a document of some other shape, what belongs to no step may not be meant for the page at all; what
        // contradicts itself matters anywhere.
        let isOutside = step == nil && manuscript.framework != nil && !rule.isForAnyLanguage
        // There a vague word matters where the harm is told, and not in every list of lessons.
        let isAside =
            !rule.conditions.isEmpty && manuscript.framework != nil
            && !Self.harmSteps.contains(step ?? "")
        return min(severity, rule.inDocuments ?? severity, isOutside || isAside ? .info : severity)
    }

    // MARK: Findings

    /// Reports what a rule found in some tokens.
    ///
    /// - Parameters:
    ///   - message: instead of the rule's own; `{text}` and `{replacement}` are filled in.
    ///   - isSure: whether the replacement keeps the grammar there.
    ///   - severity: instead of the rule's own in that step.
    mutating func report(
        _ rule: Rule, _ tokens: Range<Int>, in block: Prose.Block, message: String? = nil,
        question: String? = nil, replacement: String? = nil, isSure: Bool = true, severity: Severity? = nil
    ) {
        guard let usual = self.severity(of: rule, in: block) else { return }
        let text = prose.text(tokens)
        let origin = prose.origin(of: tokens)
        let step = step(of: block)
        // A replacement may only be written where the words stand in the file letter for letter.
        let range = manuscript.text.source(of: origin)
        let isVerbatim = manuscript.bytes[clamped(range)].elementsEqual(text.utf8)
        findings.append(
            Finding(
                rule: rule, severity: severity ?? usual, range: range, text: text,
                message: Self.filled(message ?? rule.message, text, replacement),
                question: question ?? step?.followUps[rule.id] ?? rule.question, replacement: replacement,
                isSafe: rule.isSafe && isSure && isVerbatim && replacement != nil
                    && !tokens.contains { prose.tokens[$0].isExempt }, step: step?.id))
    }

    /// Reports something about a range of the file, such as a field of the front matter or a missing part.
    mutating func report(
        _ rule: Rule, at range: Range<Int>, text: String = "", step: String? = nil, message: String? = nil,
        question: String? = nil, replacement: String? = nil, severity: Severity? = nil
    ) {
        let asked = step.flatMap { manuscript.framework?.step($0)?.followUps[rule.id] }
        findings.append(
            Finding(
                rule: rule, severity: severity ?? (manuscript.draft == nil ? rule.inDocuments : nil),
                range: range,
                text: text, message: Self.filled(message ?? rule.message, text, replacement),
                question: question ?? asked ?? rule.question, replacement: replacement, step: step))
    }

    /// Where something that a step lacks is reported: its first block, or the start of the file.
    func range(ofStep id: String) -> Range<Int> {
        guard let first = blocks(ofStep: id).first(where: { !$0.tokens.isEmpty }) else { return 0..<0 }
        return manuscript.text.source(of: prose.origin(of: first.tokens))
    }

    private func clamped(_ range: Range<Int>) -> Range<Int> { range.clamped(to: 0..<manuscript.bytes.count) }

    private static func filled(_ message: String, _ text: String, _ replacement: String?) -> String {
        // What was found is filled in last: it may hold such marks itself.
        message.filling("{replacement}", with: replacement ?? "").filling("{text}", with: text)
    }
}
