import Dispatch
import Drafting
import Foundation
import Synchronization

/// A thread for the second core, beside the one that renders a single draft. It does what it is given in turn.
///
/// A class, because both threads share it. The thread begins when there is work.
final class SecondThread: Sendable {
    typealias Work = @Sendable () -> Void

    private struct State {
        var waiting: [Work] = []
        var isRunning = false
        var mayEnd = false
    }

    private let state = Mutex(State())
    private let signs = DispatchSemaphore(value: 0)

    func perform(_ work: @escaping Work) {
        let begins = state.withLock { state in
            state.waiting.append(work)
            state.mayEnd = false
            defer { state.isRunning = true }
            return !state.isRunning
        }
        signs.signal()
        if begins { Thread.detachNewThread { [self] in run() } }
    }

    /// Lets the thread end after the work it has: a process ends later, by a tenth of a page, where a thread still waits.
    func end() {
        state.withLock { $0.mayEnd = true }
        signs.signal()
    }

    private func run() {
        while true {
            signs.wait()
            let (work, ends) = state.withLock { state -> (Work?, Bool) in
                if !state.waiting.isEmpty { return (state.waiting.removeFirst(), false) }
                state.isRunning = !state.mayEnd
                return (nil, state.mayEnd)
            }
            if ends { return }
            work?()
        }
    }

    /// Writes a file while the first thread makes the next: to replace a file takes the system as long as making a
    /// small page takes Candor.
    func save(_ write: @escaping @Sendable () throws(FileError) -> Void) -> Saving {
        let saving = Saving()
        perform {
            do throws(FileError) { try write() } catch { saving.failure.withLock { $0 = error } }
            saving.end.signal()
        }
        return saving
    }

    /// A file that is being written.
    final class Saving: Sendable {
        fileprivate let failure = Mutex<FileError?>(nil)
        fileprivate let end = DispatchSemaphore(value: 0)

        /// Waits until the file is written; once.
        ///
        /// - Throws: what kept it from being written.
        func wait() throws(FileError) {
            end.wait()
            if let failure = failure.withLock({ $0 }) { throw failure }
        }
    }
}
