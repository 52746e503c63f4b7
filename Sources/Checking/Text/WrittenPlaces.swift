import Markdown

/// Finds where the words of a parsed text stand in its source, past the backslashes and entities that they lost.
struct WrittenPlaces {
    /// Some bytes of the words and where they were written.
    struct Stretch: Hashable {
        /// The first of them among the words.
        var start: Int
        var origin: Range<Int>
        /// Whether the source has the same bytes there.
        var isExact: Bool
    }

    private let document: Document
    private let source: [UInt8]
    /// Where the last words ended, because those of one line follow each other.
    private var end = 0
    /// What entities stand for; empty for what only looks like one.
    private var entities: [ArraySlice<UInt8>: [UInt8]] = [:]

    /// At most so many words are looked for where their column is not known, and so many names decoded.
    private static let longest = 4_096
    private static let mostEntities = 1_000
    /// How many more bytes may be looked through, so that a hostile line does not take for ever.
    private var searchable = 1 << 22

    init(_ document: Document) {
        self.document = document
        source = Array(document.source.utf8)
    }

    /// Where a leaf stands; one inexact stretch where only the beginning is known.
    mutating func stretches(of node: Node, _ literal: [UInt8]) -> [Stretch] {
        guard let range = node.range, let line = document.bytes(ofLine: range.start.line) else {
            return [Stretch(start: 0, origin: end..<end, isExact: false)]
        }
        let start = line.lowerBound + range.start.column - 1
        let free = line.contains(end) ? end : line.lowerBound
        let found =
            verbatim(literal, at: start, free..<line.upperBound) ?? written(
                literal, at: start, line.upperBound)
            ?? searched(literal, free..<line.upperBound)
            ?? searched(literal, line.lowerBound..<line.upperBound)
        if let found {
            end = found.last?.origin.upperBound ?? end
            return found
        }
        let known = min(start, line.upperBound)
        return [Stretch(start: 0, origin: known..<known, isExact: false)]
    }

    private func verbatim(_ literal: [UInt8], at place: Int, _ line: Range<Int>) -> [Stretch]? {
        guard line.lowerBound <= place, place + literal.count <= line.upperBound,
            source[place...].starts(with: literal)
        else { return nil }
        return [Stretch(start: 0, origin: place..<place + literal.count, isExact: true)]
    }

    /// The nearest place on the line, for words whose column the parser does not know.
    private mutating func searched(_ literal: [UInt8], _ line: Range<Int>) -> [Stretch]? {
        guard literal.count <= Self.longest, searchable > 0 else { return nil }
        searchable -= line.count
        for place in line {
            let first = source[place]
            guard first == literal[0] || first == UInt8(ascii: "\\") || first == UInt8(ascii: "&") else {
                continue
            }
            if let found = verbatim(literal, at: place, line) ?? written(literal, at: place, line.upperBound)
            {
                return found
            }
        }
        return nil
    }

    /// Walks along the words and the source together, over what only the source has.
    private mutating func written(_ literal: [UInt8], at start: Int, _ end: Int) -> [Stretch]? {
        guard start >= 0 else { return nil }
        var stretches: [Stretch] = []
        var index = 0
        var place = start
        var isOpen = false
        while index < literal.count {
            guard place < end else { return nil }
            if source[place] == UInt8(ascii: "\\"), place + 1 < end, Self.isPunctuation(source[place + 1]) {
                guard source[place + 1] == literal[index] else { return nil }
                place += 1
                isOpen = false
            } else if let entity = entity(at: place, end, literal[index...]) {
                stretches.append(
                    Stretch(start: index, origin: place..<place + entity.length, isExact: false))
                index += entity.words
                place += entity.length
                isOpen = false
                continue
            }
            guard source[place] == literal[index] else { return nil }
            if !isOpen { stretches.append(Stretch(start: index, origin: place..<place, isExact: true)) }
            isOpen = true
            index += 1
            place += 1
            stretches[stretches.count - 1].origin = stretches[stretches.count - 1].origin.lowerBound..<place
        }
        return stretches
    }

    /// Letters, digits and the `#` of a number.
    private static func isOfName(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "#")
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    /// An entity such as `&amp;` that stands for the next of the words: its length and theirs.
    private mutating func entity(
        at place: Int, _ end: Int, _ words: ArraySlice<UInt8>
    ) -> (length: Int, words: Int)? {
        guard source[place] == UInt8(ascii: "&"),
            let close = source[(place + 1)..<min(end, place + 40)].firstIndex(where: { !Self.isOfName($0) }),
            source[close] == UInt8(ascii: ";")
        else { return nil }
        let written = source[place...close]
        let meant: [UInt8]
        if let known = entities[written] {
            meant = known
        } else {
            guard entities.count < Self.mostEntities else { return nil }
            // The parser itself knows all their names; a letter on each side keeps what may be white space.
            let parsed = Document(parsing: "x" + String(decoding: written, as: UTF8.self) + "x").root
                .plainText
            let inner = Array(parsed.utf8.dropFirst().dropLast())
            meant = inner.elementsEqual(written) ? [] : inner
            entities[written] = meant
        }
        guard !meant.isEmpty, words.starts(with: meant) else { return nil }
        return (written.count, meant.count)
    }
}
