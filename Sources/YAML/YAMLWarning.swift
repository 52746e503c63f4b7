import SourceText

/// Something in a YAML file that is allowed but was probably not meant.
public struct YAMLWarning: Hashable, Sendable, CustomStringConvertible {
    /// The file as the person named it.
    public let path: String
    /// Where in the file.
    public let location: SourceLocation
    /// What was found and what to do; lower case, no full stop.
    public let message: String

    /// Makes a warning.
    public init(path: String, location: SourceLocation, message: String) {
        self.path = path
        self.location = location
        self.message = message
    }

    /// `path:line:column: warning: message`.
    public var description: String {
        "\(path):\(location.line):\(location.column): warning: \(message)"
    }
}
