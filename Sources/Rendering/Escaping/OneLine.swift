/// A value brought onto one line.
enum OneLine {
    /// Line ends become one space, white space at both ends goes, and so do control characters.
    static func text(_ value: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var isBreaking = false
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: isBreaking = true
            case 0x00..<0x09, 0x0E..<0x20, 0x7F..<0xA0: break
            default:
                if isBreaking, !result.isEmpty { result.append(" ") }
                isBreaking = false
                result.append(scalar)
            }
        }
        let isWord: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
        guard let first = result.firstIndex(where: isWord), let last = result.lastIndex(where: isWord) else {
            return []
        }
        return Array(result[first...last])
    }
}
