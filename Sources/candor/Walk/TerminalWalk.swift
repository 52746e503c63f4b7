import Asking
import Drafting
import Foundation

/// The walk on a terminal that can be drawn on: reads keys, draws frames, saves answers, keeps the journal.
///
/// A class, because its state is one with that of the terminal, which no copy has.
final class TerminalWalk {
    private var walk: Walk
    private let session: DraftSession
    private let keeper: JournalKeeper
    private let journal: (String?) -> JournalFile
    private let signals = TerminalSignals()
    private let input: TerminalInput
    private var decoder: KeyDecoder
    private var painter: Painter
    private let encoding: KeyDecoder.Encoding
    private var size = ScreenSize(columns: 80, rows: 24)
    private var scene = ""
    private var height = 0
    private let clock = ContinuousClock()
    /// Whether a change by somebody else was found while the last effects were performed.
    private var isRefreshed = false
    /// When the answer changed last without being looked at since.
    private var changed: ContinuousClock.Instant?
    /// When the journal first fell behind what is typed.
    private var behind: ContinuousClock.Instant?

    /// How long a pause in typing is before the answer is looked at.
    private static let quiet = Duration.milliseconds(150)
    /// How far the journal may fall behind.
    private static let delay = Duration.milliseconds(800)
    /// How long a lone Esc waits for what may belong to it.
    private static let escape = 40

    /// - Parameter journal: the journal beside a draft's path, or beside none yet.
    init(
        _ walk: Walk, _ session: DraftSession, keeper: JournalKeeper,
        journal: @escaping (String?) -> JournalFile
    ) {
        self.walk = walk
        self.session = session
        self.keeper = keeper
        self.journal = journal
        input = TerminalInput(signals: signals)
        let locale = TerminalLocale.current
        encoding = locale.isLatin1 ? .latin1 : .utf8
        decoder = KeyDecoder(encoding: encoding)
        painter = Painter(hasColour: TerminalLocale.hasColour, isPlain: !locale.isUTF8)
    }

    /// Walks until the person is done or leaves.
    func run() async -> WalkEnding {
        TerminalState.guardCrashes()
        TerminalState.enter(.drawing)
        measure()
        // What was taken up from an earlier walk is kept at once, before the old journal goes.
        keeper.note(walk.unsaved)
        draw()
        while true {
            if let ending = await step() {
                leaveTerminal()
                return ending
            }
        }
    }

    private func leaveTerminal() {
        send(painter.erase(in: size) + "\u{1B}[?25h")
        TerminalState.restore()
    }

    // MARK: One event

    private func step() async -> WalkEnding? {
        switch input.next(within: wait) {
        case .bytes(let bytes):
            let ending = await press(decoder.keys(from: bytes))
            if ending == nil, !input.hasMore { draw() }
            return ending
        case .timeout: return await timeout()
        case .end: return await perform(walk.handle(.control("c"), width: size.columns), isGone: true)
        case .signals(let numbers): return await answer(numbers)
        }
    }

