import Quantities

/// Reports an end or a detection before the start, two different ends, and rows that go back in time (RC905).
struct IncidentOrder {
    private let timeline: Timeline

    init(_ timeline: Timeline) { self.timeline = timeline }

    func examine(_ rule: Rule, _ inspection: inout Inspection) {
        var reported: Set<Int> = []
        if let start = timeline.moments([.start]).min(by: { $0.seconds < $1.seconds }) {
            for moment in timeline.moments([.detected, .declared, .repaired, .end])
            where moment.seconds < start.seconds && sameKindOfDay(start, moment) {
                reported.insert(moment.tokens.lowerBound)
                report(moment, "\(name(moment)) lies before the start", rule, &inspection)
            }
        }
        if let detected = timeline.moments([.detected]).min(by: { $0.seconds < $1.seconds }) {
            for moment in timeline.moments([.repaired, .end])
            where moment.seconds < detected.seconds && sameKindOfDay(detected, moment)
                && reported.insert(moment.tokens.lowerBound).inserted
            {
                report(moment, "\(name(moment)) lies before the detection", rule, &inspection)
            }
        }
        differing(rule, &inspection)
        rows(rule, reported, &inspection)
    }

    /// A labelled milestone that another place of the text puts at another time.
    private func differing(_ rule: Rule, _ inspection: inout Inspection) {
        for milestone in Milestone.allCases where milestone != .detected {
            let told = timeline.moments([milestone])
            guard told.count == 2, told[0].seconds != told[1].seconds, told.allSatisfy(\.hasDay),
                word(told[0], inspection) == word(told[1], inspection)
            else { continue }
            let first = inspection.prose.text(told[0].tokens)
            report(told[1], "this is told as \(first) further up", rule, &inspection)
        }
    }

    /// The words beside a moment, so that "Fixed" and "Resolved" may differ.
    private func word(_ moment: ToldMoment, _ inspection: Inspection) -> String {
        let tokens = inspection.prose.blocks[moment.block].tokens
        let words = tokens.filter { index in
            !moment.tokens.contains(index) && inspection.prose.tokens[index].kind == .word
        }
        return words.map(inspection.prose.lowercased).filter { $0 != "incident" }.joined(separator: " ")
    }

    private func rows(_ rule: Rule, _ reported: Set<Int>, _ inspection: inout Inspection) {
        let bySequence = Dictionary(grouping: timeline.moments.filter { $0.sequence != nil }) {
            $0.sequence ?? 0
        }
        for moments in bySequence.values where moments.count >= 3 {
            let steps = zip(moments, moments.dropFirst()).filter { $0.seconds > $1.seconds }
            // A text that is not in the order of time at all, such as one with the latest first, is left alone.
            guard steps.count * 3 < moments.count else { continue }
            for (before, moment) in steps where !reported.contains(moment.tokens.lowerBound) {
                report(
                    moment, "this row lies before the one above it, \(inspection.prose.text(before.tokens))",
                    rule, &inspection)
            }
        }
    }

    private func sameKindOfDay(_ first: ToldMoment, _ second: ToldMoment) -> Bool {
        first.hasDay && second.hasDay || first.sequence != nil && first.sequence == second.sequence
    }

    private func name(_ moment: ToldMoment) -> String {
        switch moment.milestone {
        case .detected: "the detection"
        case .declared: "the declaration"
        case .repaired: "the repair"
        default: "the end"
        }
    }

    private func report(
        _ moment: ToldMoment, _ what: String, _ rule: Rule, _ inspection: inout Inspection
    ) {
        inspection.report(
            rule, moment.tokens, in: inspection.prose.blocks[moment.block],
            message: rule.message.filling("{what}", with: what))
    }
}
