import Quantities
import SourceText

/// What the front matter says of a decision: who, by when, otherwise, and until when it can be undone.
struct DecisionFields: Examiner {
    private static let promises: Set<Substring> = [
        "tbd", "tbc", "tba", "todo", "unknown", "n/a", "none", "?", "???", "-",
    ]
    private static let parts = [
        ("RC602", "decision.from"), ("RC603", "decision.by"), ("RC606", "decision.default"),
        ("RC607", "decision.reversible"),
    ]

    private static let groups: Set<String> = [
        "team", "teams", "committee", "board", "leadership", "group", "everyone", "we", "management", "all",
    ]
    private static let roles: Set<String> = ["head", "director", "chief", "lead", "chair", "manager"]

    /// Reports what is missing where only the front matter can say it.
    func examine(_ inspection: inout Inspection) {
        for (id, key) in Self.parts where Self.isBlank(inspection.manuscript.field(key)) {
            guard let rule = inspection.rule(id) else { continue }
            inspection.report(rule, at: inspection.manuscript.range(ofField: key), severity: .warning)
        }
        if let named = inspection.manuscript.field("decision.from") { Self.single(named, &inspection) }
        if let by = inspection.manuscript.field("decision.by") { Self.zone(by, &inspection) }
    }

    /// Whether a field is empty, or holds words that only promise to fill it.
    static func isBlank(_ value: String?) -> Bool {
        guard let value = value?.lowercased(), !value.isEmpty else { return true }
        return value.hasPrefix("to be ") || Self.promises.contains(value.prefix { $0 != " " && $0 != "," })
    }

    /// Reports a field that names two people, or a group that nobody in particular answers for.
    static func single(_ named: String, _ inspection: inout Inspection) {
        let range = inspection.manuscript.range(ofField: "decision.from")
        if let rule = inspection.rule("RC605"), namesTwo(named) {
            inspection.report(rule, at: range, text: named, step: "decision")
        } else if let rule = inspection.rule("RC602"), isGroup(named) {
            inspection.report(
                rule, at: range, text: named, step: "decision",
                message: "'{text}' is not one person who decides")
        }
    }

    /// Reports a time without its zone, which is another hour for half of the readers.
    static func zone(_ by: String, _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC603"), let moment = inspection.moment("decision.by"),
            moment.zone == nil,
            inspection.manuscript.field("zone") == nil || moment.time == nil
        else { return }
        inspection.report(
            rule, at: inspection.manuscript.range(ofField: "decision.by"), text: by, step: "decision",
            message: "'{text}' has no time with its zone",
            question: "At which hour, in which zone, as in 17:00 Europe/London?", severity: .warning)
    }

    /// `Ana Ruiz and Ben Okri`, also with a role after each name.
    private static func namesTwo(_ named: String) -> Bool {
        let joints: [String] = [", and ", " and ", " or ", " & ", " / ", "; "]
        guard let joint = joints.lazy.compactMap({ named.firstRange(ofBytes: $0) }).first else {
            return false
        }
        func beginsWithName(_ text: Substring) -> Bool {
            let words = text.split(separator: " ").prefix(2)
            return words.count == 2 && words.allSatisfy { $0.first?.isUppercase ?? false }
        }
        let before = named[..<joint.lowerBound]
        let after = named[joint.upperBound...]
        // "Director of Research and Development" is one role: a second name follows a whole first one.
        let isAfterRole = before.contains(",") || before.contains("(")
        return beginsWithName(before) && beginsWithName(after)
            && (!isAfterRole || after.contains(",") || after.contains("("))
    }

    private static func isGroup(_ named: String) -> Bool {
        let words = Set(named.lowercased().split { !$0.isLetter }.map(String.init))
        let isPerson =
            named.utf8.contains(UInt8(ascii: ",")) || named.utf8.contains(UInt8(ascii: "("))
            || !words.isDisjoint(with: Self.roles)
        return !isPerson && !words.isDisjoint(with: Self.groups)
    }
}
