import Asking
import Drafting
import SourceText

/// One draft while it is being written answer by answer: each is in the file as soon as it is given.
///
/// A class, because the walk's closures and the command look at the same draft.
final class DraftSession {
    let framework: Framework
    private let output: String?
    private let force: Bool
    private let reader: DraftReader
    private var snapshot: FileSnapshot?
    private var text: String { didSet { readFigures() } }
    /// The figures that the draft declares, for whoever reads its answers one by one.
    let figureLines = FigureLines()
    /// What was known before anything was asked: the draft is only worth a file where that is something.
    private let isEmpty: Bool

    /// The draft's file, once there is one.
    private(set) var path: String?

    /// How many bytes of a draft are read.
    private static let mostBytes = 1 << 20

    /// What came of a save that worked.
    struct Saved {
        /// What the person should know.
        var note: String?
        /// The draft's answers, where somebody else had changed it.
        var answers: [String: String]?
        /// Whether the draft keeps what somebody else wrote instead.
        var isLeft = false
    }

    /// The copies that answers went to because somebody else had changed the same ones.
    private(set) var copies: [String] = []

    /// A new draft, or one that is there already and is changed in place.
    ///
    /// - Parameter goingOn: whether `path` is a draft that is there already.
    init(
        framework: Framework, seed: DraftSeed, path: String?, force: Bool, reader: DraftReader, goingOn: Bool
    ) throws {
        self.framework = framework
        self.force = force
        self.reader = reader
        output = path
        isEmpty = seed.isEmpty
        guard goingOn, let path else {
            text = DraftWriter(framework: framework).text(for: seed)
            return
        }
        OutputFile.clearUp(besides: path)
        let present = try FileReader.read(path)
        let draft = try reader.read(SourceFile(path: path, bytes: present.bytes))
        guard draft.framework.kind == framework.kind else {
            throw Failure(
                message:
                    "'\(path)' is a \(draft.framework.kind); choose another file for the new \(framework.kind)"
            )
        }
        text = draft.file.source.text
        snapshot = present
        self.path = path
    }

    /// A draft that is there already.
    convenience init(editing path: String, reader: DraftReader) throws {
        let draft = try reader.read(InputFile.read(path))
        try self.init(
            framework: draft.framework, seed: DraftSeed(), path: path, force: false, reader: reader,
            goingOn: true)
    }

    /// Puts what `--set` gave into the draft.
    func apply(_ settings: [Setting]) throws {
        for setting in settings {
            if let field = framework.field(setting.key) {
                _ = try save([WalkAnswer(.field(field), setting.text)])
            } else if let step = framework.step(heading: setting.key) {
                _ = try save([WalkAnswer(.step(step), setting.text)])
            }
        }
    }

    /// Makes sure that a file of the name that was given can be written, before anything is asked.
    func checkPlace() throws {
        guard path == nil, let output else { return }
        _ = try DraftPlace.path(named: output, title: nil, kind: framework.kind)
        if !force, Surroundings.exists(output) {
            throw FileError(path: output, reason: .exists, action: .writing)
        }
    }

    /// Writes the draft where nothing was asked but something was given.
    func writeWhatIsGiven() throws {
        if path == nil, !isEmpty { try write(text) }
    }

    // MARK: What it says

    /// The answers of the draft by a field's key or a step's id.
    func answers() throws -> [String: String] { Self.answers(try read(text)) }

    /// The names of the draft's figures.
    func figures() -> Set<String> { Set(readFigures()?.figures.keys.map { $0 } ?? []) }

    @discardableResult
    private func readFigures() -> Draft? {
        let draft = try? read(text)
        figureLines.lines = draft?.figureLines ?? ""
        return draft
    }

    private static func answers(_ draft: Draft) -> [String: String] {
        var answers: [String: String] = [:]
        for field in draft.framework.fields { answers[field.key] = draft.frontMatter[field.key] }
        for (id, answer) in draft.answers where !answer.isEmpty {
            answers[id] = Interview.normalised(answer.passage.text)
        }
        return answers
    }

    private func read(_ text: String) throws -> Draft {
        try reader.read(SourceFile(path: path ?? "draft", text: text))
    }

    // MARK: Saving

    /// Puts answers into the draft and writes it once.
    ///
    /// A draft that somebody else changed meanwhile is not overwritten: where the change is elsewhere in it both are
    /// kept in it, and where it is in the same answer what was written here goes to a copy beside it.
    ///
    /// - Throws: `FileError`, `SourceError` or `Failure`; the file is then as it was.
    func save(_ answers: [WalkAnswer]) throws -> Saved {
        try change(answers.map(\.question.id)) { text in
            for answer in answers { text = try self.text(text, setting: answer) }
        }
    }

