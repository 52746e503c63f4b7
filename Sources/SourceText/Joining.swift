/// Joining, for lists of texts: the library's own is generic, and before it joins anything the runtime looks up types for
/// longer than a short command takes to write a page.
extension Array where Element == String {
    /// The texts one after the other, with a separator between them.
    public func joined(separator: String = "") -> String {
        guard var joined = first else { return "" }
        for text in dropFirst() {
            joined += separator
            joined += text
        }
        return joined
    }
}

extension Array where Element == Substring {
    /// The texts one after the other, with a separator between them.
    public func joined(separator: String = "") -> String { map(String.init).joined(separator: separator) }
}

extension ArraySlice where Element == Substring {
    /// The texts one after the other, with a separator between them.
    public func joined(separator: String = "") -> String { map(String.init).joined(separator: separator) }
}
