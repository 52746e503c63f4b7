import SourceText

/// A window on the input that slides over it row by row and grows only for a row that does not fit.
struct InputBuffer {
    /// The most bytes that one row may have.
    static let longestRow = 1 << 24

    private let path: String
    private let fill: DelimitedReader.Fill
    private(set) var bytes: [UInt8]
    /// Where the next row begins.
    var start = 0
    /// Where the row that was read last begins.
    var rowStart = 0
    /// Where what was read ends.
    private(set) var end = 0
    /// Whether nothing follows `end`.
    private(set) var isAtEnd = false

    init(path: String, size: Int, fill: @escaping DelimitedReader.Fill) {
        self.path = path
        self.fill = fill
        bytes = [UInt8](repeating: 0, count: max(size, 16))
    }

    /// How many bytes wait to be looked at.
    var available: Int { end - start }

    /// Sees to it that so many bytes wait, or that the end of the input is known; false where nothing waits.
    @inline(__always)
    mutating func have(_ count: Int) throws(SourceError) -> Bool {
        if available >= count { return true }
        return try read(count)
    }

    private mutating func read(_ count: Int) throws(SourceError) -> Bool {
        if !isAtEnd { makeRoom(for: count) }
        while available < count, !isAtEnd {
            let (from, fill) = (end, fill)
            var failure: SourceError?
            let read = bytes.withUnsafeMutableBytes { buffer -> Int in
                do throws(SourceError) {
                    return try fill(UnsafeMutableRawBufferPointer(rebasing: buffer[from...]))
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            end += read
            isAtEnd = read == 0
        }
        return available > 0
    }

    /// Moves what waits to the front; the row that was read last is given up.
    private mutating func makeRoom(for count: Int) {
        if start > 0 {
            bytes.withUnsafeMutableBytes { buffer in
                let waiting = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
                UnsafeMutableRawBufferPointer(rebasing: buffer[..<waiting.count]).copyMemory(from: waiting)
            }
            (start, end) = (0, end - start)
        }
        rowStart = 0
        if count > bytes.count || end == bytes.count {
            bytes += [UInt8](repeating: 0, count: bytes.count)
        }
    }
}
