/// A text as a person's file holds it, decoded strictly, so that nothing is replaced in silence.
public struct SourceFile: Hashable, Sendable {
    /// The file as the person named it, or `-` for standard input.
    public let path: String
    /// The text without a byte order mark; line endings are as in the file.
    public let text: String
    /// Whether the file began with a byte order mark, which a write puts back.
    public let hasByteOrderMark: Bool

    /// Takes a text that is decoded already, with neither a limit on its size nor a check for NUL.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
        hasByteOrderMark = false
    }

    /// Decodes the bytes of a file.
    ///
    /// - Throws: `SourceError` for a file over `limit` bytes, for bytes that are not UTF-8, and for NUL.
    public init(path: String, bytes: [UInt8], limit: Int = 1 << 20) throws(SourceError) {
        guard bytes.count <= limit else {
            throw SourceError(
                path: path,
                message: "the file has \(bytes.count) bytes; the limit is \(limit); split it or shorten it")
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        hasByteOrderMark = bytes.starts(with: mark)
        let body = hasByteOrderMark ? bytes.dropFirst(3) : bytes[...]
        if let offset = body.firstIndex(of: 0) {
            throw SourceError(
                path: path, location: Self.location(of: offset, in: bytes),
                message: "a NUL byte at offset \(offset); save the file as UTF-8 text")
        }
        guard let text = String(validating: body, as: UTF8.self) else {
            let offset = Self.firstInvalidOffset(in: bytes)
            throw SourceError(
                path: path, location: Self.location(of: offset, in: bytes),
                message: "not UTF-8 at byte offset \(offset); save the file as UTF-8")
        }
        self.path = path
        self.text = text
    }

    /// The bytes of the file: exactly those that were read, where the text is unchanged.
    public var bytes: [UInt8] { (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8) }

    private static func location(of offset: Int, in bytes: [UInt8]) -> SourceLocation {
        let before = bytes[..<offset]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return SourceLocation(line: line, column: offset - lineStart + 1)
    }

    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int {
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput, .error: return min(offset, bytes.count)
            }
        }
    }
}
