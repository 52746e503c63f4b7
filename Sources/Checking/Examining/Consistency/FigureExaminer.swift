import Drafting
import Quantities

/// Reports what does not fit between the declared figures of a draft and its text: names that miss a figure and
/// figures that are never said (RC908), numbers said otherwise by hand (RC907), and figures without base, source or
/// day (RC911).
struct FigureExaminer: Examiner {
    /// The steps whose numbers a reader acts on.
    private static let steps: Set<String> = ["consequence", "exposure"]

    func examine(_ inspection: inout Inspection) {
        guard let draft = inspection.manuscript.draft else { return }
        if let rule = inspection.rule("RC908"), inspection.applies(rule) {
            names(draft, rule, &inspection)
            typed(draft, rule, &inspection)
        }
        if let rule = inspection.rule("RC907"), inspection.applies(rule) {
            differing(draft, rule, &inspection)
        }
        if let rule = inspection.rule("RC911"), inspection.applies(rule) {
            incomplete(draft, rule, &inspection)
        }
    }

    // MARK: Names

    private func names(_ draft: Draft, _ rule: Rule, _ inspection: inout Inspection) {
        let manuscript = inspection.manuscript
        guard let spoken = manuscript.spokenFigures else { return }
        for problem in spoken.problems {
            let start = manuscript.offset(of: problem.location)
            let range = Self.braces(at: start, manuscript.bytes)
            inspection.report(
                rule, at: range, text: String(decoding: manuscript.bytes[range], as: UTF8.self),
                message: rule.message.filling("{what}", with: problem.message))
        }
        for figure in draft.figures.values.sorted(by: { $0.location < $1.location })
        where !spoken.names.contains(figure.name) {
            inspection.report(
                rule, at: Self.range(of: figure, manuscript), text: figure.name,
                message: rule.message.filling(
                    "{what}", with: "the figure '\(figure.name)' is declared and never said"),
                question: "Where does the page say it? Write {\(figure.name)} there, or take it out.",
                severity: .info)
        }
    }

    private static func braces(at start: Int, _ bytes: [UInt8]) -> Range<Int> {
        let end = min(bytes.count, start + 80)
        guard start < end, let close = bytes[start..<end].firstIndex(of: UInt8(ascii: "}")),
            bytes[start] == UInt8(ascii: "{")
        else { return start..<min(bytes.count, start + 1) }
        return start..<close + 1
    }

    private static func range(of figure: DeclaredFigure, _ manuscript: Manuscript) -> Range<Int> {
        let start = manuscript.offset(of: figure.location)
        return start..<min(manuscript.bytes.count, start + figure.name.utf8.count)
    }

    // MARK: Numbers typed by hand

    /// Counts in a sentence that the writer typed, where braces would have said a figure.
    private func handTyped(_ sentence: Int, _ inspection: inout Inspection) -> [Frequency] {
        let prose = inspection.prose
        return inspection.frequencies(of: sentence).filter { [inspection] frequency in
            inspection.manuscript.text.isVerbatim(prose.origin(of: frequency.tokens))
                && !frequency.tokens.contains { prose.tokens[$0].isExempt }
        }
    }

    private func typed(_ draft: Draft, _ rule: Rule, _ inspection: inout Inspection) {
        let samples = draft.figures.values.sorted { $0.name < $1.name }.compactMap { figure in
            figure.figure.share?.sample.map { (figure.name, Double($0.hits), Double($0.size)) }
        }
        guard !samples.isEmpty else { return }
        for (place, sentence) in inspection.prose.sentences.enumerated() {
            let block = inspection.prose.blocks[sentence.block]
            guard block.isReadable, sentence.hasNumber, let step = inspection.step(of: block),
                Self.steps.contains(step.id)
            else { continue }
            for frequency in handTyped(place, &inspection) {
                guard let name = samples.first(where: { $1 == frequency.count && $2 == frequency.total })?.0
                else { continue }
                inspection.report(
                    rule, frequency.tokens, in: block,
                    message: rule.message.filling(
                        "{what}", with: "'{text}' is typed by hand; {\(name)} says it and stays right"),
                    question: "Can it be said by the figure's name, so that a change reaches every place?",
                    severity: .info)
            }
        }
    }

    /// Counts typed by hand with the very harm of a figure, and with another number.
    private func differing(_ draft: Draft, _ rule: Rule, _ inspection: inout Inspection) {
        let figures = draft.figures.values.sorted { $0.name < $1.name }.compactMap { figure in
            figure.figure.share == nil
                ? nil : figure.figure.harm.map { (figure, Array($0.lowercased().utf8)) }
        }
        guard !figures.isEmpty else { return }
        let prose = inspection.prose
        for (place, sentence) in prose.sentences.enumerated() {
            let block = prose.blocks[sentence.block]
            guard block.isReadable, sentence.hasNumber else { continue }
            for frequency in handTyped(place, &inspection) {
                // A harm stands close to its number; a long sentence is not read again for each of its numbers.
                let end = min(frequency.tokens.upperBound + 40, sentence.tokens.upperBound)
                let rest = Array(prose.text(frequency.tokens.upperBound..<end).lowercased().utf8)
                let own = figures.filter { Self.follows($0.1, rest) }.map(\.0)
                guard let figure = own.first, !own.contains(where: { Self.says($0.figure, frequency) })
                else { continue }
                let said = figure.figure.said(.share) ?? figure.figure.typed
                inspection.report(
                    rule, frequency.tokens, in: block,
                    message: rule.message.filling(
                        "{what}", with: "'{text}', but the figure '\(figure.name)' says \(said)"))
            }
        }
    }

    /// Whether a harm stands right after a number and its noun.
    private static func follows(_ harm: [UInt8], _ rest: [UInt8]) -> Bool {
        guard let range = rest.firstRange(of: harm) else { return false }
        return rest[..<range.lowerBound].split(separator: 0x20).count <= 3
    }

    private static func says(_ figure: Figure, _ frequency: Frequency) -> Bool {
        guard let share = figure.share else { return true }
        if let sample = share.sample, Double(sample.hits) == frequency.count,
            Double(sample.size) == frequency.total
        {
            return true
        }
        let value = share.value.approximate
        return frequency.total > 0 && abs(frequency.count / frequency.total - value) <= 0.5 / frequency.total
    }

    // MARK: What a figure lacks

    private func incomplete(_ draft: Draft, _ rule: Rule, _ inspection: inout Inspection) {
        for figure in draft.figures.values.sorted(by: { $0.location < $1.location }) {
            var keys = figure.missing.map { "'\($0):'" }.joined(separator: ", ")
            // A measured share without its count says nothing of how sure it is; an expected or bounded one has none.
            if let share = figure.figure.share, share.sample == nil, share.qualifier == .exact {
                keys += (keys.isEmpty ? "" : " and no ") + "count such as 16/500"
            }
            guard !keys.isEmpty else { continue }
            inspection.report(
                rule, at: Self.range(of: figure, inspection.manuscript), text: figure.name,
                message: rule.message.filling("{what}", with: keys))
        }
    }
}
