/// What separates the cells of a row.
public enum Delimiter: String, Hashable, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
    case bar = "|"

    /// The one byte that it is.
    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .semicolon: UInt8(ascii: ";")
        case .tab: UInt8(ascii: "\t")
        case .bar: UInt8(ascii: "|")
        }
    }

    /// For people: `','`, `tabs`.
    public var said: String { self == .tab ? "tabs" : "'\(rawValue)'" }

    /// A delimiter that a person typed: the character itself, or its name; `nil` for anything else.
    public init?(typed: String) {
        switch typed.lowercased() {
        case ",", "comma": self = .comma
        case ";", "semicolon": self = .semicolon
        case "\t", "\\t", "tab", "tabs": self = .tab
        case "|", "bar", "pipe": self = .bar
        default: return nil
        }
    }

    /// The delimiters that occur in a header outside quotes, in the order of `allCases`.
    static func candidates(in header: some Sequence<UInt8>) -> [Delimiter] {
        var isQuoted = false
        var seen: Set<UInt8> = []
        for byte in header {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted { seen.insert(byte) }
        }
        return allCases.filter { seen.contains($0.byte) }
    }
}
