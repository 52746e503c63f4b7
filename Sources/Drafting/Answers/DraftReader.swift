import SourceText
import YAML

/// Reads drafts: from the text of a file to answers by step.
public struct DraftReader: Sendable {
    let frameworks: FrameworkLibrary

    /// Takes the frameworks in which the `kind` of each draft is looked up.
    public init(frameworks: FrameworkLibrary) {
        self.frameworks = frameworks
    }

    /// Reads one draft.
    ///
    /// - Throws: `SourceError` where the front matter is missing, unclosed or cannot be read, where the kind is
    ///   unknown, where a comment or fence hides a step, where two sections are for one step, and where a row of
    ///   a table has more cells than its columns.
    public func read(_ source: SourceFile) throws(SourceError) -> Draft {
        let matter = try frontMatter(of: source)
        let framework = try framework(of: matter, in: source)
        let file = try DraftFile(source) { slug in framework.steps.contains { $0.slugs.contains(slug) } }
        var answers: [String: Answer] = [:]
        var others: [OtherSection] = []
        var notices = matter.warnings.map {
            Notice(path: $0.path, location: $0.location, message: $0.message)
        }
        notices += Self.notices(onPreambleOf: file)
        var places: [String: SourceLocation] = [:]
        for section in file.sections {
            let passage = file.passage(of: section)
            guard let step = framework.step(heading: section.heading) else {
                others.append(OtherSection(heading: section.heading, passage: passage))
                notices.append(Self.notice(onUnknown: section, in: file, framework))
                continue
            }
            if let first = places[step.id] {
                throw SourceError(
                    path: source.path, location: section.location,
                    message: "a second section for '\(step.heading)'; "
                        + "the first is on line \(first.line); join them")
            }
            places[step.id] = section.location
            let found =
                step.kind == .records ? RecordReader(columns: step.columns).find(in: passage.text) : nil
            notices += try Self.notices(on: found, of: step, in: passage, file)
            answers[step.id] = Answer(step: step, passage: passage, records: found)
        }
        let figures = try FigureReader(path: source.path).read(matter.root)
        notices += Self.notices(on: figures, source.path)
        return Draft(
            framework: framework, file: file, frontMatter: matter, answers: answers, figures: figures,
            others: others, notices: notices)
    }

    private func frontMatter(of source: SourceFile) throws(SourceError) -> FrontMatter {
        guard let yaml = try DraftFile.frontMatter(of: source) else {
            throw SourceError(
                path: source.path, line: 1,
                message: "no front matter; "
                    + "a draft begins with a line '---', then 'kind: risk-brief', then '---'")
        }
        return FrontMatter(try YAMLReader.result(of: yaml, path: source.path, firstLine: 2))
    }

    private func framework(of matter: FrontMatter, in source: SourceFile) throws(SourceError) -> Framework {
        guard let entry = matter.entries["kind"], !entry.value.isEmpty else {
            throw SourceError(
                path: source.path, line: 2,
                message: "the front matter names no kind; "
                    + "add 'kind:' and one of \(frameworks.kinds.joined(separator: ", "))")
        }
        guard let framework = try frameworks.known(entry.value) else {
            throw SourceError(
                path: source.path, location: entry.location,
                message: FrameworkLibrary.unknownKind(entry.value, frameworks.kinds))
        }
        return framework
    }

    private static func notices(on figures: [String: DeclaredFigure], _ path: String) -> [Notice] {
        figures.values.sorted { $0.location < $1.location }.filter { !$0.missing.isEmpty }.map { figure in
            let keys = figure.missing.map { "'\($0):'" }.joined(separator: ", ")
            return Notice(
                path: path, location: figure.location,
                message: "the figure '\(figure.name)' has no \(keys); a reader will ask")
        }
    }

    private static func notices(onPreambleOf file: DraftFile) -> [Notice] {
        guard !file.preamble.isEmpty else { return [] }
        return [
            Notice(
                path: file.path, location: file.location(of: file.preamble.fileOffset(of: 0)),
                message: "text before the first '##' heading is kept, but no document shows it")
        ]
    }

    private static func notice(
        onUnknown section: Section, in file: DraftFile, _ framework: Framework
    ) -> Notice {
        let suggestion = Spelling.suggestion(for: section.heading, in: framework.steps.map(\.heading))
        return Notice(
            path: file.path, location: section.location,
            message: "no step has the heading '\(section.heading)'; "
                + "it is shown after the others\(suggestion)")
    }

    /// A row with too few cells is filled up; one with too many would lose text, so it is refused.
    private static func notices(
        on found: RecordReader.Found?, of step: Step, in passage: Passage, _ file: DraftFile
    ) throws(SourceError) -> [Notice] {
        var notices: [Notice] = []
        for row in found?.malformed ?? [] {
            let location = file.location(of: passage.fileOffset(of: row.offset))
            let counts = "this row has \(row.cells) cells, the table \(step.columns.count)"
            guard row.cells < step.columns.count else {
                throw SourceError(
                    path: file.path, location: location,
                    message: "\(counts); write a '|' inside a cell as '\\|'")
            }
            notices.append(Notice(path: file.path, location: location, message: counts))
        }
        return notices
    }
}
