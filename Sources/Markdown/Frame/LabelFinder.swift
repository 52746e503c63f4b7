/// Finds the labels that an answer may define for links or footnotes.
enum LabelFinder {
    /// The library takes labels of up to 1,000 bytes.
    private static let longest = 1000

    /// Each label that stands before `]:`, once, as typed but on one line; those with the prefix are left
    /// out.
    static func labels(in text: String, without prefix: LabelPrefix) -> [String] {
        guard mayDefine(text) else { return [] }
        let bytes = Array(text.utf8)
        var found: [String] = []
        var seen: Set<String> = []
        var open: Int?
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): open = index + 1
            case UInt8(ascii: "]"):
                if let start = open, index - start <= longest, index + 1 < bytes.count,
                    bytes[index + 1] == UInt8(ascii: ":")
                {
                    let label = onOneLine(bytes[start..<index])
                    if !prefix.begins(label), seen.insert(folded(label)).inserted { found.append(label) }
                }
                open = nil
            default: break
            }
            index += 1
        }
        return found
    }

    /// A label as it is compared: white space as one space, letters without case.
    static func folded(_ label: String) -> String {
        label.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    private static func mayDefine(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { return true }
            previous = byte
        }
        return false
    }

    /// Joins lines, leaving out the marks of quotes before each.
    private static func onOneLine(_ label: ArraySlice<UInt8>) -> String {
        let lines = label.split(separator: 0x0A).enumerated().map { number, line in
            number == 0 ? line : line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
