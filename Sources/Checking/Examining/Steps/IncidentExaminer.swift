import Quantities

/// Reports what leaders look for first in an incident summary and do not find (RC801).
struct IncidentExaminer: Examiner {
    /// Words that speak of data, lost or safe.
    private static let dataWords: WordSet = [
        "data", "lost", "lose", "loses", "loss", "missing", "exposed", "leaked", "corrupted", "altered",
    ]

    private static let allOrNone: WordSet = ["nobody", "everyone", "all", "none", "no"]

    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC801"), inspection.applies(rule) else { return }
        impact(rule, &inspection)
        if inspection.manuscript.draft != nil { fields(rule, &inspection) } else { data(rule, &inspection) }
    }

    /// The impact counts people or what they lost, and says from when to when.
    private func impact(_ rule: Rule, _ inspection: inout Inspection) {
        let sentences = inspection.blocks(ofStep: "impact").flatMap { Array($0.sentences) }
        guard !sentences.isEmpty, !StepState.isUnknown("impact", inspection) else { return }
        let range = inspection.range(ofStep: "impact")
        let isCounted = sentences.contains { sentence in
            inspection.prose.sentences[sentence].tokens.contains { token in
                inspection.prose.tokens[token].kind == .number
                    || inspection.prose.tokens[token].kind == .fraction
                    || inspection.isOn(.numbers, token)
                    || inspection.prose.isOne(of: Self.allOrNone, token)
            }
        }
        if !isCounted {
            inspection.report(
                rule, at: range, step: "impact", message: filled(rule, "how many were affected"),
                question: "How many people, out of how many?")
        }
        let isTimed = sentences.contains { sentence in
            let facts = inspection.facts(of: sentence)
            return facts.hasDate || facts.hasTime || facts.hasDuration
        }
        if !isTimed {
            inspection.report(
                rule, at: range, step: "impact",
                message: filled(rule, "from when to when people were affected"),
                question: "From when to when, with day and hour?")
        }
    }

    private func fields(_ rule: Rule, _ inspection: inout Inspection) {
        let wanted = [
            ("incident-status", "what state it is in", "Is it going on, contained, or resolved?"),
            ("as-of", "as of when this is true", "At which time, in which zone, was this written?"),
            (
                "data-affected", "whether data was lost, exposed or altered",
                "Yes, no or not yet known, and how do we know?"
            ),
            (
                "next-update", "when the next update comes",
                "When will there be news, or is this the last word?"
            ),
        ]
        for (key, what, question) in wanted where inspection.manuscript.field(key) == nil {
            inspection.report(
                rule, at: inspection.manuscript.range(ofField: key), message: filled(rule, what),
                question: question)
        }
    }

    /// In any other document only the words can tell.
    private func data(_ rule: Rule, _ inspection: inout Inspection) {
        guard inspection.manuscript.isEnglish else { return }
        let speaks = inspection.prose.sentences.contains { sentence in
            sentence.tokens.contains { inspection.prose.isOne(of: Self.dataWords, $0) }
        }
        guard !speaks, !inspection.prose.sentences.isEmpty else { return }
        inspection.report(
            rule, at: inspection.range(ofStep: "impact"),
            message: filled(rule, "whether data was lost, exposed or altered"),
            question: "Yes, no or not yet known, and how do we know?")
    }

    private func filled(_ rule: Rule, _ what: String) -> String {
        rule.message.filling("{text}", with: what)
    }
}