    /// Puts answers back as they were before. What somebody else changed meanwhile stays as they have it.
    func restore(_ answers: [WalkAnswer]) throws -> Saved {
        try change(answers.map(\.question.id), isRestoring: true) { text in
            for answer in answers { text = try self.text(text, setting: answer) }
        }
    }

    /// Puts a figure into the front matter.
    func add(_ figure: FigureEntry) throws -> Saved {
        try change([]) { text in text = DraftEditor(try self.read(text)).text(adding: figure) }
    }

    private func change(
        _ touched: [String], isRestoring: Bool = false, _ edit: (inout String) throws -> Void
    ) throws -> Saved {
        var changed = text
        var saved = Saved()
        if let path, let snapshot, let present = try present(path), present.bytes != snapshot.bytes {
            let theirs = try reader.read(SourceFile(path: path, bytes: present.bytes))
            let before = Self.answers(try read(text))
            let now = Self.answers(theirs)
            if let clash = touched.first(where: { before[$0] != now[$0] }) {
                return isRestoring
                    ? leave(clash, theirs, present) : try keepBoth(clash, edit, theirs, present)
            }
            changed = theirs.file.source.text
            self.snapshot = present
            saved.note = "Somebody else changed \(path) meanwhile; their changes and yours are both in it."
        }
        try edit(&changed)
        // What could not be read again must not be written.
        guard changed.utf8.count <= Self.mostBytes else {
            throw Failure(
                message:
                    "the draft would have \(changed.utf8.count) bytes, and at most \(Self.mostBytes) can be"
                    + " opened again; shorten the answer")
        }
        _ = try read(changed)
        do throws(FileError) {
            try write(changed)
        } catch {
            guard case .unconfirmed(let snapshot) = error.reason else { throw error }
            self.snapshot = snapshot
            text = changed
            saved.note = error.message
        }
        if saved.note != nil { saved.answers = try self.answers() }
        return saved
    }

    private func present(_ path: String) throws(FileError) -> FileSnapshot? {
        do throws(FileError) {
            return try FileReader.read(path)
        } catch {
            if error.reason == .missing { return nil }
            throw error
        }
    }

    /// What was to be put back was changed by somebody else: nothing is written, and theirs is what there is.
    private func leave(_ question: String, _ theirs: Draft, _ present: FileSnapshot) -> Saved {
        text = theirs.file.source.text
        snapshot = present
        return Saved(
            note: "Somebody else changed '\(name(of: question))' meanwhile, so it is left as they have it.",
            answers: Self.answers(theirs), isLeft: true)
    }

    private func name(of question: String) -> String {
        framework.step(question)?.heading ?? framework.field(question)?.label ?? question
    }

    /// Both changed the same answer: theirs stays, and what was written here goes beside it.
    private func keepBoth(
        _ question: String, _ edit: (inout String) throws -> Void, _ theirs: Draft, _ present: FileSnapshot
    ) throws -> Saved {
        var mine = text
        try edit(&mine)
        var saved = Saved()
        do throws(FileError) {
            guard let path, let snapshot else { return saved }
            _ = try OutputFile.replace(snapshot, with: Array(mine.utf8), at: path)
        } catch {
            guard case .conflict(let copy) = error.reason else { throw error }
            saved.isLeft = true
            copies.append(copy)
            saved.note =
                "Somebody else changed '\(name(of: question))' meanwhile. Theirs is in \(path ?? ""), yours in \(copy); compare the two."
        }
        text = theirs.file.source.text
        snapshot = present
        saved.answers = Self.answers(theirs)
        return saved
    }

    private func text(_ text: String, setting answer: WalkAnswer) throws -> String {
        let editor = DraftEditor(try read(text))
        return switch answer.question {
        case .field(let field): editor.text(settingField: field.key, to: answer.text)
        case .step(let step): editor.text(settingAnswer: answer.text, for: step)
        }
    }

    private func write(_ text: String) throws(FileError) {
        let bytes = Array(text.utf8)
        if let path, let snapshot {
            self.snapshot = try OutputFile.replace(snapshot, with: bytes, at: path)
        } else {
            let title = (try? reader.read(SourceFile(path: "draft", text: text)))?.frontMatter["title"]
            let place = try self.place(title)
            snapshot = try OutputFile.create(bytes, at: place, force: force)
            path = place
        }
        self.text = text
    }

    /// A folder was refused before anything was asked.
    private func place(_ title: String?) throws(FileError) -> String {
        do {
            return try DraftPlace.path(named: output, title: title, kind: framework.kind)
        } catch {
            throw FileError(path: output ?? "", reason: .isFolder, action: .writing)
        }
    }
}
