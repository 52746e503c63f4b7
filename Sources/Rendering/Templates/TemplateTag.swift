import SourceText

/// One `{{…}}` of a template.
struct TemplateTag: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case text
        case block
        case section
        case inverted
        case close
        case partial
        case comment
    }

    let kind: Kind
    let name: String
    let location: SourceLocation
}
