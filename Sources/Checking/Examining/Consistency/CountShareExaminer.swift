/// Reports an N in D that the count beside it does not come to: `12 in 100 (8 of 400)` (RC902).
struct CountShareExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC902"), inspection.applies(rule) else { return }
        let prose = inspection.prose
        for block in prose.blocks where !block.isHeading {
            for place in block.sentences {
                let found = inspection.frequencies(of: place)
                guard found.count > 1 else { continue }
                for (said, count) in zip(found, found.dropFirst()) where isContradicted(said, count, prose) {
                    let tokens = said.tokens.lowerBound..<count.tokens.upperBound
                    guard !tokens.contains(where: { prose.tokens[$0].isExempt }) else { continue }
                    let right = (count.count / count.total * said.total).rounded()
                    inspection.report(
                        rule, tokens, in: block,
                        message:
                            "\(prose.text(count.tokens)) is about \(Int(right)) in \(Int(said.total)), not \(prose.text(said.tokens))"
                    )
                }
            }
        }
    }

    /// Whether a count in brackets, with nothing but words before the bracket, is not what was said.
    private func isContradicted(_ said: Frequency, _ count: Frequency, _ prose: Prose) -> Bool {
        guard said.form == .inTotal, NumberText.isRound(said.total), count.form == .ofTotal, count.total >= 2,
            count.count <= count.total
        else { return false }
        // In `12 in 100 of 400` both have the 100.
        guard said.tokens.upperBound <= count.tokens.lowerBound else { return false }
        let between = said.tokens.upperBound..<count.tokens.lowerBound
        guard let last = between.last, between.count <= 14, prose.tokens[last].isMark(UInt8(ascii: "(")),
            between.dropLast().allSatisfy({ prose.tokens[$0].kind == .word })
        else { return false }
        // Rounding may move a share by half a unit; a bound says nothing exact.
        return abs(said.count - count.count / count.total * said.total) > 1
    }
}
