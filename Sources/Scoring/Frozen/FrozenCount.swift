/// A count as a draft holds it: `590 (570 to 620)`, `none seen (at most 12)`, `fewer than 1`.
public struct FrozenCount: Hashable, Sendable {
    /// As it stands in the draft.
    public let text: String

    init(text: String) {
        self.text = text
    }

    /// The number for a chart: 0 for `none seen` and `fewer than 1`; `nil` where a person wrote something else.
    public var value: Double? {
        let lead = text.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
        if lead == "none seen" || lead == "fewer than 1" { return 0 }
        return Self.number(lead)
    }

    /// The ends of the range, where there is one.
    public var range: ClosedRange<Double>? {
        guard let value, let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        if inside == "fewer than 1" { return value <= 1 ? value...1 : nil }
        if inside.hasPrefix("at most ") {
            return Self.number(String(inside.dropFirst(8))).flatMap { $0 >= value ? 0...$0 : nil }
        }
        let ends = inside.split(separator: " ")
        guard ends.count == 3, ends[1] == "to", let low = Self.number(String(ends[0])),
            let high = Self.number(String(ends[2])), low <= high
        else { return nil }
        return low...high
    }

    private static func number(_ text: String) -> Double? {
        let digits = text.filter { $0 != "," }
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else {
            return nil
        }
        return Double(digits)
    }
}
