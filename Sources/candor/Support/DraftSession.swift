import Asking
import Drafting
import SourceText

/// One draft while it is being written answer by answer: each is in the file as soon as it is given.
///
/// A class, because the walk's closure and the command look at the same draft.
final class DraftSession {
    private let framework: Framework
    private let seed: DraftSeed
    private let output: String?
    private let force: Bool
    private let reader: DraftReader
    private var snapshot: FileSnapshot?
    private var text: String

    /// The draft's file, once there is one.
    private(set) var path: String?

    /// - Parameter goingOn: whether `path` is a draft that is there already, to be changed in place.
    init(
        framework: Framework, seed: DraftSeed, path: String?, force: Bool, reader: DraftReader, goingOn: Bool
    ) throws {
        self.framework = framework
        self.seed = seed
        self.force = force
        self.reader = reader
        output = path
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

    /// Puts what `--set` gave into the draft.
    func apply(_ settings: [Setting]) throws {
        for setting in settings {
            if let field = framework.field(setting.key) {
                try save(setting.text, to: .field(field))
            } else if let step = framework.step(heading: setting.key) {
                try save(setting.text, to: .step(step))
            }
        }
    }

    /// Asks what is open, in plain lines.
    func walk() throws -> LineInterview.Ending {
        if let output, path == nil {
            _ = try DraftPlace.path(named: output, title: nil, kind: framework.kind)
        }
        let known = seed.fields.merging(seed.answers) { _, answer in answer }
        let interview = Interview(framework: framework, answers: known)
        var walk = LineInterview(interview, on: TerminalConsole()) { [self] question, answer in
            try save(answer, to: question)
        }
        let ending = try walk.run()
        if path == nil, ending == .finished, !seed.isEmpty { try write() }
        return ending
    }

    private func save(_ answer: String, to question: Question) throws {
        let draft = try reader.read(SourceFile(path: path ?? "draft", text: text))
        let editor = DraftEditor(draft)
        switch question {
        case .field(let field): text = editor.text(settingField: field.key, to: answer)
        case .step(let step): text = editor.text(settingAnswer: answer, for: step)
        }
        try write()
    }

    private func write() throws {
        let bytes = Array(text.utf8)
        if let path, let snapshot {
            self.snapshot = try OutputFile.replace(snapshot, with: bytes, at: path)
        } else {
            let title = try? reader.read(SourceFile(path: "draft", text: text)).frontMatter["title"]
            let place = try DraftPlace.path(named: output, title: title, kind: framework.kind)
            snapshot = try OutputFile.create(bytes, at: place, force: force)
            path = place
            Console.error("(saved in \(place) from now on)")
        }
    }
}
