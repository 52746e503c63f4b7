import Synchronization

/// The figures that a draft declares while it is being written, as lines of front matter.
///
/// A class, because the session that adds figures and the coach that reads answers with them share it.
final class FigureLines: Sendable {
    private let text = Mutex("")

    var lines: String {
        get { text.withLock { $0 } }
        set { text.withLock { $0 = newValue } }
    }
}
