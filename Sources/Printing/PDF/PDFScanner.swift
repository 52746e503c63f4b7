/// Splits the bytes of a PDF into names, texts, words and streams (ISO 32000-1:2008, 7.2 and 7.3).
struct PDFScanner {
    enum Token {
        /// A name without its slash.
        case name(String)
        /// A text in brackets, or in hexadecimal, as its bytes.
        case text([UInt8])
        /// Everything else between blanks and delimiters: numbers, `true`, `obj`.
        case word(String)
        /// What stands between `stream` and `endstream`.
        case stream([UInt8])
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "%"): skipLine()
            case UInt8(ascii: "("): return .text(text())
            case UInt8(ascii: "<"):
                if bytes.indices.contains(place + 1), bytes[place + 1] == byte {
                    place += 2
                } else {
                    return .text(hexadecimal())
                }
            case UInt8(ascii: "/"):
                place += 1
                return .name(regular())
            case _ where Self.isRegular(byte):
                let word = regular()
                return word == "stream" ? .stream(stream()) : .word(word)
            default: place += 1
            }
        }
        return nil
    }

    private mutating func skipLine() {
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    }

    private mutating func regular() -> String {
        let start = place
        while place < bytes.count, Self.isRegular(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Brackets nest, and a backslash takes the meaning of what follows it.
    private mutating func text() -> [UInt8] {
        var depth = 0
        var result: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\\") {
                if place < bytes.count { result.append(bytes[place]) }
                place += 1
                continue
            }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { break }
            if !(byte == UInt8(ascii: "(") && depth == 1 && result.isEmpty) { result.append(byte) }
        }
        return result
    }

    private mutating func hexadecimal() -> [UInt8] {
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
        place += 1
        return []
    }

    private mutating func stream() -> [UInt8] {
        if place < bytes.count, bytes[place] == 0x0D { place += 1 }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
        let start = place
        let mark = Array("endstream".utf8)
        while place + mark.count <= bytes.count {
            guard let next = bytes[place...].firstIndex(of: mark[0]), next + mark.count <= bytes.count else {
                break
            }
            if bytes[next..<next + mark.count].elementsEqual(mark) {
                place = next + mark.count
                return Array(bytes[start..<next])
            }
            place = next + 1
        }
        place = bytes.count
        return Array(bytes[start...])
    }

    private static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, 9, 10, 12, 13, 32: false
        default: !"()<>[]{}/%".utf8.contains(byte)
        }
    }
}
