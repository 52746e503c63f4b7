import Drafting
import Quantities

/// Pieces of JSON text.
enum JSONText {
    /// The shortest decimal number that reads as the same bits; `null` where there is none.
    static func number(_ value: Double?) -> String {
        guard let value, value.isFinite else { return "null" }
        return "\(value)"
    }

    /// A threshold; `null` where there is none, and for stopping nothing.
    static func threshold(_ point: OperatingPoint?) -> String { number(point?.threshold) }

    static func quoted(_ text: String?) -> String { String(JSONValue(text).text.dropLast()) }
}
