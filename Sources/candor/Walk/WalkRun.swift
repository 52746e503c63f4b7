import Asking
import Drafting
import Foundation
import Quantities
import SourceText

/// One walk through a draft from the command line, drawn or in plain lines.
struct WalkRun {
    let workshop: Workshop
    let session: DraftSession
    /// Whether plain lines are asked for.
    let isPlain: Bool
    /// The folder of a draft that has no file yet.
    let folder: String
    /// The step to begin with.
    var first: String?

    /// Walks, and says how to go on where the person left before the end.
    ///
    /// - Throws: `ExitStatus.cancelled` where the person left; what saving throws in plain lines.
    func walk() async throws {
        try session.checkPlace()
        let answers = try session.answers()
        var interview = Interview(framework: session.framework, answers: answers)
        sweepWhatWasTaken(answers)
        let found = journal(session.path).found()
        let unsaved = found.reduce(into: [String: String]()) { texts, found in
            texts.merge(found.journal.texts) { $1 }
        }.filter { id, text in isAsked(id, in: interview) && text != answers[id] }
        if let first { interview = try starting(interview, at: first) }
        for (id, text) in found.flatMap(\.journal.texts) where !isAsked(id, in: interview) {
            // Its step is gone from the framework, so it can only be shown.
            Console.error("text for '\(id)', which is no step here:\n\(text)")
        }
        let keeper = JournalKeeper(journal(session.path), taking: found)
        let ending =
            isPlain || !Console.canAsk
            ? try await plain(interview, unsaved, keeper)
            : await drawn(interview, unsaved, keeper)
        sayWhatIsNotSaved(ending)
        for copy in session.copies {
            Console.error("yours, where somebody else changed the same answer: \(copy)")
        }
        if ending.isFinished, ending.unsaved.isEmpty { try session.writeWhatIsGiven() }
        guard ending.isFinished, session.path != nil || ending.unsaved.isEmpty else {
            sayHowToGoOn(ending)
            throw ExitStatus.cancelled
        }
    }

    /// Whether what a journal keeps under a name belongs to a question of this draft.
    private func isAsked(_ id: String, in interview: Interview) -> Bool {
        interview.question(TalkPlace(key: id)?.question ?? id) != nil
    }

    private func starting(_ interview: Interview, at name: String) throws -> Interview {
        guard let question = interview.question(name), interview.questions.contains(question) else {
            let names = interview.questions.map(\.id)
            let all = "; there are \(names.joined(separator: ", "))"
            let cure = Spelling.suggestion(for: name, in: names, otherwise: all)
            throw Failure(message: "--step '\(name)' is none of this draft's\(cure)")
        }
        var interview = interview
        interview.go(to: question)
        return interview
    }

    /// Removes journals from before the draft had its name, where all that they hold has come into the draft since: a
    /// walk that was killed between the two leaves one behind.
    private func sweepWhatWasTaken(_ answers: [String: String]) {
        guard let path = session.path else { return }
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
        let nameless = JournalFile(
            .new(kind: session.framework.kind, folder: folder), state: Surroundings.stateFolder)
        for found in nameless.found() {
            let isTaken = found.journal.texts.allSatisfy { answers[$0.key]?.hasPrefix($0.value) ?? false }
            if isTaken { unlink(found.path) }
        }
    }

    private func journal(_ path: String?) -> JournalFile {
        JournalFile(
            path.map { .draft($0) } ?? .new(kind: session.framework.kind, folder: folder),
            state: Surroundings.stateFolder)
    }

    private var tools: WalkTools {
        let framework = session.framework
        let metrics = try? MetricLibrary(workshop.library)
        let figures = session.figures()
        let coach = StepCoach(workshop, framework, figures: session.figureLines)
        return WalkTools(
            coach: { coach.advice(on: $0, $1, $2) }, printed: { coach.printed($1, for: $0) },
            gauge: { PageFill.byWords(framework, $0) },
            moments: MomentReader(now: Surroundings.now, zone: Surroundings.zone),
            naming: { text in
                NamedValue.mayName(text) ? (try? metrics?.named(in: text)) ?? nil : nil
            },
            figures: figures)
    }

    // MARK: Two ways of asking

    private func drawn(
        _ interview: Interview, _ unsaved: [String: String], _ keeper: JournalKeeper
    ) async -> WalkEnding {
        var walk = Walk(interview, tools: tools, place: session.path, unsaved: unsaved)
        if first != nil { walk.begin(at: interview.current) }
        return await TerminalWalk(walk, session, keeper: keeper, journal: journal).run()
    }

    private func plain(
        _ interview: Interview, _ unsaved: [String: String], _ keeper: JournalKeeper
    ) async throws -> WalkEnding {
        let console = TerminalConsole()
        defer { TerminalState.restore() }
        let saving = PlainSaving(session, keeper, earlier: unsaved, journal: journal)
        let actions = LineActions(
            save: { saving.save($0) }, restore: { saving.restore($0) },
            changed: { saving.takeChanged() }, add: { try saving.add($0) },
            edit: { text, name in
                let outcome = await console.lend { await EditorRoundTrip.edit(text, named: name) }
                return (outcome.isTaken ? outcome.text : nil, outcome.note)
            },
            typed: { saving.note($0) })
        var walk = LineInterview(interview, on: console, tools: tools, unsaved: unsaved, actions: actions)
        let ending = try await walk.run()
        // What an earlier walk left and nobody took up stays for the next one.
        let rest = walk.unsaved.merging(saving.failed) { $1 }
        return WalkEnding(
            isFinished: ending == .finished, unsaved: rest,
            journal: keeper.flush(rest))
    }

    // MARK: Leaving

    private func sayWhatIsNotSaved(_ ending: WalkEnding) {
        guard !ending.unsaved.isEmpty else { return }
        if let journal = ending.journal {
            let names = ending.unsaved.keys.sorted().map(name(of:)).joined(separator: ", ")
            Console.error("not in a draft yet: \(names); kept in \(journal)")
            return
        }
        Console.error("no folder takes what you typed; here it is, so that you can copy it:")
        for (question, text) in ending.unsaved.sorted(by: { $0.key < $1.key }) {
            Console.error("\n\(name(of: question)):\n\(text)")
        }
    }

    /// What people know a question by, whose id only files have.
    private func name(of id: String) -> String {
        let place = TalkPlace(key: id)
        let asked = place?.question ?? id
        let name = session.framework.step(asked)?.heading ?? session.framework.field(asked)?.label ?? asked
        return place?.named(name) ?? name
    }

    private func sayHowToGoOn(_ ending: WalkEnding) {
        if let path = session.path {
            // What was just said to be in no draft is not called saved.
            Console.error((ending.unsaved.isEmpty ? "saved \(path)\n" : "") + "to go on: candor edit \(path)")
        } else if ending.unsaved.isEmpty {
            Console.error("nothing was written")
        } else if ending.journal != nil {
            Console.error("to go on: candor new \(session.framework.kind)")
        }
    }
}
