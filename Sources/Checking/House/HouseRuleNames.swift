import Drafting
import SourceText
import YAML

/// The names that a house rule uses: a kind or step that does not exist would leave the rule silent for ever.
struct HouseRuleNames {
    private typealias Keys = YAMLMapping<RuleReader.Key>

    let frameworks: FrameworkLibrary

    /// - Parameter root: the text of a rule that could be read.
    /// - Throws: `SourceError` at the first name that nothing has.
    func check(_ root: YAMLNode, path: String) throws(SourceError) {
        let keys = try Keys(root, path: path)
        for key in [RuleReader.Key.signs, .after] where keys.node(key) != nil {
            throw keys.error(
                key, "only Candor's own rules have '\(key.rawValue)'; take it out, or say 'unless:'")
        }
        let kinds = try keys.optionalList(.kinds)
        let sample = try keys.optionalMapping(.sample, of: RuleReader.SampleKey.self)
        for kind in kinds + [sample?.node(.kind)].compactMap(\.self) {
            try check(kind, in: frameworks.kinds, path) { FrameworkLibrary.unknownKind($0, frameworks.kinds) }
        }
        let named = kinds.compactMap(\.text)
        try checkSteps(try keys.optionalList(.steps), of: named, path)
        try checkSteps(try keys.optionalList(.silent), of: named, path)
        if let step = sample?.node(.step) {
            try checkSteps([step], of: sample?.node(.kind)?.text.map { [$0] } ?? named, path)
        }
    }

    /// A step must be one of a kind that the rule reads, of any kind where it reads all.
    private func checkSteps(
        _ steps: [YAMLNode], of kinds: [String], _ path: String
    ) throws(SourceError) {
        guard !steps.isEmpty else { return }
        // A kind that cannot be read is reported when a draft of it is.
        let read = (kinds.isEmpty ? frameworks.kinds : kinds).compactMap { try? frameworks.framework($0) }
        let ids = Set(read.flatMap { $0.steps.map(\.id) }).sorted()
        for step in steps {
            try check(step, in: ids, path) { typed in
                let all = "; the steps are \(ids.joined(separator: ", "))"
                let owner =
                    kinds.count == 1 ? "'\(kinds[0])' has no step" : "no kind that this rule reads has a step"
                return "\(owner) '\(typed)'" + Spelling.suggestion(for: typed, in: ids, otherwise: all)
            }
        }
    }

    private func check(
        _ node: YAMLNode, in known: [String], _ path: String, _ message: (String) -> String
    ) throws(SourceError) {
        let typed = node.text ?? ""
        guard !known.contains(typed) else { return }
        throw SourceError(path: path, location: node.location, message: message(typed))
    }
}
