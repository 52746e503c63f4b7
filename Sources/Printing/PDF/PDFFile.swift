/// A PDF as an engine wrote it, read as far as is needed to count its pages.
///
/// Nothing of it is trusted: what cannot be read counts as no page.
struct PDFFile: Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The pages, found as objects of the type Page, in the file itself and in its compressed object streams
    /// (ISO 32000-1:2008, 7.5.7 and 7.7.3.3).
    var pageCount: Int {
        guard bytes.starts(with: "%PDF-".utf8) else { return 0 }
        return facts.pages
    }

    /// Whether the file says that it is tagged.
    var isTagged: Bool { facts.isMarked }

    /// The program that wrote it, by its own name.
    var producer: String? { facts.producer }

    private var facts: PDFFacts {
        var facts = PDFFacts()
        facts.read(bytes)
        return facts
    }

    /// The same file with the day of the new millennium for each date, so that the same page gives the same bytes.
    ///
    /// Dates keep their length, so that no place in the file moves.
    var withoutDates: PDFFile {
        var result = bytes
        for key in ["/CreationDate (D:", "/ModDate (D:", "/CreationDate(D:", "/ModDate(D:"] {
            let mark = Array(key.utf8)
            var start = 0
            while let place = Self.place(of: mark, in: result, from: start) {
                start = place + mark.count
                for (offset, digit) in "20000101000000".utf8.enumerated()
                where result.indices.contains(start + offset)
                    && (0x30...0x39).contains(result[start + offset])
                {
                    result[start + offset] = digit
                }
            }
        }
        return PDFFile(result)
    }

    private static func place(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = mark.first, bytes.count >= mark.count else { return nil }
        var index = start
        while index + mark.count <= bytes.count {
            guard let next = bytes[index...].firstIndex(of: first), next + mark.count <= bytes.count else {
                return nil
            }
            if bytes[next..<next + mark.count].elementsEqual(mark) { return next }
            index = next + 1
        }
        return nil
    }
}
