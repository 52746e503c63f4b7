import SourceText
import YAML

/// Reads what a new draft can start from: JSON, YAML, a draft, or any Markdown document.
public struct DraftImporter: Sendable {
    let framework: Framework
    let reader: DraftReader

    /// Takes the framework of the new draft and the reader for drafts of any kind.
    public init(framework: Framework, reader: DraftReader) {
        self.framework = framework
        self.reader = reader
    }

    /// What the file says about a draft of the framework.
    ///
    /// JSON and YAML are told by the file's extension. On standard input `{` begins JSON, and a text whose keys are
    /// all known is YAML. Markdown with a `kind:` in its front matter is a draft, any other Markdown a document.
    /// - Throws: `SourceError` at the place of the first mistake.
    public func read(_ source: SourceFile) throws(SourceError) -> DraftSeed {
        let path = source.path.lowercased()
        if path.hasSuffix(".json") || path == "-" && source.text.first(where: { !$0.isWhitespace }) == "{" {
            return try KeyedAnswers(framework: framework).read(JSONText.node(source), path: source.path)
        }
        if path.hasSuffix(".yml") || path.hasSuffix(".yaml") {
            let node = try YAMLReader.read(source.text, path: source.path)
            return try KeyedAnswers(framework: framework).read(node, path: source.path)
        }
        if path == "-", let node = try? YAMLReader.read(source.text, path: source.path),
            node.entries?.isEmpty == false,
            let seed = try? KeyedAnswers(framework: framework).read(node, path: source.path)
        {
            return seed
        }
        var ofDocument: DocumentMatter?
        if let yaml = try DraftFile.frontMatter(of: source) {
            let matter = FrontMatter(try YAMLReader.result(of: yaml, path: source.path, firstLine: 2))
            if matter["kind"] != nil { return seed(from: try reader.read(source), yaml: yaml) }
            ofDocument = DocumentMatter(yaml, matter, framework)
        }
        return try DocumentImporter(framework: framework).read(source, ofDocument)
    }

    /// A draft of the same kind is copied; of another kind, the front matter and the answers to shared steps carry over.
    private func seed(from draft: Draft, yaml: String) -> DraftSeed {
        var seed = DraftSeed()
        let isSameKind = draft.framework.kind == framework.kind
        for field in framework.fields { seed.fields[field.key] = draft.frontMatter[field.key] }
        seed.fields["lang"] = draft.frontMatter["lang"]
        seed.fields["status"] = isSameKind ? draft.frontMatter["status"] : nil
        let keys = framework.fields.map(\.key) + ["kind", "status", "lang"]
        let groups = Set(keys.map { $0.prefix { $0 != "." } })
        seed.carriedFrontMatter = TopLevelLines(yaml).keeping { !groups.contains($0[...]) }
        for answer in draft.answers.values where !answer.isEmpty && framework.step(answer.step.id) != nil {
            seed.answers[answer.step.id] = answer.passage.text
        }
        if isSameKind { seed.others = draft.others.map { .init(heading: $0.heading, text: $0.passage.text) } }
        return seed
    }
}
