import Drafting
import SourceText

/// Finds the comments that allow something, in one pass over the bytes of a file.
struct AllowanceReader {
    private let bytes: [UInt8]
    private let text: MappedText
    private let library: RuleLibrary

    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)

    init(_ manuscript: Manuscript, _ library: RuleLibrary) {
        bytes = manuscript.bytes
        text = manuscript.text
        self.library = library
    }

    /// All of them, in the order of the file. What a reader gets, such as an example in a block of code, is none.
    func read() -> [Allowance] {
        var found: [Allowance] = []
        var index = 0
        while let start = Self.first(Self.opening, in: bytes, from: index) {
            guard !text.holds(source: start) else {
                index = start + Self.opening.count
                continue
            }
            let inside = start + Self.opening.count
            guard let end = Self.first(Self.closing, in: bytes, from: inside) else { break }
            if let allowance = allowance(inside..<end, whole: start..<(end + Self.closing.count)) {
                found.append(allowance)
            }
            index = end + Self.closing.count
        }
        return found
    }

    private static func first(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index + mark.count <= bytes.count {
                if bytes[index] == mark[0], (1..<mark.count).allSatisfy({ bytes[index + $0] == mark[$0] }) {
                    return index
                }
                index += 1
            }
            return nil
        }
    }

    /// `nil` for a comment that says something else.
    private func allowance(_ inside: Range<Int>, whole: Range<Int>) -> Allowance? {
        var words = Words(bytes, inside)
        guard let mark = words.next(), words.text(mark) == "candor:", let verb = words.next(),
            words.text(verb) == "allow"
        else { return nil }
        var named: [Allowance.Named] = []
        var expects = true
        while let word = words.peek() {
            let typed = words.text(word)
            guard let name = name(typed, word, expects) else { break }
            words.skip()
            named.append(name)
            expects = typed.hasSuffix(",")
        }
        var scope = Allowance.Scope.block
        let rest = words
        if let first = words.next(), words.text(first) == "in", let second = words.next() {
            switch words.text(second).trimmed(of: ":,") {
            case "section": scope = .section
            case "document": scope = .document
            default: words = rest
            }
        } else {
            words = rest
        }
        return Allowance(range: whole, named: named, scope: scope, reason: words.rest())
    }

    /// The rule that a word names. The first word, and one after a comma, must be one; another is only where it is an
    /// id, so that a reason can begin with any word.
    private func name(_ typed: String, _ range: Range<Int>, _ isExpected: Bool) -> Allowance.Named? {
        let text = typed.trimmed(of: ",:")
        guard !text.isEmpty else { return nil }
        let rule = library.rule(text)
        guard isExpected || rule?.id.lowercased() == text.lowercased() || Self.looksLikeID(text) else {
            return nil
        }
        if isExpected, text == "in" { return nil }
        return Allowance.Named(
            text: text, rule: rule?.id, range: range.lowerBound..<(range.lowerBound + text.utf8.count))
    }

    private static func looksLikeID(_ text: String) -> Bool {
        let digits = text.dropFirst(2)
        return text.lowercased().hasPrefix("rc") && !digits.isEmpty && digits.allSatisfy(\.isNumber)
    }

    /// The words of a stretch of bytes, one after the other.
    private struct Words {
        private let bytes: [UInt8]
        private let end: Int
        private var index: Int

        init(_ bytes: [UInt8], _ range: Range<Int>) {
            self.bytes = bytes
            index = range.lowerBound
            end = range.upperBound
        }

        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

        func peek() -> Range<Int>? {
            var start = index
            while start < end, bytes[start] <= 0x20 { start += 1 }
            var stop = start
            while stop < end, bytes[stop] > 0x20 { stop += 1 }
            return start < stop ? start..<stop : nil
        }

        mutating func skip() { index = peek()?.upperBound ?? end }

        mutating func next() -> Range<Int>? {
            let word = peek()
            skip()
            return word
        }

        func rest() -> String { text(index..<end) }
    }
}

extension String {
    /// Without any of some characters at its end.
    fileprivate func trimmed(of characters: String) -> String {
        var text = self[...]
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}
