/// Holds what a text says about an incident against its timeline: stated durations (RC901), vague ones (RC904) and
/// the order of what happened (RC905).
struct TimelineExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        let rules = ["RC901", "RC904", "RC905"].compactMap(inspection.rule).filter(inspection.applies)
        guard !rules.isEmpty else { return }
        var reader = TimelineReader(inspection)
        let timeline = reader.read()
        guard timeline.moments.count >= 2 else { return }
        for rule in rules {
            switch rule.id {
            case "RC901": StatedDurations(timeline, inspection).examine(rule, &inspection)
            case "RC904": VagueDurations(timeline).examine(rule, &inspection)
            default: IncidentOrder(timeline).examine(rule, &inspection)
            }
        }
    }
}
