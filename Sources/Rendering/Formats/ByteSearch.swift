extension String {
    /// Whether the text holds another one, byte for byte; by characters it takes many times as long.
    func holds(_ part: StaticString) -> Bool {
        part.withUTF8Buffer { part in
            var text = self
            return text.withUTF8 { Self.place(of: part, in: $0, from: 0) != nil }
        }
    }

    /// The text with another one replaced wherever it stands, byte for byte.
    func replacingBytes(of part: StaticString, with new: String) -> String {
        part.withUTF8Buffer { part in
            var text = self
            return text.withUTF8 { bytes in
                var result: [UInt8] = []
                result.reserveCapacity(bytes.count)
                var start = 0
                while let place = Self.place(of: part, in: bytes, from: start) {
                    result += bytes[start..<place]
                    result += new.utf8
                    start = place + part.count
                }
                result += bytes[start...]
                return String(decoding: result, as: UTF8.self)
            }
        }
    }

    private static func place(
        of part: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        guard let first = part.first else { return nil }
        var index = start
        while index + part.count <= bytes.count {
            if bytes[index] == first, bytes[index..<index + part.count].elementsEqual(part) { return index }
            index += 1
        }
        return nil
    }
}
