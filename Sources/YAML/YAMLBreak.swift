/// Line breaks as the parser knows them.
enum YAMLBreak {
    /// The number of bytes of the line break at an offset, or 0 where there is none.
    static func length(at index: Int, in bytes: [UInt8]) -> Int {
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }

    /// The number of bytes of the space, tab or line break at an offset, or 0 where there is none.
    static func blankLength(at index: Int, in bytes: [UInt8]) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == 0x20 || bytes[index] == 0x09 { return 1 }
        return length(at: index, in: bytes)
    }
}
