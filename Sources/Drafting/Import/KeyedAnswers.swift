import SourceText
import YAML

/// Reads answers and fields given by key, from JSON or YAML.
///
/// A key is a step's id or a field's key, at the top or inside `answers` and `fields`; what `render --to json`
/// writes can be read back.
struct KeyedAnswers {
    let framework: Framework

    /// Keys that describe the file and say nothing about the draft.
    private static let ignored: Set<String> = [
        "version", "kind", "document", "view", "metadata", "unknowns", "figures", "findings", "page", "said",
    ]

    func read(_ node: YAMLNode, path: String) throws(SourceError) -> DraftSeed {
        var seed = DraftSeed()
        try read(node, prefix: "", path, &seed)
        // What `render --to json` says of figures is for programs: the draft's own lines are not in it.
        if node["version"] == nil { seed.carriedFrontMatter = try figureLines(node, path) }
        return seed
    }

    private func read(
        _ node: YAMLNode, prefix: String, _ path: String, _ seed: inout DraftSeed
    ) throws(SourceError) {
        for entry in node.entries ?? [] where !(prefix.isEmpty && Self.ignored.contains(entry.key)) {
            let key = prefix + entry.key
            if prefix.isEmpty, entry.key == "answers" || entry.key == "fields" {
                try read(entry.value, prefix: "", path, &seed)
            } else if prefix.isEmpty, entry.key == "others" {
                seed.others += others(entry.value)
            } else if framework.fields.contains(where: { $0.key.hasPrefix(key + ".") }),
                entry.value.entries != nil
            {
                try read(entry.value, prefix: key + ".", path, &seed)
            } else if let step = framework.step(heading: key), prefix.isEmpty {
                seed.answers[step.id] = try text(of: entry, for: step, path)
            } else if isField(key) {
                seed.fields[key] = try line(of: entry, path)
            } else {
                throw unknown(key, entry, path)
            }
        }
    }

    /// The figures as lines of front matter, read once so that a mistake is told at its place.
    private func figureLines(_ node: YAMLNode, _ path: String) throws(SourceError) -> String {
        guard try !FigureReader(path: path).read(node).isEmpty, let figures = node["figures"]?.entries else {
            return ""
        }
        var lines = ["figures:"]
        for figure in figures {
            lines.append("  \(figure.key):")
            for entry in figure.value.entries ?? [] {
                lines.append("    \(entry.key): \(YAMLScalar.written(entry.value.text ?? ""))")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    func isField(_ key: String) -> Bool { framework.field(key) != nil || key == "status" || key == "lang" }

    private func unknown(_ key: String, _ entry: YAMLEntry, _ path: String) -> SourceError {
        let known = framework.steps.map(\.id) + framework.fields.map(\.key)
        return SourceError(
            path: path, location: entry.keyLocation,
            message: "'\(key)' is neither a step nor a field of '\(framework.kind)'"
                + Spelling.suggestion(for: key, in: known))
    }

    private func others(_ node: YAMLNode) -> [DraftSeed.Other] {
        (node.items ?? []).compactMap { item in
            guard let heading = item["heading"]?.text, let text = item["text"]?.text else { return nil }
            return DraftSeed.Other(heading: heading, text: text)
        }
    }

    private func line(of entry: YAMLEntry, _ path: String) throws(SourceError) -> String {
        if let text = entry.value.text { return text }
        guard entry.value.isAbsent else {
            throw SourceError(
                path: path, location: entry.value.location,
                message: "'\(entry.key)' takes one text, not a list")
        }
        return ""
    }

    /// A list becomes a Markdown list; rows given by column become the step's table.
    private func text(of entry: YAMLEntry, for step: Step, _ path: String) throws(SourceError) -> String {
        if let text = entry.value.text { return text }
        if entry.value.isAbsent { return "" }
        guard let items = entry.value.items else {
            throw SourceError(
                path: path, location: entry.value.location,
                message: "the answer '\(entry.key)' takes a text or a list")
        }
        if step.kind == .records, items.contains(where: { $0.entries != nil }) {
            return try table(items, for: step, path).markdown
        }
        return items.compactMap(\.text)
            .map { "- " + $0.split(whereSeparator: \.isNewline).joined(separator: "\n  ") }
            .joined(separator: "\n")
    }

    private func table(
        _ items: [YAMLNode], for step: Step, _ path: String
    ) throws(SourceError) -> RecordTable {
        let slugs = step.columns.map(Section.slug)
        var rows: [RecordTable.Row] = []
        for item in items {
            var cells = Array(repeating: "", count: slugs.count)
            for entry in item.entries ?? [] {
                guard let column = slugs.firstIndex(of: Section.slug(entry.key)) else {
                    let all = "; its columns are " + step.columns.map { "'\($0)'" }.joined(separator: ", ")
                    throw SourceError(
                        path: path, location: entry.keyLocation,
                        message: "'\(step.heading)' has no column '\(entry.key)'"
                            + Spelling.suggestion(for: entry.key, in: slugs, otherwise: all))
                }
                cells[column] = RecordTable.cell(entry.value.text ?? "")
            }
            rows.append(RecordTable.Row(cells: cells, offset: 0))
        }
        return RecordTable(columns: step.columns, rows: rows)
    }
}
