import Drafting
import Quantities

/// Reports stated lengths of time that lie between no two moments of the timeline (RC901).
///
/// A length is held against the timeline only where words say what it measures: a label such as "Time to repair", a
/// verb such as "lasted" about the incident, or the prose of the step that holds the timeline. It agrees where any
/// pair of moments that the words could mean is as far apart, since organisations count from different moments. Only a
/// label says which two those are; without one any two rows will do, also those without a mark.
struct StatedDurations {
    /// What a length could be of.
    private struct Claim {
        var span: StatedSpan
        var stretches: [Timeline.Stretch]
        /// Whether a length far from all of them is probably of something else.
        var isLoose = false
        /// Whether a label says which moments are meant.
        var isLabelled = false
    }

    private let timeline: Timeline
    private let words: MilestoneWords
    private let isDraft: Bool
    private let timelineStep: Int?
    /// Every length that a sentence could mean.
    private let usual: [Timeline.Stretch]
    /// How far any two rows lie apart, in rising order.
    private let apart: [Double]
    /// A text with more milestones or moments tells of many incidents, which cannot be told apart.
    private static let mostMilestones = 48
    private static let mostMoments = 400
    /// How many words on each side of a length are looked at.
    private static let window = 40

    init(_ timeline: Timeline, _ inspection: Inspection) {
        self.timeline = timeline
        words = MilestoneWords(inspection)
        isDraft = inspection.manuscript.draft != nil
        usual = Self.stretches(timeline, isDraft: isDraft)
        apart = usual.isEmpty ? [] : timeline.distances()
        timelineStep = inspection.manuscript.framework?.steps.firstIndex {
            $0.columns.map(Section.slug) == ["when", "mark", "what"]
        }
    }

    func examine(_ rule: Rule, _ inspection: inout Inspection) {
        guard !timeline.isIncomplete, !usual.isEmpty else { return }
        var label: Range<Int>?
        for block in inspection.prose.blocks {
            let before = label
            label = block.tokens
            guard !block.isHeading, block.isReadable || block.isCell else { continue }
            for place in block.sentences {
                let sentence = Self.withLabel(place, block, inspection.prose)
                let cell = block.isCell ? before : nil
                for claim in claims(sentence, block, cell, inspection) where isContradicted(claim) {
                    report(claim, rule, block, &inspection)
                }
            }
        }
    }

    /// A sentence with the label that stands before it.
    private static func withLabel(_ place: Int, _ block: Prose.Block, _ prose: Prose) -> Range<Int> {
        let own = prose.sentences[place].tokens
        guard place > block.sentences.lowerBound, prose.sentences[place - 1].isLabel else { return own }
        return prose.sentences[place - 1].tokens.lowerBound..<own.upperBound
    }

    private func report(
        _ claim: Claim, _ rule: Rule, _ block: Prose.Block, _ inspection: inout Inspection
    ) {
        let nearest = claim.stretches.sorted {
            abs($0.seconds - claim.span.seconds) < abs($1.seconds - claim.span.seconds)
        }
        var said: [String] = []
        for stretch in nearest where !said.contains(stretch.said) && said.count < 3 {
            said.append(stretch.said)
        }
        inspection.report(
            rule, claim.span.tokens, in: block,
            message: rule.message.filling("{timeline}", with: said.joined(separator: ", ")))
    }

    private func isContradicted(_ claim: Claim) -> Bool {
        guard !claim.stretches.isEmpty else { return false }
        if claim.stretches.contains(where: { claim.span.agrees(with: $0.seconds, isStrict: isDraft) }) {
            return false
        }
        if !claim.isLabelled, isBetweenRows(claim.span) { return false }
        guard claim.isLoose else { return true }
        return claim.stretches.contains { stretch in
            let ratio = claim.span.seconds / max(stretch.seconds, 1)
            return ratio >= 0.25 && ratio <= 4
        }
    }

    /// Whether any two rows lie as far apart, with a mark or without.
    private func isBetweenRows(_ span: StatedSpan) -> Bool {
        let place = apart.partitioned { $0 < span.seconds }
        // What is farther away agrees less.
        return [place - 1, place].contains { index in
            apart.indices.contains(index) && span.agrees(with: apart[index], isStrict: isDraft)
        }
    }

    // MARK: What a sentence claims

    private func claims(
        _ sentence: Range<Int>, _ block: Prose.Block, _ cell: Range<Int>?, _ inspection: Inspection
    ) -> [Claim] {
        let prose = inspection.prose
        let spans = StatedSpan.find(in: sentence, of: prose).filter { span in
            !span.tokens.contains { prose.tokens[$0].isExempt }
        }
        guard !spans.isEmpty else { return [] }
        return spans.compactMap { span in
            if let stretches = labelled(span, sentence, cell, prose) {
                return stretches.isEmpty ? nil : Claim(span: span, stretches: stretches, isLabelled: true)
            }
            if isDraft, block.step != nil, block.step == timelineStep, !block.isCell {
                return Claim(span: span, stretches: usual)
            }
            guard !block.isExempt, !span.isLimit else { return nil }
            if isDraft, isNoticed(span, sentence) {
                let stretches = timeline.stretches(from: [.start], to: [.detected, .declared])
                return stretches.isEmpty ? nil : Claim(span: span, stretches: stretches, isLabelled: true)
            }
            if isTold(span, sentence) { return Claim(span: span, stretches: usual) }
            if isDraft, isWaited(span, sentence) || isSuffered(span, sentence, prose) {
                return Claim(span: span, stretches: usual, isLoose: true)
            }
            return nil
        }
    }

