import Asking
import Drafting

/// Saves the answers of a walk in plain lines, and keeps those that no save takes.
///
/// A class, because the walk's closures share what failed.
final class PlainSaving {
    private let session: DraftSession
    private let keeper: JournalKeeper
    private let journal: (String?) -> JournalFile
    private var place: String?
    /// What was typed and is no whole answer yet, also in an earlier walk, by question.
    private var earlier: [String: String]
    /// Answers that are not in the draft, by question.
    private(set) var failed: [String: String] = [:]
    private var questions: [String: Question] = [:]
    private var changed: [String: String]?

    init(
        _ session: DraftSession, _ keeper: JournalKeeper, earlier: [String: String],
        journal: @escaping (String?) -> JournalFile
    ) {
        self.earlier = earlier
        self.session = session
        self.keeper = keeper
        self.journal = journal
        place = session.path
    }

    /// Saves answers, with those that failed before; gives what the person should know.
    func save(_ answers: [WalkAnswer]) -> String? {
        let again = failed.filter { id, _ in !answers.contains { $0.question.id == id } }
            .compactMap { id, text in questions[id].map { WalkAnswer($0, text) } }
        do {
            let note = took(try session.save(again + answers))
            failed = [:]
            for answer in answers { earlier[answer.question.id] = nil }
            keeper.note(earlier)
            return note
        } catch {
            // One that no draft takes must not keep the others out.
            if !again.isEmpty, let note = saveAlone(answers) { return note }
            for answer in answers {
                failed[answer.question.id] = answer.text
                questions[answer.question.id] = answer.question
            }
            let place = keeper.flush(earlier.merging(failed) { $1 }).map { "; it is kept in \($0)" } ?? ""
            return "Not saved: \(TerminalWalk.reason(error))\(place)"
        }
    }

    /// Saves answers without those that failed before; gives what to say of it, or `nil` where that failed too.
    private func saveAlone(_ answers: [WalkAnswer]) -> String? {
        guard let saved = try? session.save(answers) else { return nil }
        let note = took(saved)
        for answer in answers {
            earlier[answer.question.id] = nil
            failed[answer.question.id] = nil
        }
        let place = keeper.flush(failed.merging(earlier) { $1 }).map { "; kept in \($0)" } ?? ""
        let names = failed.keys.sorted().joined(separator: ", ")
        return [note, "Still not saved: \(names)\(place)"].compactMap { $0 }.joined(separator: "\n")
    }

    /// Puts answers back as they were before.
    func restore(_ answers: [WalkAnswer]) -> String? {
        do {
            return took(try session.restore(answers))
        } catch {
            for answer in answers {
                failed[answer.question.id] = answer.text
                questions[answer.question.id] = answer.question
            }
            return "Not saved: \(TerminalWalk.reason(error)); it is tried again with the next answer"
        }
    }

    /// What the draft says now, where somebody else was found to have changed it since this was asked last.
    func takeChanged() -> [String: String]? {
        defer { changed = nil }
        return changed
    }

    func add(_ figure: FigureEntry) throws { _ = took(try session.add(figure)) }

    /// Keeps what is no whole answer yet.
    func note(_ texts: [String: String]) {
        earlier = texts
        keeper.flush(failed.merging(texts) { $1 })
    }

    private func took(_ saved: DraftSession.Saved) -> String? {
        changed = saved.answers ?? changed
        guard place == nil, let path = session.path else { return saved.note }
        place = path
        keeper.move(to: journal(path))
        return ["(saved in \(path) from now on)", saved.note].compactMap { $0 }.joined(separator: "\n")
    }
}
