/// Reports sentences, paragraphs and documents that are too long (RC401 to RC403).
struct LengthExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        if let rule = inspection.rule("RC401"), inspection.applies(rule) { sentences(rule, &inspection) }
        if let rule = inspection.rule("RC402"), inspection.applies(rule) { paragraphs(rule, &inspection) }
        if let rule = inspection.rule("RC403"), inspection.applies(rule) { document(rule, &inspection) }
    }

    /// A colon or a semicolon lets a reader breathe as a full stop does, so the longest stretch between them counts.
    private func sentences(_ rule: Rule, _ inspection: inout Inspection) {
        let limit = rule.limit ?? 25
        for sentence in inspection.prose.sentences {
            let block = inspection.prose.blocks[sentence.block]
            guard block.kind == .paragraph, !block.isExempt, sentence.tokens.count > limit else { continue }
            let words = Self.longestStretch(sentence.tokens, inspection.prose)
            guard words > limit else { continue }
            inspection.report(
                rule, sentence.tokens, in: block,
                message: rule.message.filling("{text}", with: "\(words)"),
                severity: words > limit + 10 ? nil : .info)
        }
    }

    private static func longestStretch(_ tokens: Range<Int>, _ prose: Prose) -> Int {
        var longest = 0
        var words = 0
        for token in tokens.map({ prose.tokens[$0] }) {
            if token.isMark(UInt8(ascii: ":")) || token.isMark(UInt8(ascii: ";")) {
                longest = max(longest, words)
                words = 0
            } else if token.isWord {
                words += 1
            }
        }
        return max(longest, words)
    }

    private func paragraphs(_ rule: Rule, _ inspection: inout Inspection) {
        for block in inspection.prose.blocks where block.kind == .paragraph && !block.isExempt {
            guard block.tokens.count > rule.limit ?? 150 else { continue }
            let words = Self.words(block.tokens, inspection.prose)
            guard words > rule.limit ?? 150 else { continue }
            inspection.report(
                rule, block.tokens, in: block, message: rule.message.filling("{text}", with: "\(words)"))
        }
    }

    /// The words of a kind's own page, without its technical part.
    private func document(_ rule: Rule, _ inspection: inout Inspection) {
        guard let framework = inspection.manuscript.framework, inspection.manuscript.draft != nil else {
            return
        }
        let words = Self.pageWords(inspection)
        guard words > framework.budget.words else { return }
        let longest = inspection.prose.blocks.max { $0.tokens.count < $1.tokens.count }
        let range =
            longest.map { inspection.manuscript.text.source(of: inspection.prose.origin(of: $0.tokens)) }
            ?? 0..<0
        inspection.report(
            rule, at: range, text: "",
            message: rule.message.filling("{text}", with: "\(words)")
                .filling("{replacement}", with: "\(framework.budget.words)"))
    }

    /// The words of all that a plain reader gets.
    static func pageWords(_ inspection: Inspection) -> Int {
        inspection.prose.blocks.reduce(0) { sum, block in
            inspection.step(of: block)?.isTechnical == true
                ? sum : sum + words(block.tokens, inspection.prose)
        }
    }

    private static func words(_ tokens: Range<Int>, _ prose: Prose) -> Int {
        tokens.count { prose.tokens[$0].isWord }
    }
}
