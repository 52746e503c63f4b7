/// Reports a percentage beside a count that it does not fit: `16 of 500 (5%)` (RC902).
struct ShareExaminer: Examiner {
    private static let between: WordSet = [
        "or", "about", "that", "is", "i.e", "roughly", "around", "nearly", "almost", "some", "approximately",
    ]
    private static let hedges: WordSet = [
        "about", "roughly", "around", "nearly", "almost", "some", "approximately",
    ]
    /// Words after a percentage that say that it is an end of a range, a change or a confidence.
    private static let notShares: WordSet = [
        "to", "interval", "ci", "confidence", "more", "less", "fewer", "higher", "lower", "increase",
        "decrease",
    ]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC902"), inspection.applies(rule) else { return }
        let prose = inspection.prose
        for block in prose.blocks where !block.isHeading {
            for place in block.sentences {
                guard prose.sentences[place].traits.contains(.percent) else { continue }
                let sentence = prose.sentences[place].tokens
                let counts = inspection.frequencies(of: place).filter {
                    $0.form != .inTotal && $0.total > 0 && $0.count <= $0.total && $0.total >= 2
                }
                for count in counts {
                    guard let percent = Self.percent(beside: count, in: sentence, of: prose),
                        !Self.fits(percent, count, prose)
                    else { continue }
                    report(count, percent, rule, block, &inspection)
                }
            }
        }
    }

    private func report(
        _ count: Frequency, _ percent: Int, _ rule: Rule, _ block: Prose.Block, _ inspection: inout Inspection
    ) {
        let tokens = min(count.tokens.lowerBound, percent)..<max(count.tokens.upperBound, percent + 1)
        guard !tokens.contains(where: { inspection.prose.tokens[$0].isExempt }) else { return }
        let said = inspection.prose.text(count.tokens)
        let right = Self.percentText(count.count / count.total * 100)
        inspection.report(
            rule, tokens, in: block,
            message: rule.message.filling("{count}", with: said).filling("{share}", with: right)
                .filling("{typed}", with: inspection.prose.text(percent..<percent + 1)))
    }

    /// The percentage that stands in brackets after a count, or right before or after it.
    private static func percent(beside count: Frequency, in sentence: Range<Int>, of prose: Prose) -> Int? {
        var index = count.tokens.upperBound
        var words = 0
        while index < sentence.upperBound {
            let token = prose.tokens[index]
            if token.isMark(UInt8(ascii: "(")) {
                return index + 1 < sentence.upperBound && isShare(index + 1, prose) ? index + 1 : nil
            }
            guard token.kind == .word, words < 4, !prose.isOne(of: between, index) else { break }
            words += 1
            index += 1
        }
        if let after = joined(from: count.tokens.upperBound, by: 1, in: sentence, of: prose) { return after }
        return joined(from: count.tokens.lowerBound - 1, by: -1, in: sentence, of: prose)
    }

    /// The percentage that only a comma, a bracket or a word such as "or" parts from a place.
    private static func joined(from start: Int, by step: Int, in sentence: Range<Int>, of prose: Prose)
        -> Int?
    {
        var index = start
        var parts = 0
        while sentence.contains(index), parts < 4 {
            let token = prose.tokens[index]
            if token.traits.contains(.percent) { return parts > 0 && isShare(index, prose) ? index : nil }
            let isPart =
                token.isMark(UInt8(ascii: ",")) && step > 0 || token.isMark(UInt8(ascii: "("))
                || token.isMark(UInt8(ascii: "=")) || token.isMark(UInt8(ascii: ":"))
                || token.kind == .word && prose.isOne(of: between, index)
            guard isPart else { return nil }
            parts += 1
            index += step
        }
        return nil
    }

    /// A percentage that is no end of a range.
    private static func isShare(_ index: Int, _ prose: Prose) -> Bool {
        guard prose.tokens[index].traits.contains(.percent), !prose.tokens[index].traits.contains(.joined)
        else { return false }
        guard index + 1 < prose.tokens.count else { return true }
        let next = prose.tokens[index + 1]
        return !next.traits.contains(.joined)
            && !prose.isOne(of: notShares, index + 1)
    }

    /// Whether a percentage is the count's share, or the rest of it, as far as its digits tell.
    private static func fits(_ percent: Int, _ count: Frequency, _ prose: Prose) -> Bool {
        let text = prose.text(percent..<percent + 1)
        guard let typed = NumberText.value(text) else { return true }
        var step = 1.0
        for _ in 0..<min(NumberText.decimals(text), 12) { step /= 10 }
        let share = count.count / count.total * 100
        let isHedged = percent > 0 && prose.isOne(of: hedges, percent - 1)
        let allowed = isHedged ? max(step, share * 0.1) : step / 2
        // Rounded half up, half down or cut off at the last digit: all are in use.
        let slack = isHedged ? allowed : max(allowed, typed <= share ? step : 0)
        return abs(typed - share) <= slack + 1e-9 || abs(typed - (100 - share)) <= slack + 1e-9
    }

    private static func percentText(_ share: Double) -> String {
        let scale = share >= 10 ? 1.0 : share >= 1 ? 10 : 100
        let rounded = (share * scale).rounded() / scale
        return rounded == rounded.rounded() ? "\(Int(rounded))%" : "\(rounded)%"
    }
}
