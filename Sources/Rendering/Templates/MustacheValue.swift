import Mustache

/// A template's value as Mustache reads it; what is absent does not exist.
///
/// All kinds of value are of this one type, which says itself what it is. Mustache would find out by casts and by
/// reflection, each slow for every new type: one page in three would be written in the time.
struct MustacheValue: MustacheParent, MustacheCustomRenderable {
    private let value: TemplateValue

    init(_ value: TemplateValue) { self.value = value }

    func child(named name: String) -> Any? {
        guard case .object(let members) = value, let member = members[name] else { return nil }
        switch member {
        case .absent: return nil
        case .list(let items): return items.map(MustacheValue.init)
        case .text, .block, .flag, .object: return MustacheValue(member)
        }
    }

    var renderText: String {
        switch value {
        case .text(let text), .block(let text): text
        // The check of the template refuses these as text.
        case .absent, .flag, .object, .list: ""
        }
    }

    /// What a section is skipped for.
    var isNull: Bool { value == .flag(false) }
}
