import Printing
import Rendering

/// How the person wants pages printed.
struct PrintWish: Hashable, Sendable {
    var paper: Paper?
    /// Without a wish, a page with technical parts may take as many pages as it needs.
    var fit: Fit?
    /// The engine by name or path; the first that is installed where none is named.
    var engine: String?
}
