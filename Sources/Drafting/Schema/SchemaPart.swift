/// The parts that the schemas are put together from, each with the sentence that an editor shows.
enum SchemaPart {
    /// The dialect in which the schemas are written.
    static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

    /// One text that is not empty.
    static func text(_ description: String) -> JSONValue {
        ["description": .text(description), "type": "string", "minLength": 1]
    }

    /// A list of texts.
    static func texts(_ description: String, atLeast minimum: Int = 0) -> JSONValue {
        [
            "description": .text(description), "type": "array", "items": ["type": "string", "minLength": 1],
            "minItems": .number(minimum), "uniqueItems": true,
        ]
    }

    /// One of a fixed set of words.
    static func choice(_ description: String, of words: [String]) -> JSONValue {
        ["description": .text(description), "enum": JSONValue(words)]
    }

    /// `true` or `false`.
    static func flag(_ description: String) -> JSONValue {
        ["description": .text(description), "type": "boolean"]
    }

    /// A whole number.
    static func number(_ description: String, in range: ClosedRange<Int>, standard: Int? = nil) -> JSONValue {
        let part: JSONValue = [
            "description": .text(description), "type": "integer", "minimum": .number(range.lowerBound),
            "maximum": .number(range.upperBound),
        ]
        guard let standard else { return part }
        return part.adding(["default": .number(standard)])
    }

    /// A list with one kind of item.
    static func list(_ description: String, of item: JSONValue, atLeast minimum: Int = 0) -> JSONValue {
        ["description": .text(description), "type": "array", "items": item, "minItems": .number(minimum)]
    }

    /// Keys of an enumeration and no others, as the readers hold it.
    static func keys<Key>(
        _ description: String, of type: Key.Type, required: [Key], _ part: (Key) -> JSONValue
    ) -> JSONValue where Key: RawRepresentable & CaseIterable, Key.RawValue == String {
        [
            "description": .text(description), "type": "object",
            "properties": .object(Key.allCases.map { JSONValue.Member($0.rawValue, part($0)) }),
            "required": JSONValue(required.map(\.rawValue)), "additionalProperties": false,
        ]
    }
}
