/// Searching byte for byte: by characters it takes many times as long, and in a short run the first search of that kind
/// takes longer than all others.
extension String {
    /// Whether the text holds another one; an empty one is never found.
    public func holdsBytes(of part: String) -> Bool {
        Self.withBytes(of: self, part) { $0.firstOffset(of: $1, from: 0) != nil }
    }

    /// The first place of another text; an empty one is never found.
    public func firstRange(ofBytes part: String) -> Range<String.Index>? {
        let place = Self.withBytes(of: self, part) { ($0.firstOffset(of: $1, from: 0), $1.count) }
        guard let start = place.0 else { return nil }
        let lower = utf8.index(startIndex, offsetBy: start)
        return lower..<utf8.index(lower, offsetBy: place.1)
    }

    /// The text with another one replaced wherever it stands.
    public func replacingBytes(of part: String, with new: String) -> String {
        Self.withBytes(of: self, part) { bytes, part in
            guard var place = bytes.firstOffset(of: part, from: 0) else { return self }
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + new.utf8.count)
            var start = 0
            while true {
                result += bytes[start..<place]
                result += new.utf8
                start = place + part.count
                guard let next = bytes.firstOffset(of: part, from: start) else { break }
                place = next
            }
            result += bytes[start...]
            return String(decoding: result, as: UTF8.self)
        }
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    private static func withBytes<Result>(
        of text: String, _ part: String, _ body: (Bytes, Bytes) -> Result
    ) -> Result {
        var (text, part) = (text, part)
        return text.withUTF8 { bytes in part.withUTF8 { body(bytes, $0) } }
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Where other bytes first stand at an offset or after it; none are never found.
    public func firstOffset(of part: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let first = part.first, let last = part.last else { return nil }
        var index = start
        while index + part.count <= count {
            if self[index] == first, self[index + part.count - 1] == last,
                self[index..<index + part.count].elementsEqual(part)
            {
                return index
            }
            index += 1
        }
        return nil
    }
}
