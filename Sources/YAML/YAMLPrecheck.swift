import SourceText

/// What can be refused before the parser sees a text.
struct YAMLPrecheck {
    let source: YAMLSource

    func run() throws(SourceError) {
        let count = source.bytes.count
        guard count <= YAMLReader.sizeLimit else {
            throw SourceError(
                path: source.path,
                message:
                    "\(count) bytes of YAML; the limit is \(YAMLReader.sizeLimit); split it or shorten it")
        }
        try refuseControlCharacters()
        try refuseDirective()
        try refuseManyBracketKeys()
    }

    /// The parser would stop at these too, but without a line.
    private func refuseControlCharacters() throws(SourceError) {
        var offset = 0
        for scalar in source.text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x10000...: break
            default:
                throw source.error(
                    at: offset,
                    "a control character (U+\(hexadecimal(scalar))); delete it, or write it as an escape in "
                        + "double quotes")
            }
            offset += UTF8.width(scalar)
        }
    }

    /// A `%` line before the document changes the meaning of tags, and nobody writes one by hand.
    private func refuseDirective() throws(SourceError) {
        var offset = 0
        while offset < source.bytes.count {
            if source[offset] == UInt8(ascii: "%") {
                throw source.error(
                    at: offset,
                    "'\(source.word(at: offset))' is a YAML directive, which is not read here; delete the line"
                )
            }
            let line = source.lineRange(at: offset)
            let first = source.bytes[line].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
            guard first == nil || first == UInt8(ascii: "#") else { return }
            guard line.upperBound < source.bytes.count else { return }
            offset = line.upperBound + YAMLBreak.length(at: line.upperBound, in: source.bytes)
        }
    }

    /// The parser compares the keys of each mapping, and a key in brackets costs as much as all that is in it.
    private func refuseManyBracketKeys() throws(SourceError) {
        var count = 0
        for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: ":") {
            var before = offset - 1
            while before > 0, source[before] == UInt8(ascii: " ") { before -= 1 }
            guard source[before] == UInt8(ascii: "]") || source[before] == UInt8(ascii: "}") else { continue }
            count += 1
            guard count <= 1000 else {
                throw source.error(
                    at: offset, "more than 1000 times ']:' or '}:'; a key is a text without brackets")
            }
        }
    }

    private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
