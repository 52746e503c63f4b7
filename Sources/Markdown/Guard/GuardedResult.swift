/// What came of rendering a text that may be hostile.
public enum GuardedResult: Hashable, Sendable {
    case rendered(String)
    /// The text could not be rendered; `fallback` shows it as typed, and begins with the notice.
    case refused(notice: String, fallback: String)

    /// What to put in the document.
    public var text: String {
        switch self {
        case .rendered(let text), .refused(_, let text): text
        }
    }

    /// Why the text is shown as typed, in one line; `nil` where it was rendered.
    public var notice: String? {
        switch self {
        case .rendered: nil
        case .refused(let notice, _): notice
        }
    }
}
