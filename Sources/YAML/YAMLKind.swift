/// What a node is, in the words of a message.
enum YAMLKind: CustomStringConvertible {
    case nothing
    case text
    case list
    case mapping

    init(of node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar): self = scalar.isAbsent ? .nothing : .text
        case .sequence: self = .list
        case .mapping: self = .mapping
        }
    }

    var description: String {
        switch self {
        case .nothing: "nothing"
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}