    /// Lengths between milestones, and in a document from the first moment on.
    private static func stretches(_ timeline: Timeline, isDraft: Bool) -> [Timeline.Stretch] {
        let marks = Set(Milestone.allCases)
        guard timeline.moments.count <= mostMoments, timeline.moments(marks).count <= mostMilestones else {
            return []
        }
        let between = timeline.stretches(from: marks, to: marks).filter { $0.seconds > 0 }
        return isDraft ? between : between + timeline.stretchesFromFirst()
    }

    /// The lengths that a label right before the span, or in the cell before it, speaks of; `nil` without a label.
    private func labelled(
        _ span: StatedSpan, _ sentence: Range<Int>, _ cell: Range<Int>?, _ prose: Prose
    ) -> [Timeline.Stretch]? {
        let before = max(sentence.lowerBound, span.tokens.lowerBound - 8)..<span.tokens.lowerBound
        let ownWords = before.filter { prose.tokens[$0].isWord }
        let isOwnLabel =
            ownWords.count <= 5 && before.lowerBound == sentence.lowerBound
            && before.contains { prose.tokens[$0].isMark(UInt8(ascii: ":")) || isStrong($0, prose) }
        var lists = isOwnLabel ? words.lists(in: before) : []
        if lists.isEmpty, ownWords.isEmpty, let cell { lists = words.lists(in: cell) }
        let starts: Set<Milestone> = [.start, .detected, .declared]
        if lists.contains("to detect") {
            return timeline.stretches(from: [.start], to: [.detected, .declared])
        }
        if lists.contains("to repair") || lists.contains("whole") {
            return timeline.stretches(from: starts, to: [.repaired, .end])
        }
        return nil
    }

    private func isStrong(_ index: Int, _ prose: Prose) -> Bool {
        prose.tokens[index].traits.contains(.strong)
    }

    /// Whether the words around say that the incident lasted that long.
    private func isTold(_ span: StatedSpan, _ sentence: Range<Int>) -> Bool {
        let sentence = around(span, sentence)
        let all = words.lists(in: sentence)
        let near = max(sentence.lowerBound, span.tokens.lowerBound - 5)..<span.tokens.lowerBound
        let lists = words.lists(in: near)
        let before = words.lists(in: sentence.lowerBound..<span.tokens.lowerBound)
        let after = span.tokens.upperBound..<min(span.tokens.upperBound + 1, sentence.upperBound)
        if lists.contains("down for") { return true }
        if lists.contains("lasted") || lists.contains("in all") && before.contains("lasted") {
            return before.contains("incident")
        }
        if words.lists(in: after).contains("incident noun") { return true }
        return lists.contains("took") && all.contains("start")
            && !all.isDisjoint(with: ["end", "repaired", "incident noun"]) && all.contains("incident")
    }

    private func around(_ span: StatedSpan, _ sentence: Range<Int>) -> Range<Int> {
        let start = max(sentence.lowerBound, span.tokens.lowerBound - Self.window)
        return start..<min(sentence.upperBound, span.tokens.upperBound + Self.window)
    }

    /// Whether somebody waited that long, or something followed that long after another thing.
    private func isWaited(_ span: StatedSpan, _ sentence: Range<Int>) -> Bool {
        let all = words.lists(in: around(span, sentence))
        guard !all.contains("one of many") else { return false }
        let near = max(sentence.lowerBound, span.tokens.lowerBound - 3)..<span.tokens.lowerBound
        let after = span.tokens.upperBound..<min(span.tokens.upperBound + 1, sentence.upperBound)
        return words.lists(in: near).contains("waited") || words.lists(in: after).contains("later")
    }

    /// Whether it is what people went without: `Customers could not pay for 3 hours`.
    private func isSuffered(_ span: StatedSpan, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
        let close = max(sentence.lowerBound, span.tokens.lowerBound - 3)..<span.tokens.lowerBound
        guard let preposition = close.last(where: { prose.stands("for", at: $0) }),
            !words.lists(in: around(span, sentence)).contains("one of many")
        else { return false }
        let before = max(sentence.lowerBound, preposition - 10)..<preposition
        return words.lists(in: before).contains("suffered")
    }

    /// Whether it is the time until somebody noticed: `detected after 50 minutes`, `it took 50 minutes to notice`.
    private func isNoticed(_ span: StatedSpan, _ sentence: Range<Int>) -> Bool {
        let near = max(sentence.lowerBound, span.tokens.lowerBound - 4)..<span.tokens.lowerBound
        let after = span.tokens.upperBound..<min(span.tokens.upperBound + 2, sentence.upperBound)
        let lists = words.lists(in: near)
        return lists.contains("noticed after")
            || lists.contains("took") && words.lists(in: after).contains("to notice")
    }
}
