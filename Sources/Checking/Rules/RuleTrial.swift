import Drafting
import SourceText
import TemplateLibrary
import YAML

/// Tries every rule on the sentences of its own file: those that it must find, and those that it must ignore.
public struct RuleTrial: Sendable {
    private let library: RuleLibrary
    private let templates: TemplateLibrary
    private let house: House
    private let rules: [Rule]

    /// - Parameters:
    ///   - chosen: the ids of the only rules to try; `nil` for all.
    ///   - templates: where the built-in rules come from.
    ///   - house: where those of the house come from.
    public init(
        _ library: RuleLibrary, _ templates: TemplateLibrary, _ house: House, only chosen: Set<String>? = nil
    ) {
        rules = library.rules.filter { chosen?.contains($0.id) ?? true }
        self.library = library
        self.templates = templates
        self.house = house
    }

    /// How many rules are tried.
    public var count: Int { rules.count }

    /// How many sentences there are.
    public var sentences: Int { rules.reduce(0) { $0 + $1.finds.count + $1.ignores.count } }

    /// The sentences that fail, each at its place in the rule's file.
    public func failures(_ frameworks: FrameworkLibrary) -> [SourceError] {
        // A word that the house allows must not fail the rule that Candor brings.
        let builtIn = Checker(RuleLibrary(templates))
        let own = Checker(library)
        let ownPaths = Set(house.rules.map(\.path))
        return rules.flatMap { failures(of: $0, ownPaths.contains($0.path) ? own : builtIn, frameworks) }
    }

    private func failures(
        of rule: Rule, _ checker: Checker, _ frameworks: FrameworkLibrary
    ) -> [SourceError] {
        var failures: [SourceError] = []
        for (key, isFound, sentences) in [("finds", true, rule.finds), ("ignores", false, rule.ignores)] {
            // What a model finds may need a whole draft to show it, and a length many words.
            if sentences.isEmpty, rule.kind != .model, rule.kind != .length {
                failures.append(
                    SourceError(
                        path: rule.path, message: "\(rule.id) has no sentence under '\(key):'; add one"))
            }
            for (index, sentence) in sentences.enumerated() {
                let verb = isFound ? "does not find" : "must ignore, and finds,"
                do throws(SourceError) {
                    let found = try checker.findings(
                        in: manuscript(sentence, rule, frameworks), publishing: true)
                    guard found.contains(where: { $0.rule == rule.id }) != isFound else { continue }
                    failures.append(
                        SourceError(
                            path: rule.path, location: place(of: index, key, rule),
                            message: "\(rule.id) \(verb) this sentence: \(Self.oneLine(sentence))"))
                } catch {
                    failures.append(
                        SourceError(
                            path: rule.path, location: place(of: index, key, rule), message: error.message))
                }
            }
        }
        return failures
    }

    /// The sentence under the heading of the step in which the rule's file puts it.
    private func manuscript(
        _ sentence: String, _ rule: Rule, _ frameworks: FrameworkLibrary
    ) throws(SourceError) -> Manuscript {
        var framework: Framework?
        if let kind = rule.sampleKind { framework = try frameworks.framework(kind) }
        let heading = rule.sampleStep.flatMap { framework?.step($0)?.heading }.map { "## \($0)\n\n" } ?? ""
        return try Manuscript(
            document: SourceFile(path: rule.path, text: heading + sentence + "\n"), as: framework)
    }

    private func place(of index: Int, _ key: String, _ rule: Rule) -> SourceLocation? {
        guard let text = text(of: rule), let root = try? YAMLReader.read(text, path: rule.path),
            let items = root[key]?.items, items.indices.contains(index)
        else { return nil }
        return items[index].location
    }

    private func text(of rule: Rule) -> String? {
        if let file = house.rules.first(where: { $0.path == rule.path }) { return file.text }
        for path in templates.paths(under: "rules/") {
            if let file = try? templates.file(path), file.path == rule.path { return file.text }
        }
        return nil
    }

    private static func oneLine(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: " ")
    }
}
