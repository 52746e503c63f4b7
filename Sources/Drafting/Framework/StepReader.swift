import SourceText
import YAML

/// Reads one step of a `framework.yml`.
struct StepReader {
    let path: String
    /// The steps before it, for `when`.
    let earlier: [Step]

    enum Key: String, CaseIterable {
        case id, title, heading, aliases, kind, columns, choices, required, when, words, view, prompt
        case guidance, example, rules, ask
    }

    enum ExampleKey: String, CaseIterable {
        case good, poor, why
    }

    enum StepView: String, CaseIterable {
        case technical
    }

    func read(_ node: YAMLNode) throws(SourceError) -> Step {
        let keys = try YAMLMapping<Key>(node, path: path)
        let kind = try keys.optionalChoice(.kind, of: AnswerKind.self) ?? .prose
        let columns = try keys.optionalTexts(.columns)
        guard (kind == .records) == !columns.isEmpty else {
            throw keys.error(.columns, "a step of kind 'records' has columns, and no other step has")
        }
        let choices = try keys.optionalTexts(.choices)
        guard (kind == .choice) == !choices.isEmpty else {
            throw keys.error(.choices, "a step of kind 'choice' has choices, and no other step has")
        }
        return Step(
            id: try id(keys), title: try keys.requiredText(.title), heading: try keys.requiredText(.heading),
            aliases: try keys.optionalTexts(.aliases), kind: kind, columns: columns, choices: choices,
            isRequired: try keys.optionalFlag(.required) ?? false, condition: try condition(keys),
            words: try keys.optionalNumber(.words, in: 1...20_000),
            isTechnical: try keys.optionalChoice(.view, of: StepView.self) == .technical,
            prompt: try keys.requiredText(.prompt), guidance: try keys.optionalText(.guidance) ?? "",
            example: try example(keys), rules: try keys.optionalTexts(.rules), followUps: try followUps(keys))
    }

    private func id(_ keys: YAMLMapping<Key>) throws(SourceError) -> String {
        let id = try keys.requiredText(.id)
        guard id == Section.slug(id), !id.isEmpty else {
            throw keys.error(.id, "'\(id)' is no id; write '\(Section.slug(id))'")
        }
        return id
    }

    private func example(_ keys: YAMLMapping<Key>) throws(SourceError) -> Step.Example? {
        guard let example = try keys.optionalMapping(.example, of: ExampleKey.self) else { return nil }
        return Step.Example(
            good: try example.requiredText(.good), poor: try example.requiredText(.poor),
            why: try example.requiredText(.why))
    }

    private func condition(_ keys: YAMLMapping<Key>) throws(SourceError) -> Step.Condition? {
        let entries = try keys.optionalEntries(.when)
        guard let entry = entries.first else { return nil }
        let choices = earlier.filter { $0.kind == .choice }
        guard let step = choices.first(where: { $0.id == entry.key }) else {
            throw SourceError(
                path: path, location: entry.keyLocation,
                message: "no earlier choice is called '\(entry.key)'"
                    + Spelling.suggestion(for: entry.key, in: choices.map(\.id)))
        }
        let answer = entry.value.text ?? ""
        guard step.choices.contains(answer), entries.count == 1 else {
            throw SourceError(
                path: path, location: entry.value.location,
                message: "'when' names one choice of '\(step.id)', not '\(answer)'"
                    + Spelling.suggestion(for: answer, in: step.choices))
        }
        return Step.Condition(step: step.id, answer: answer)
    }

    private func followUps(_ keys: YAMLMapping<Key>) throws(SourceError) -> [String: String] {
        var followUps: [String: String] = [:]
        for entry in try keys.optionalEntries(.ask) {
            guard let question = entry.value.text else {
                throw SourceError(
                    path: path, location: entry.value.location,
                    message: "'\(entry.key)' needs a question after it")
            }
            followUps[entry.key] = question
        }
        return followUps
    }
}
