import SourceText

/// Reads a tree's text from its start; every step is `nil` where the text goes on otherwise.
struct YAMLTreeReading {
    let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func node(depth: Int) -> YAMLNode? {
        guard depth <= YAMLReader.depthLimit, let kind = byte(), let location = location() else { return nil }
        switch kind {
        case UInt8(ascii: "["):
            guard let count = number() else { return nil }
            var items: [YAMLNode] = []
            for _ in 0..<count {
                guard let item = node(depth: depth + 1) else { return nil }
                items.append(item)
            }
            return YAMLNode(.sequence(items), at: location)
        case UInt8(ascii: "{"):
            guard let count = number() else { return nil }
            var entries: [YAMLEntry] = []
            for _ in 0..<count {
                guard let key = text(), let place = self.location(), let value = node(depth: depth + 1)
                else { return nil }
                entries.append(YAMLEntry(key: key, keyLocation: place, value: value))
            }
            return YAMLNode(.mapping(entries), at: location)
        default:
            guard let style = YAMLTree.style(of: kind), let hasRange = byte() else { return nil }
            var range: SourceRange?
            if hasRange == UInt8(ascii: "r") {
                guard let start = self.location(), let end = self.location() else { return nil }
                range = SourceRange(start: start, end: end)
            }
            guard let text = text() else { return nil }
            return YAMLNode(.scalar(YAMLScalar(text: text, style: style, range: range)), at: location)
        }
    }

    private mutating func byte() -> UInt8? {
        guard place < bytes.count else { return nil }
        place += 1
        return bytes[place - 1]
    }

    private mutating func location() -> SourceLocation? {
        guard let line = number(), let column = number() else { return nil }
        return SourceLocation(line: line, column: column)
    }

    private mutating func text() -> String? {
        guard let count = number(), count <= bytes.count - place else { return nil }
        place += count
        return String(decoding: bytes[place - count..<place], as: UTF8.self)
    }

    /// At most nine digits, so that it cannot overflow.
    private mutating func number() -> Int? {
        var number = 0
        let start = place
        while let byte = byte(), place - start <= 10 {
            if byte == UInt8(ascii: ","), place - start > 1 { return number }
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return nil
    }
}
