/// Says in one linear pass whether a text is safe to give to the Markdown library in this process.
///
/// Libraries before 0.29.0.gfm.13 take quadratic time or memory for some inputs, and a few make the library
/// abort the process. The budgets were set from measurements of 102 such inputs at five sizes; none of 1,393
/// real documents passes them. The reference is `Tests/Oracles/prescan.py`.
public enum InputGuard {
    static let maximumBytes = 1 << 20
    /// Container markers that one line opens: quote, list item, footnote definition.
    static let maximumDepth = 64
    static let maximumPipes = 256
    /// Columns of a table's delimiter row, times the lines of its block.
    static let maximumCells = 50_000
    /// Over all blocks: bytes times special characters.
    static let maximumWork = 150_000_000
    /// Closing brackets times the longest definition, in bytes of output.
    static let maximumReferenceOutput = 4 << 20
    static let shortDefinition = 2048

    /// Why the text is refused, or `nil` where it is fine.
    public static func refusal(of text: String) -> Refusal? {
        var text = text
        return text.withUTF8 { refusal(of: $0) }
    }

    /// Why the text is refused, or `nil` where it is fine.
    ///
    /// - Parameter typed: the bytes of the file that it was made from by saying figures, which makes it longer; a
    ///   file within the limit may grow by a quarter.
    public static func refusal(of bytes: [UInt8], typed: Int? = nil) -> Refusal? {
        let isTypedWithin = typed.map { $0 <= maximumBytes } ?? false
        let most = isTypedWithin ? maximumBytes + maximumBytes / 4 : maximumBytes
        return bytes.withUnsafeBufferPointer { refusal(of: $0, most) }
    }

    private static func refusal(
        of bytes: UnsafeBufferPointer<UInt8>, _ most: Int = maximumBytes
    ) -> Refusal? {
        guard bytes.count <= most else { return Refusal(limit: .bytes, line: 1) }
        var budget = GuardBudget()
        var start = 0
        while true {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            budget.line += 1
            if let limit = budget.spend(on: GuardLine(UnsafeBufferPointer(rebasing: bytes[start..<end]))) {
                return Refusal(limit: limit, line: budget.line)
            }
            guard end < bytes.count else { break }
            start = end + 1
            if bytes[end] == 0x0D, start < bytes.count, bytes[start] == 0x0A { start += 1 }
        }
        return budget.finish().map { Refusal(limit: $0, line: budget.line) }
    }
}
