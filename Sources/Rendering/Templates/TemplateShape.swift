/// What a template may name: the names that exist and the kind of value behind each.
///
/// Templates are checked against it before anything is rendered, since Mustache itself renders an unknown
/// name as nothing.
public indirect enum TemplateShape: Hashable, Sendable {
    case text
    case block
    case flag
    case object([String: TemplateShape])
    case list([String: TemplateShape])

    /// The names that can be used inside a section over this value.
    var members: [String: TemplateShape]? {
        switch self {
        case .object(let members), .list(let members): members
        case .text, .block, .flag: nil
        }
    }

    /// Adds a shape under a path of keys joined by dots.
    mutating func set(_ shape: TemplateShape, at path: String) {
        let keys = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = keys.first else { return }
        var members = self.members ?? [:]
        if keys.count == 1 {
            members[first] = shape
        } else {
            var child = members[first] ?? .object([:])
            child.set(shape, at: keys[1])
            members[first] = child
        }
        self = .object(members)
    }
}
