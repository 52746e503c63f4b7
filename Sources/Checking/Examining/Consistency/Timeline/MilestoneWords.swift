/// Tells from the words beside a moment what it was: `First detected`, `Incident declared`, `Resolved`.
struct MilestoneWords {
    private let places: [(token: Int, list: String)]

    /// The words are lists of the rule about stated durations.
    init(_ inspection: Inspection) {
        guard let rule = inspection.rule("RC901") else {
            places = []
            return
        }
        places = inspection.hits(of: rule.id).map { ($0.tokens.lowerBound, rule.terms[$0.term].list) }
            .sorted { $0.0 < $1.0 }
    }

    /// `nil` where the words say none, or more than one.
    func milestone(in tokens: Range<Int>) -> Milestone? {
        let lists = lists(in: tokens)
        // "Investigation started" and "Rollback started" are no start of an incident.
        guard !lists.contains("work") else { return nil }
        let found = Set(lists.compactMap(Milestone.init(rawValue:)))
        return found.count == 1 ? found.first : nil
    }

    /// The lists of which words stand in a range.
    func lists(in tokens: Range<Int>) -> Set<String> {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].token < tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        var lists: Set<String> = []
        while low < places.count, places[low].token < tokens.upperBound {
            lists.insert(places[low].list)
            low += 1
        }
        return lists
    }
}
