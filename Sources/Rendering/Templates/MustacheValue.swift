import Mustache

/// A template's value as Mustache reads it; what is absent does not exist.
///
/// All kinds of value are of this one type, which says itself what it is, and which is all that Mustache asks a value
/// whether it is. Otherwise it would find out by casts and by reflection, each slow for every new type and slowest where
/// the answer is no: one page in three would be written in the time.
struct MustacheValue: MustacheParent, MustacheCustomRenderable, MustacheCustomRepresentation, MustacheSequence
{
    private let value: TemplateValue

    init(_ value: TemplateValue) { self.value = value }

    func child(named name: String) -> Any? {
        guard case .object(let members) = value, let member = members[name] else { return nil }
        return member == .absent ? nil : MustacheValue(member)
    }

    var representation: Any? { self }

    var renderText: String {
        switch value {
        case .text(let text), .block(let text): text
        // The check of the template refuses these as text.
        case .absent, .flag, .object, .list: ""
        }
    }

    /// Mustache asks whether it is a sequence first.
    var isNull: Bool { false }

    /// What a section is rendered for: each item of a list, and any other value once, unless it is a flag that is down.
    func makeIterator() -> Items {
        switch value {
        case .list(let items): Items(rest: items[...])
        case .flag(false), .absent: Items(rest: [])
        case .text, .block, .flag, .object: Items(rest: [value])
        }
    }

    struct Items: IteratorProtocol {
        fileprivate var rest: ArraySlice<TemplateValue>

        mutating func next() -> MustacheValue? { rest.popFirst().map(MustacheValue.init) }
    }
}
