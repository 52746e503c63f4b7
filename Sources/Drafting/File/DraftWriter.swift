import YAML

/// Writes the text of a new draft: what is known is in place, what is not stands as a heading with its guidance.
public struct DraftWriter: Sendable {
    let framework: Framework

    /// Takes the framework that orders the fields and the sections.
    public init(framework: Framework) {
        self.framework = framework
    }

    /// The whole file; the lines that are not the seed's own end with LF.
    ///
    /// A status that the seed does not give is the framework's first, a missing `lang` is `en`.
    public func text(for seed: DraftSeed) -> String {
        var parts = [frontMatter(seed)]
        for step in framework.steps { parts.append(section(step, seed.answers[step.id])) }
        parts += seed.others.map { "## \($0.heading)\n\n\(AnswerFrame.closed($0.text))\n" }
        return parts.joined(separator: "\n")
    }

    private func frontMatter(_ seed: DraftSeed) -> String {
        var fields = seed.fields
        fields["status"] = fields["status"] ?? framework.states.first ?? "draft"
        fields["lang"] = fields["lang"] ?? "en"
        for field in framework.fields {
            if let standard = field.standard, fields[field.key] == nil { fields[field.key] = standard }
        }
        var keys = framework.fields.map(\.key)
        for key in ["status", "lang"] where !keys.contains(key) { keys.append(key) }
        keys += fields.keys.filter { !keys.contains($0) }.sorted()
        var lines = ["---", "kind: \(framework.kind)"]
        var group: Substring?
        for key in Self.grouped(keys) {
            let parts = key.split(separator: ".", maxSplits: 1)
            if parts.count == 2, group != parts[0] { lines.append("\(parts[0]):") }
            group = parts.count == 2 ? parts[0] : nil
            let value = fields[key].map { $0.isEmpty ? "" : " " + YAMLScalar.written($0) } ?? ""
            lines.append(parts.count == 2 ? "  \(parts[1]):\(value)" : "\(key):\(value)")
        }
        return (lines + [seed.carriedFrontMatter + "---"]).joined(separator: "\n") + "\n"
    }

    /// Keys of one group stand together, where the first of them stood.
    private static func grouped(_ keys: [String]) -> [String] {
        var result: [String] = []
        for key in keys where !result.contains(key) {
            let group = key.split(separator: ".")[0]
            result += key.contains(".") ? keys.filter { $0.hasPrefix(group + ".") } : [key]
        }
        return result
    }

    private func section(_ step: Step, _ answer: String?) -> String {
        if let answer, !answer.isEmpty { return "## \(step.heading)\n\n\(AnswerFrame.closed(answer))\n" }
        return "## \(step.heading)\n\n\(Self.guidance(for: step))\n"
    }

    /// The comment under an empty heading; it is never rendered.
    static func guidance(for step: Step) -> String {
        var lines = [step.prompt] + step.guidance.split(separator: "\n").map(String.init)
        if step.kind == .choice { lines.append("One of: " + step.choices.joined(separator: "; ")) }
        if step.kind == .records {
            lines += ["", "| " + step.columns.joined(separator: " | ") + " |"]
            lines.append("|" + String(repeating: "---|", count: step.columns.count))
        }
        let text = lines.joined(separator: "\n").replacing("-->", with: "->")
        return "<!--\n\(text)\n-->"
    }
}
