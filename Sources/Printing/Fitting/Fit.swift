/// What happens to a page that is too long.
public enum Fit: String, Hashable, Sendable, CaseIterable {
    /// It is set more closely; what is still too long is not printed.
    case error
    /// It is set more closely; what is still too long is printed on more pages, and that is said.
    case warn
    /// It is printed as it is.
    case off
}
