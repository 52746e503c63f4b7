/// Wraps a text in a fence that it cannot close.
public enum CodeFence {
    /// The text between fences of backticks, one longer than the longest run in it that begins a line; at
    /// least 3.
    ///
    /// - Parameter info: What the code is written in, such as `yaml`; one word.
    public static func fenced(_ text: String, info: String = "") -> String {
        var longest = 2
        var run = 0
        var isAtStart = true
        var folded: [UInt8] = []
        var previous: UInt8 = 0
        for byte in text.utf8 {
            defer { previous = byte }
            if byte == 0x0A, previous == 0x0D { continue }
            folded.append(byte == 0x0D ? 0x0A : byte)
            switch byte {
            case 0x0A, 0x0D: (run, isAtStart) = (0, true)
            case UInt8(ascii: "`") where isAtStart:
                run += 1
                longest = max(longest, run)
            case 0x20 where run == 0, UInt8(ascii: ">") where run == 0, 0x09 where run == 0: break
            default: isAtStart = false
            }
        }
        let fence = String(repeating: "`", count: longest + 1)
        let word = info.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        let end = folded.last == 0x0A ? "" : "\n"
        return fence + word + "\n" + String(decoding: folded, as: UTF8.self) + end + fence + "\n"
    }
}
