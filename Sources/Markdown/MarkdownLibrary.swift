/// The Markdown library that this program runs on.
public enum MarkdownLibrary {
    /// The version that the loaded library reports, such as `0.29.0.gfm.6`.
    public static var version: String { CMark.version }

    /// Whether the loaded library has every published fix; without them it relies on `InputGuard` all the
    /// more.
    ///
    /// The last of the fixes for quadratic time came with 0.29.0.gfm.13.
    public static var isCurrent: Bool { isCurrent(version) }

    static func isCurrent(_ version: String) -> Bool {
        let parts = version.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        return !parts.lexicographicallyPrecedes([0, 29, 0, 13])
    }
}
