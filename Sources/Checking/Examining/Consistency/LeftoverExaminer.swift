import Drafting
import SourceText

/// Reports what a template or an example left behind: TBD and its like, braces and guidance (RC909), and a section
/// that still is its example (RC910).
struct LeftoverExaminer: Examiner {
    /// What brackets in a form ask for, as their last word.
    private static let gaps: WordSet = [
        "name", "title", "date", "time", "author", "owner", "team", "number", "description", "here", "link",
        "details",
    ]

    func examine(_ inspection: inout Inspection) {
        if let rule = inspection.rule("RC909"), inspection.applies(rule) {
            words(rule, &inspection)
            braces(rule, &inspection)
        }
        samples(&inspection)
    }

    // MARK: Words and braces

    private func words(_ rule: Rule, _ inspection: inout Inspection) {
        for hit in inspection.hits(of: rule.id) {
            let block = inspection.block(of: hit.sentence)
            guard !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt }),
                block.isReadable || block.isHeading
            else { continue }
            inspection.report(rule, hit.tokens, in: block)
        }
    }

    /// `{{name}}` in any text, `{name}` in a draft, and `[insert …]`.
    private func braces(_ rule: Rule, _ inspection: inout Inspection) {
        let prose = inspection.prose
        for block in prose.blocks where block.isReadable || block.isHeading {
            var index = block.tokens.lowerBound
            while index < block.tokens.upperBound {
                guard
                    prose.tokens[index].isMark(UInt8(ascii: "?"))
                        || prose.tokens[index].isMark(UInt8(ascii: "{"))
                        || prose.tokens[index].isMark(UInt8(ascii: "["))
                else {
                    index += 1
                    continue
                }
                if let end = questionMarks(at: index, in: block.tokens, prose) {
                    inspection.report(rule, index..<end, in: block)
                    index = end
                } else if let end = bracketed(at: index, in: block.tokens, prose) {
                    inspection.report(rule, index..<end, in: block)
                    index = end
                } else if let end = braced(at: index, in: block.tokens, inspection) {
                    inspection.report(rule, index..<end, in: block)
                    index = end
                } else {
                    index += 1
                }
            }
        }
    }

    /// The end of three or more question marks in a row.
    private func questionMarks(at index: Int, in block: Range<Int>, _ prose: Prose) -> Int? {
        let marks = (index..<block.upperBound).prefix { prose.tokens[$0].isMark(UInt8(ascii: "?")) }
        return marks.count >= 3 && !prose.tokens[index].isExempt ? index + marks.count : nil
    }

    /// The end of `[Project Name]`: capitals in brackets that ask for a name, a title or a date.
    private func bracketed(at index: Int, in block: Range<Int>, _ prose: Prose) -> Int? {
        guard prose.tokens[index].isMark(UInt8(ascii: "[")), !prose.tokens[index].isExempt else { return nil }
        let words = (index + 1..<block.upperBound).prefix(5).prefix { prose.tokens[$0].kind == .word }
        guard let last = words.last, last + 1 < block.upperBound,
            prose.tokens[last + 1].isMark(UInt8(ascii: "]")),
            prose.tokens[index + 1].traits.contains(.capitalised), prose.isOne(of: Self.gaps, last)
        else { return nil }
        return last + 2
    }

    private func braced(at index: Int, in block: Range<Int>, _ inspection: Inspection) -> Int? {
        let prose = inspection.prose
        guard prose.tokens[index].isMark(UInt8(ascii: "{")), !prose.tokens[index].isExempt else { return nil }
        let isDouble = index + 1 < block.upperBound && prose.tokens[index + 1].isMark(UInt8(ascii: "{"))
        let start = isDouble ? index + 2 : index + 1
        var end = start
        while end < block.upperBound, end < start + 6, prose.tokens[end].kind == .word { end += 1 }
        let closes = isDouble ? 2 : 1
        guard end > start, end + closes <= block.upperBound,
            (end..<end + closes).allSatisfy({ prose.tokens[$0].isMark(UInt8(ascii: "}")) })
        else { return nil }
        guard !isDouble else { return end + 2 }
        // A near miss of a figure's name is RC908's; in other documents single braces may be anything.
        guard let draft = inspection.manuscript.draft else { return nil }
        let name = prose.text(start..<end)
        return Spelling.nearest(to: name, in: draft.figures.keys.sorted()) == nil ? end + 1 : nil
    }

    // MARK: Examples and guidance

    private func samples(_ inspection: inout Inspection) {
        guard let framework = inspection.manuscript.framework else { return }
        let known = inspection.samples(of: framework)
        let prose = inspection.prose
        var seen: Set<String> = []
        for block in prose.blocks where block.kind == .paragraph && !block.tokens.isEmpty {
            sample(block.tokens, block, known, &seen, &inspection)
        }
        for table in RowReader.tables(of: prose) {
            for row in table.rows {
                let blocks = row.cells.sorted { $0.key < $1.key }.map { prose.blocks[$0.value] }
                    .filter { !$0.tokens.isEmpty }
                guard let first = blocks.first, let last = blocks.last else { continue }
                let tokens = first.tokens.lowerBound..<last.tokens.upperBound
                sample(tokens, first, known, &seen, &inspection)
            }
        }
    }

    private func sample(
        _ tokens: Range<Int>, _ block: Prose.Block, _ known: SampleTexts, _ seen: inout Set<String>,
        _ inspection: inout Inspection
    ) {
        switch known.origin(of: inspection.words(tokens)) {
        case .guidance:
            guard let rule = inspection.rule("RC909"), inspection.applies(rule) else { return }
            inspection.report(
                rule, tokens, in: block, message: "this is the guidance of the form, not an answer")
        case .example(let step):
            // One finding for each section is enough, however many of its paragraphs are from an example.
            guard let rule = inspection.rule("RC910"), inspection.applies(rule),
                seen.insert("\(block.step ?? -1) \(step)").inserted
            else { return }
            inspection.report(
                rule, tokens, in: block, message: rule.message.filling("{step}", with: step))
        case nil: return
        }
    }
}
