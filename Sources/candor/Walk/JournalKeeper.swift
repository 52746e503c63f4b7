import Asking
import Dispatch
import Foundation

/// Writes the journal beside the walk, so that no key waits for a disk.
///
/// A class, because the walk and its ending share the last state; its own queue writes one state after the other.
final class JournalKeeper {
    private var file: JournalFile
    private var taken: [JournalFile.Found]
    private let queue = DispatchQueue(label: "journal")
    private var last: [String: String] = [:]

    /// - Parameter taken: journals whose texts this walk has taken over; they go once they are kept here.
    init(_ file: JournalFile, taking taken: [JournalFile.Found]) {
        self.file = file
        self.taken = taken
    }

    /// Keeps the texts, soon.
    func note(_ texts: [String: String]) {
        guard texts != last || !taken.isEmpty else { return }
        last = texts
        let file = file
        let gone = taken.map(\.path)
        taken = []
        queue.async {
            let path = file.write(texts, isSynced: true)
            guard path != nil || texts.isEmpty else { return }
            for old in gone where old != path { unlink(old) }
        }
    }

    /// Keeps the texts, and waits until that is done.
    ///
    /// - Returns: where they are; `nil` where there are none or no folder takes them.
    @discardableResult
    func flush(_ texts: [String: String]) -> String? {
        let file = file
        last = texts
        let gone = taken.map(\.path)
        taken = []
        return queue.sync {
            let path = file.write(texts, isSynced: true)
            if path != nil || texts.isEmpty { for old in gone where old != path { unlink(old) } }
            return path
        }
    }

    /// Goes on beside another file: the draft has got its name.
    func move(to other: JournalFile) {
        let old = file
        file = other
        let texts = last
        // The new one is there before the old one goes.
        queue.async {
            if !texts.isEmpty { other.write(texts, isSynced: true) }
            old.remove()
        }
    }
}