    /// How long to wait for the next key, in milliseconds: until the next thing that is due.
    private var wait: Int {
        if decoder.isWaiting { return Self.escape }
        let due = [changed.map { $0 + Self.quiet }, behind.map { $0 + Self.delay }].compactMap { $0 }.min()
        guard let due else { return -1 }
        let parts = (due - clock.now).components
        return max(0, Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000) + 1)
    }

    private func timeout() async -> WalkEnding? {
        if decoder.isWaiting {
            let ending = await press(decoder.timeout())
            if ending == nil { draw() }
            return ending
        }
        let now = clock.now
        if let since = changed, now - since >= Self.quiet {
            changed = nil
            behind = nil
            walk.quiet()
            keeper.note(walk.unsaved)
            draw()
        } else if let since = behind, now - since >= Self.delay {
            behind = nil
            keeper.note(walk.unsaved)
        }
        return nil
    }

    private func press(_ keys: [Key]) async -> WalkEnding? {
        for key in keys {
            let effects = walk.handle(key, width: size.columns)
            changed = clock.now
            behind = behind ?? changed
            if let ending = await perform(effects) { return ending }
        }
        return nil
    }

    private func answer(_ numbers: [Int32]) async -> WalkEnding? {
        for number in numbers {
            switch number {
            case SIGINT, SIGTERM, SIGQUIT, SIGHUP:
                return await perform(
                    walk.handle(.control("c"), width: size.columns), isGone: number == SIGHUP)
            case SIGTSTP: suspend(isForAll: false)
            case SIGCONT:
                TerminalState.enter(.drawing)
                measure()
                redraw()
            case SIGWINCH:
                measure()
                height = 0
                draw()
            default: break
            }
        }
        return nil
    }

    // MARK: Effects

    private func perform(_ effects: [WalkEffect], isGone: Bool = false) async -> WalkEnding? {
        var outcome = Outcome.inDraft
        isRefreshed = false
        for effect in effects {
            switch effect {
            case .save(let answers): outcome = save(answers)
            // Somebody else's change that a save just found may be to what was to be put back.
            case .restore where isRefreshed: outcome = .left
            case .restore(let answers): outcome = save(answers, isRestoring: true)
            case .add(let figure): add(figure)
            case .leaveBehind(let trail): leaveBehind(trail, after: outcome)
            case .edit(let text, let name): await edit(text, name)
            case .suspend: suspend(isForAll: true)
            case .redraw: redraw()
            case .leave: return ending(isFinished: false)
            case .finish: return ending(isFinished: true)
            }
        }
        return nil
    }

    private func ending(isFinished: Bool) -> WalkEnding {
        let unsaved = walk.unsaved
        return WalkEnding(isFinished: isFinished, unsaved: unsaved, journal: keeper.flush(unsaved))
    }

    /// What became of answers.
    private enum Outcome {
        case inDraft, failed
        /// Somebody else changed them, and theirs stay.
        case left
    }

    private func save(_ answers: [WalkAnswer], isRestoring: Bool = false) -> Outcome {
        defer { keeper.note(walk.unsaved) }
        do {
            let saved = try isRestoring ? session.restore(answers) : session.save(answers)
            took(saved)
            return saved.isLeft ? .left : .inDraft
        } catch {
            guard answers.count == 1 || isRestoring else { return saveEach(answers) }
            notSaved(answers, error)
            return .failed
        }
    }

    /// Saves answers one by one, so that one that no draft takes does not keep the others out.
    private func saveEach(_ answers: [WalkAnswer]) -> Outcome {
        let outcomes = answers.map { save([$0]) }
        guard let last = outcomes.last, outcomes.contains(.failed) else { return .inDraft }
        return last
    }

    private func notSaved(_ answers: [WalkAnswer], _ error: any Error) {
        walk.notSaved(answers, because: Self.reason(error))
        walk.notSaved(answers, because: Self.reason(error), keptIn: keeper.flush(walk.unsaved))
    }

    private func leaveBehind(_ trail: Trail, after outcome: Outcome) {
        var trail = trail
        switch outcome {
        case .inDraft: break
        // What is not in the draft is not ticked off, but it stays to be seen.
        case .failed where !trail.text.isEmpty: trail.mark = .unsaved
        case .failed, .left: return
        }
        send(painter.leave([trail.line(in: size)], in: size))
        height = 0
    }

    private func add(_ figure: FigureEntry) {
        do {
            took(try session.add(figure))
        } catch {
            walk.failed("The number is not saved: \(Self.reason(error))")
        }
    }

    private func took(_ saved: DraftSession.Saved) {
        guard let path = session.path else { return }
        if walk.place != path { keeper.move(to: journal(path)) }
        walk.saved(at: path, note: saved.note)
        if let answers = saved.answers {
            isRefreshed = true
            walk.refreshed(answers)
        }
    }

    static func reason(_ error: any Error) -> String {
        switch error {
        case let error as FileError: error.message
        case let error as Failure: error.message
        default: "\(error)"
        }
    }

    private func edit(_ text: String, _ name: String) async {
        keeper.flush(walk.unsaved)
        send(painter.erase(in: size))
        TerminalState.restore()
        signals.pauseStopping()
        let outcome = await EditorRoundTrip.edit(text, named: name)
        signals.resumeStopping()
        _ = signals.taken()
        TerminalState.enter(.drawing)
        measure()
        if let edited = outcome.text {
            walk.edited(edited, isTaken: outcome.isTaken, note: outcome.note)
        } else if let note = outcome.note {
            walk.failed(note)
        }
        changed = clock.now
        redraw()
    }

    private func suspend(isForAll: Bool) {
        keeper.flush(walk.unsaved)
        send(painter.erase(in: size))
        TerminalState.restore()
        signals.stop(isForAll: isForAll)
        TerminalState.enter(.drawing)
        measure()
        redraw()
    }

    // MARK: Drawing

    private func measure() {
        if let found = TerminalSize.of(STDERR_FILENO) {
            size = ScreenSize(columns: found.columns, rows: found.rows > 0 ? found.rows : 24)
        }
    }

    private func draw() {
        let scene = walk.scene
        if scene != self.scene { height = 0 }
        self.scene = scene
        let frame = walk.frame(in: size, height: height)
        height = frame.lines.count
        send(painter.paint(frame, in: size))
    }

    private func redraw() {
        height = 0
        send(painter.repaint(walk.frame(in: size, height: 0), in: size))
        height = 0
    }

    private func send(_ text: String) {
        guard encoding == .latin1 else { return Console.write(Array(text.utf8), to: STDERR_FILENO) }
        let bytes = text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: "?") }
        Console.write(bytes, to: STDERR_FILENO)
    }
}
