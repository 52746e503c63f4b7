/// Takes out of a text what no answer needs and what could act on a terminal or deceive a reader.
enum Visible {
    /// What was pasted: line endings become line feeds, tabs four spaces; control characters, whole escape
    /// sequences and characters that reorder text are left out.
    static func pasted(_ text: String) -> String {
        let bytes = text.utf8
        if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
        var result = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        var pushed: Unicode.Scalar?
        var previous: Unicode.Scalar = "\n"
        func next() -> Unicode.Scalar? {
            if let scalar = pushed {
                pushed = nil
                return scalar
            }
            return scalars.next()
        }
        var isFirst = true
        while let scalar = next() {
            defer {
                previous = scalar
                isFirst = false
            }
            switch scalar.value {
            case 0x1B: pushed = skipSequence(next)
            case 0x9B: skipParameters(next)
            case 0x0A: if isFirst || previous != "\r" { result.append("\n") }
            case 0x0D, 0x2028, 0x2029, 0x85: result.append("\n")
            case 0x09: result.append(contentsOf: "    ".unicodeScalars)
            case 0xFEFF where isFirst: break
            default: if !isLeftOut(scalar) { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// What was typed: the same without line ends to fold.
    static func typed(_ text: String) -> String {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : pasted(text)
    }

    /// Control characters, and the marks that turn the order of text around.
    static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Leaves out what belongs to an escape sequence: `ESC [ … letter`, `ESC ] … BEL or ESC \`, `ESC x`.
    private static func skipSequence(_ next: () -> Unicode.Scalar?) -> Unicode.Scalar? {
        guard let kind = next() else { return nil }
        switch kind {
        case "[": skipParameters(next)
        case "]", "P", "^", "_", "X":
            // A title or a command for the terminal goes with what it says, up to its end or the line's.
            while let scalar = next(), scalar.value != 0x07, scalar.value != 0x9C {
                if scalar == "\n" || scalar == "\r" { return scalar }
                if scalar.value == 0x1B {
                    let end = next()
                    return end == "\\" ? nil : end
                }
            }
        case "\n", "\r", "\u{1B}": return kind
        default: break
        }
        return nil
    }

    private static func skipParameters(_ next: () -> Unicode.Scalar?) {
        while let scalar = next(), (0x20...0x3F).contains(scalar.value) {}
    }
}
