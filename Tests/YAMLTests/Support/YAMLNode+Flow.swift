import YAML

extension YAMLNode {
    /// The value on one line, so that a test can compare it whole: texts in quotes, absent ones as `nothing`.
    var flow: String {
        switch content {
        case .scalar(let scalar): scalar.isAbsent ? "nothing" : Self.quoted(scalar.text)
        case .sequence(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { Self.quoted($0.key) + ": " + $0.value.flow }.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { $0 == "\"" ? "\"" : $0.escaped(asASCII: true) }
        return "\"" + escaped.joined() + "\""
    }
}
