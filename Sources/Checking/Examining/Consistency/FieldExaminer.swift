import Drafting
import Quantities
import SourceText
import YAML

/// Reports entries of a draft's front matter that cannot be read as what they are for, and keys that miss one by a
/// few letters (RC912).
struct FieldExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC912"), inspection.applies(rule),
            let draft = inspection.manuscript.draft
        else { return }
        let matter = draft.frontMatter
        for (key, entry) in matter.entries.sorted(by: { $0.value.location < $1.value.location })
        where !key.hasPrefix("figures.") {
            // What was read as a moment already needs no reading to find out whether it can be.
            guard !entry.value.isEmpty, inspection.moment(key) == nil || Self.kinds[key] != .moment else {
                continue
            }
            if let problem = Self.problem(key, entry.value, draft.framework) {
                report(problem, rule, key, &inspection)
            }
        }
        keys(matter.root, "", draft.framework, rule, &inspection)
        for warning in matter.warnings {
            let start = inspection.manuscript.offset(of: warning.location)
            inspection.report(
                rule, at: start..<start, message: rule.message.filling("{what}", with: warning.message))
        }
    }

    private func report(_ what: String, _ rule: Rule, _ key: String, _ inspection: inout Inspection) {
        let manuscript = inspection.manuscript
        inspection.report(
            rule, at: manuscript.range(ofField: key), text: manuscript.field(key) ?? "",
            message: rule.message.filling("{what}", with: what))
    }

    // MARK: Values

    private static func problem(_ key: String, _ value: String, _ framework: Framework) -> String? {
        if key == "status" { return choice(key, value, framework.states) }
        if key == "zone" { return reason(key) { () throws(QuantityError) in _ = try Zone(value) } }
        if key.hasPrefix("comments.reviewers.") {
            guard let comma = value.lastIndex(of: ","), value[comma...].contains("/") else { return nil }
            let zone = value[value.index(after: comma)...]
            return reason(key) { () throws(QuantityError) in _ = try Zone(zone) }
        }
        if let field = framework.field(key), field.kind == .choice {
            return choice(key, value, field.choices)
        }
        switch framework.field(key)?.kind ?? kinds[key] {
        case .moment: return reason(key) { () throws(QuantityError) in _ = try Moment(value) }
        case .duration: return reason(key) { () throws(QuantityError) in _ = try TimeSpan(value) }
        default: return nil
        }
    }

    private static func choice(_ key: String, _ value: String, _ choices: [String]) -> String? {
        guard !choices.isEmpty, !choices.contains(value) else { return nil }
        let all = "; it takes \(choices.joined(separator: ", "))"
        return "'\(key)' knows no '\(value)'"
            + Spelling.suggestion(for: value, in: choices, otherwise: all)
    }

    private static func reason(_ key: String, _ read: () throws(QuantityError) -> Void) -> String? {
        do throws(QuantityError) {
            try read()
            return nil
        } catch {
            return "'\(key)': \(error.message)"
        }
    }

    // MARK: Keys

    /// What may stand in the front matter of every kind, also where its walk does not ask for it.
    private static let kinds: [String: AnswerKind] = [
        "date": .moment, "decision.by": .moment, "comments.opens": .moment, "comments.for": .duration,
        "as-of": .moment, "next-update": .moment,
    ]
    private static let others =
        Array(kinds.keys) + [
            "kind", "title", "audience", "author", "status", "lang", "zone", "figures", "decision.from",
            "decision.default", "decision.reversible", "comments.silence", "comments.reviewers",
        ]

    /// Every key, its group first, that is no known one and nearly is.
    private func keys(
        _ node: YAMLNode, _ group: String, _ framework: Framework, _ rule: Rule,
        _ inspection: inout Inspection
    ) {
        for entry in node.entries ?? [] where !Self.isKnown(entry.key, in: group, framework) {
            let known = Self.known(in: group, framework)
            // A slip seldom hits the first letter, and "update" beside "date" is a key of the writer's own.
            guard let near = Spelling.nearest(to: entry.key, in: known.sorted()), node[near] == nil,
                near.first == entry.key.first
            else { continue }
            let start = inspection.manuscript.offset(of: entry.keyLocation)
            let what = "there is no key '\(group + entry.key)'; did you mean '\(near)'?"
            inspection.report(
                rule, at: start..<min(inspection.manuscript.bytes.count, start + entry.key.utf8.count),
                text: entry.key, message: rule.message.filling("{what}", with: what))
        }
        guard group.isEmpty else { return }
        for name in ["decision", "comments"] {
            if let inner = node[name] { keys(inner, name + ".", framework, rule, &inspection) }
        }
    }

    private static func isKnown(_ key: String, in group: String, _ framework: Framework) -> Bool {
        let whole = (group + key).utf8
        func begins(_ known: String) -> Bool {
            let known = known.utf8
            return known.starts(with: whole)
                && (known.count == whole.count || known.dropFirst(whole.count).first == UInt8(ascii: "."))
        }
        return others.contains(where: begins) || framework.fields.contains { begins($0.key) }
    }

    private static func known(in group: String, _ framework: Framework) -> Set<String> {
        let keys = framework.fields.map(\.key) + others
        return Set(
            keys.filter { $0.hasPrefix(group) }.compactMap { key in
                key.dropFirst(group.count).split(separator: ".").first.map(String.init)
            })
    }
}
