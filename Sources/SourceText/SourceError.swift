/// Something wrong in a text that a person wrote, with its place and what to do about it.
///
/// The message is lower case, has no full stop, and quotes what was typed. It reads as
/// `path:line:column: error: message`, which editors can jump to.
public struct SourceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file as the person named it, or `-` for standard input.
    public var path: String
    /// Where in the file; `nil` where the whole file is meant.
    public var location: SourceLocation?
    /// What is wrong and what to do: lower case, no full stop, without path or place.
    public var message: String

    /// An error at a place, or about the whole file where `location` is `nil`.
    public init(path: String, location: SourceLocation? = nil, message: String) {
        self.path = path
        self.location = location
        self.message = message
    }

    /// An error at a line and a column in UTF-8 bytes, both counted from 1.
    public init(path: String, line: Int, column: Int = 1, message: String) {
        self.init(path: path, location: SourceLocation(line: line, column: column), message: message)
    }

    /// `path:line:column: error: message`, or `path: error: message` for a whole file.
    public var description: String {
        guard let location else { return "\(path): error: \(message)" }
        return "\(path):\(location.line):\(location.column): error: \(message)"
    }
}
