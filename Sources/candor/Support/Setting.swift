import ArgumentParser
import Drafting
import SourceText

/// One `--set KEY=TEXT`: an answer by its step's id or heading, or a field of the front matter by its key.
struct Setting: ExpressibleByArgument {
    let key: String
    let text: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
        key = String(argument[..<equals])
        text = String(argument[argument.index(after: equals)...])
    }

    private func checkChoice(_ framework: Framework) throws {
        let field = framework.field(key).map { ($0.kind, $0.choices) }
        let step = framework.step(heading: key).map { ($0.kind, $0.choices) }
        guard let (kind, choices) = field ?? step, kind == .choice, !text.isEmpty, !choices.contains(text)
        else { return }
        let suggestion = Spelling.suggestion(for: text, in: choices)
        let list = suggestion.isEmpty ? "; there are \(choices.joined(separator: ", "))" : suggestion
        throw Failure(message: "--set '\(key)': '\(text)' is not one of the choices\(list)")
    }

    /// - Throws: `Failure` where the framework has neither such a step nor such a field.
    func apply(to seed: inout DraftSeed, _ framework: Framework) throws {
        guard !text.contains("\0") else {
            throw Failure(message: "--set '\(key)': the text holds a NUL byte")
        }
        try checkChoice(framework)
        if framework.field(key) != nil || key == "status" || key == "lang" {
            seed.fields[key] = text
        } else if let step = framework.step(heading: key) {
            seed.answers[step.id] = text
        } else {
            let known = framework.steps.map(\.id) + framework.fields.map(\.key)
            throw Failure(
                message: "--set '\(key)' is neither a step nor a field of '\(framework.kind)'"
                    + Spelling.suggestion(for: key, in: known) + "; see 'candor show \(framework.kind)'")
        }
    }
}
