/// Reports vague lengths such as "a few minutes" for an incident that by its timeline took far longer (RC904).
struct VagueDurations {
    private let timeline: Timeline
    private static let longest: [String: Double] = [
        "moments": 300, "minutes": 900, "hours": 12 * 3_600, "days": 7 * 86_400,
    ]

    init(_ timeline: Timeline) { self.timeline = timeline }

    func examine(_ rule: Rule, _ inspection: inout Inspection) {
        let starts = timeline.moments([.start, .detected]).map(\.seconds)
        let ends = timeline.moments([.repaired, .end]).map(\.seconds)
        guard let start = starts.min(), let end = ends.min(), end > start else { return }
        let actual = Timeline.Stretch.said(from: start, to: end)
        let hits = inspection.hits(of: rule.id)
        let lists = Dictionary(grouping: hits, by: \.sentence).mapValues { hits in
            Set(hits.map { rule.terms[$0.term].list })
        }
        for hit in hits {
            guard let longest = Self.longest[rule.terms[hit.term].list], Double(end - start) > longest else {
                continue
            }
            let block = inspection.block(of: hit.sentence)
            let others = lists[hit.sentence] ?? []
            guard block.isReadable, others.contains("down"), !others.contains("said by others"),
                !hit.tokens.contains(where: { inspection.prose.tokens[$0].isExempt })
            else { continue }
            inspection.report(
                rule, hit.tokens, in: block, message: rule.message.filling("{timeline}", with: actual))
        }
    }
}
