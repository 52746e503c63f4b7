/// A JSON value whose keys keep the order in which they were written, so that its text is always the same.
///
/// ```swift
/// let value: JSONValue = ["version": 1, "kinds": ["rfc", "risk-brief"]]
/// print(value.text)
/// ```
public enum JSONValue: Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Int)
    /// A number with decimals, written in as few digits as give it back; one that is not finite is `null`.
    case decimal(Double)
    case text(String)
    case list([JSONValue])
    /// Keys and values in order; a key that occurs twice is written twice, so it must not.
    case object([Member])

    /// One key of an object and its value.
    public struct Member: Hashable, Sendable {
        /// The key without its quotes.
        public let key: String
        /// What stands after the colon.
        public let value: JSONValue

        /// Makes a member.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// A text, or `null` where there is none.
    public init(_ text: String?) {
        self = text.map(JSONValue.text) ?? .null
    }

    /// A number with decimals, or `null` where there is none.
    public init(_ number: Double?) {
        self = number.map(JSONValue.decimal) ?? .null
    }

    /// A list of texts.
    public init(_ texts: [String]) {
        self = .list(texts.map(JSONValue.text))
    }

    /// The value of a key in an object, or `nil` where there is none.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The keys of an object in order; none for anything else.
    public var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }

    /// The items of a list; none for anything else.
    public var items: [JSONValue] {
        guard case .list(let items) = self else { return [] }
        return items
    }

    /// An object with the members of another one after its own.
    public func adding(_ other: JSONValue) -> JSONValue {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// A text.
    public init(stringLiteral text: String) { self = .text(text) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral number: Int) { self = .number(number) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    /// `true` or `false`.
    public init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension JSONValue: ExpressibleByNilLiteral {
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByArrayLiteral {
    /// A list.
    public init(arrayLiteral items: JSONValue...) { self = .list(items) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// An object, its keys in the order of the literal.
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }
}
