import Drafting
import Markdown
import Scoring

/// The values that a kind's templates get, from one brief.
struct BriefContext {
    let brief: Brief
    let markdown: GuardedMarkdown
    /// What the template writes: answers come as Markdown, as HTML or as plain text.
    let type: TemplateContentType
    /// The names that the template uses; what it does not name is not made.
    let names: Set<String>
    /// The pictures whose marks stand in the values.
    private(set) var pictures: [Picture] = []
    /// What could not be rendered as it was written.
    private(set) var notices: [String] = []

    init(brief: Brief, markdown: GuardedMarkdown, type: TemplateContentType, names: Set<String>) {
        self.brief = brief
        self.markdown = markdown
        self.type = type
        self.names = names
    }

    /// The values, each answer made safe to stand in the frame.
    mutating func value() async -> TemplateValue {
        var value = TemplateValue.object([:])
        for (key, text) in brief.fields.sorted(by: { $0.key < $1.key }) {
            let isEnded = Self.ended.contains(key)
            let line = isEnded ? EndedLine.of(text, typed: brief.typedFields[key] ?? "") : text
            value.set(.text(orAbsent: line), at: key)
        }
        value.set(.text(brief.framework.kind), at: "kind")
        value.set(.text(brief.framework.title), at: "document")
        for view in View.allCases { value.set(.flag(view == brief.view), at: "view." + view.rawValue) }
        var steps: [TemplateValue] = []
        for answer in brief.answers {
            let step = await self.step(answer)
            value.set(step, at: "step." + answer.step.id)
            steps.append(step)
        }
        value.set(.list(steps), at: "steps")
        value.set(.list(await others()), at: "others")
        value.set(.list(brief.unknowns.map(Self.unknown)), at: "unknowns")
        value.set(.flag(!brief.unknowns.isEmpty), at: "open")
        value.set(.flag(!brief.figures.isEmpty), at: "sourced")
        value.set(.list(brief.figures.map { .object(["text": .text($0.note)]) }), at: "sources")
        return value
    }

    /// The fields that stand behind a label as sentences of their own.
    private static let ended: Set<String> = ["decision.default", "decision.reversible"]

    private mutating func step(_ answer: Answer) async -> TemplateValue {
        let id = answer.step.id
        var members: [String: TemplateValue] = ["id": .text(id), "heading": .text(answer.step.heading)]
        if names.contains("body") { members["body"] = await body(of: answer) }
        if names.contains("prose") { members["prose"] = await block(answer.prose, label: id) }
        if !names.isDisjoint(with: ["line", "first"]) {
            let line = SpokenLine.of(await plain(answer.prose))
            members["line"] = .text(orAbsent: line)
            if names.contains("first") { members["first"] = .text(orAbsent: FirstSentence.of(line)) }
        }
        if let records = answer.records {
            if names.contains("table") { members["table"] = await block(records.markdown, label: id) }
            if names.contains("rows") { members["rows"] = .list(await rows(of: records)) }
        }
        return .object(members)
    }

    /// The whole answer; a timeline stands in the place of its table, a trade-off's chart below it.
    private mutating func body(of answer: Answer) async -> TemplateValue {
        let maker = PictureMaker(brief: brief)
        if let tradeOff = maker.tradeOff(of: answer) {
            keep(tradeOff)
            let text = FrozenTradeOff.placing(tradeOff.mark, below: answer.text)
            return await block(text, label: answer.step.id)
        }
        guard let timeline = maker.timeline(of: answer) else {
            return await block(answer.text, label: answer.step.id)
        }
        keep(timeline)
        let prose = await block(answer.prose, label: answer.step.id)
        guard type == .markdown else {
            return await block(answer.prose + "\n\n" + timeline.mark, label: answer.step.id)
        }
        guard case .block(let text) = prose else { return .block(timeline.mark) }
        return .block(text + "\n\n" + timeline.mark)
    }

    private mutating func keep(_ picture: Picture) {
        if !pictures.contains(where: { $0.name == picture.name }) { pictures.append(picture) }
    }

    /// The text with its marks kept where a picture can be made, and without them where it cannot.
    private mutating func withPictures(_ text: String) -> String {
        var text = text
        for name in PictureMark.names(in: text) where !pictures.contains(where: { $0.name == name }) {
            switch PictureMaker(brief: brief).picture(ofFigure: name) {
            case .picture(let picture): keep(picture)
            case .none(let reason):
                notices.append("no picture of '\(name)': \(reason)")
                text = text.replacingBytes(of: PictureMark.text(for: name), with: "")
            }
        }
        return text
    }

    private mutating func rows(of records: RecordTable) async -> [TemplateValue] {
        var rows: [TemplateValue] = []
        for row in records.rows {
            var members: [String: TemplateValue] = [:]
            for (column, cell) in zip(records.columns, row.cells) {
                members[Section.slug(column)] = .text(orAbsent: PlainLine.of(await plain(cell)))
            }
            rows.append(.object(members))
        }
        return rows
    }

    private mutating func others() async -> [TemplateValue] {
        var others: [TemplateValue] = []
        for (index, section) in brief.others.enumerated() {
            let body = await block(section.text, label: "other\(index + 1)")
            others.append(.object(["heading": .text(section.heading), "body": body]))
        }
        return others
    }

    private static func unknown(_ unknown: Unknown) -> TemplateValue {
        .object([
            "what": .text(orAbsent: unknown.what), "who": .text(orAbsent: unknown.who),
            "when": .text(orAbsent: unknown.when), "changes": .text(orAbsent: unknown.changes),
        ])
    }

    /// An answer as Markdown that cannot change the frame it stands in.
    private mutating func block(_ text: String, label: String) async -> TemplateValue {
        guard !text.isEmpty else { return .absent }
        let result = await markdown.perform(.hardened(labelPrefix: label), on: withPictures(text))
        if let notice = result.notice { notices.append("\(label): \(notice)") }
        guard let end = result.text.lastIndex(where: { !$0.isNewline }) else { return .absent }
        return await written(String(result.text[...end]))
    }

    /// Markdown as the template's own kind of text; there pictures are in words.
    private mutating func written(_ text: String) async -> TemplateValue {
        guard type != .markdown else { return .block(text) }
        let task: MarkdownTask = type == .html ? .html : .plainText
        let result = await markdown.perform(task, on: text.withPicturesInWords(pictures))
        if let notice = result.notice { notices.append(notice) }
        var written = result.text[...]
        while written.last?.isNewline == true { written.removeLast() }
        return written.isEmpty ? .absent : .block(String(written))
    }

    /// A text on one line without its markup.
    private func plain(_ text: String) async -> String {
        await markdown.perform(.plainText, on: PictureMark.removed(from: text)).text
    }
}
