/// Reports two totals of the same things: `all 412 patients` and `all 421 patients` (RC907).
struct TotalsExaminer: Examiner {
    private static let alls: WordSet = ["all", "our"]
    private static let verbs: WordSet = ["were", "are", "have", "had", "was", "will"]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC907"), inspection.applies(rule) else { return }
        let prose = inspection.prose
        var known: [String: (value: Double, text: String)] = [:]
        for block in prose.blocks where block.isReadable {
            for index in block.tokens where prose.tokens[index].kind == .number {
                guard let noun = noun(after: index, in: block.tokens, prose),
                    let value = prose.number(index)
                else { continue }
                guard let first = known[noun] else {
                    known[noun] = (value, prose.text(index..<index + 1))
                    continue
                }
                guard first.value != value else { continue }
                inspection.report(
                    rule, index..<index + 2, in: block,
                    message: rule.message.filling(
                        "{what}", with: "'{text}', but further up there are \(first.text) in all"))
            }
        }
    }

    /// The noun of `all 412 patients` and `all our 412 patients`, where nothing narrows it down.
    private func noun(after index: Int, in block: Range<Int>, _ prose: Prose) -> String? {
        guard index > block.lowerBound, index + 1 < block.upperBound,
            prose.isOne(of: Self.alls, index - 1),
            prose.tokens[index].traits.isDisjoint(with: [.percent, .joined]), !prose.tokens[index].isExempt,
            prose.tokens[index + 1].kind == .word, !prose.tokens[index + 1].traits.contains(.joined)
        else { return nil }
        let noun = prose.lowercased(index + 1)
        guard noun.count > 3, noun.hasSuffix("s") else { return nil }
        // "All 1,940 claims filed outside office hours" counts other claims than "all 2,100 claims".
        guard index + 2 < block.upperBound else { return noun }
        let next = prose.tokens[index + 2]
        let ends = next.kind == .mark && !next.isMark(UInt8(ascii: "("))
        return ends || prose.isOne(of: Self.verbs, index + 2)
            ? noun : nil
    }
}
