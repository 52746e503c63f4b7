import Quantities

/// Tells a part of a name from the ordinary word or the month that it also is, by what stands around it.
///
/// In doubt it is a name: a name that gets out does more harm than a page that has to be asked for twice.
struct NameContext {
    private let bytes: [UInt8]
    /// All names in small letters: beside one, a month may be a second person.
    private let names: Set<String>

    init(_ bytes: [UInt8], names: [String]) {
        self.bytes = bytes
        self.names = Set(names.map { $0.lowercased() })
    }

    func isName(_ range: Range<Int>) -> Bool {
        let word = lowercased(range)
        guard Self.isOrdinary(word) else { return true }
        if byte(range.lowerBound - 1) == UInt8(ascii: "@") || byte(range.upperBound) == UInt8(ascii: "@") {
            return true
        }
        if Self.months.contains(word), isInDate(range) { return false }
        // No ordinary word of the list has letters outside ASCII.
        guard (0x41...0x5A).contains(bytes[range.lowerBound]) else { return false }
        return
            !(beginsSentence(range.lowerBound) && next(range.upperBound, "").map(Self.goOn.contains) ?? false)
    }

    /// Whether a word in small letters is one of everyday English, or a month.
    static func isOrdinary(_ word: some StringProtocol) -> Bool {
        months.contains(String(word)) || OrdinaryNames.words.contains(String(word))
    }

    /// Words that follow `Will`, `May` or `Mark` as verbs, and hardly ever a name.
    private static let goOn: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "i", "we", "you", "they", "it", "he", "she",
        "there",
        "our", "your", "their", "his", "her", "its", "my", "any", "all", "no", "not", "each", "every", "some",
        "both", "be", "ago", "enough", "than", "term",
    ]

    // MARK: Dates

    private static let months = Set(CalendarDate.monthNumbers.keys)
    private static let untilMonth: Set<String> = [
        "in", "during", "early", "late", "mid", "last", "next", "this", "every", "each",
    ]
    private static let partOfMonth: Set<String> = [
        "end", "start", "beginning", "middle", "month", "rest", "half", "week", "first", "last",
    ]
    private static let spans: Set<String> = ["and", "to", "or", "until", "till", "through"]

    private func isInDate(_ month: Range<Int>) -> Bool {
        if let next = next(month.upperBound, "-/–"), Self.isDay(next) || Self.isYear(next) { return true }
        if let next = next(month.upperBound, ","), Self.isYear(next) { return true }
        if isBesideMonth(month) { return true }
        guard let before = previous(month.lowerBound, "-/–") else { return false }
        let word = lowercased(before)
        if Self.isDay(word) || Self.isYear(word) || Self.untilMonth.contains(word) { return true }
        guard word == "of", let first = previous(before.lowerBound, "").map(lowercased) else { return false }
        return Self.isDay(first) || Self.partOfMonth.contains(first)
    }

    /// `April to May`, `May–July`: another month on one side, with at most a word between.
    private func isBesideMonth(_ month: Range<Int>) -> Bool {
        if let before = previous(month.lowerBound, "-/–,") {
            if isOtherMonth(lowercased(before)) { return true }
            if Self.spans.contains(lowercased(before)),
                let first = previous(before.lowerBound, "").map(lowercased), isOtherMonth(first)
            {
                return true
            }
        }
        guard let after = nextRange(month.upperBound, "-/–,") else { return false }
        if isOtherMonth(lowercased(after)) { return true }
        return Self.spans.contains(lowercased(after))
            && next(after.upperBound, "").map(isOtherMonth) ?? false
    }

    private func isOtherMonth(_ word: String) -> Bool { Self.months.contains(word) && !names.contains(word) }

    /// `4`, `04` or `4th`.
    private static func isDay(_ word: String) -> Bool {
        let digits = word.prefix { $0.isNumber }
        guard let day = Int(digits), digits.count <= 2, (1...31).contains(day) else { return false }
        return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    }

    private static func isYear(_ word: String) -> Bool {
        word.count == 4 && Int(word).map { (1_900...2_100).contains($0) } ?? false
    }

    // MARK: Sentences

    /// Whether only marks stand between a place and the beginning of its sentence, item, cell or paragraph.
    private func beginsSentence(_ start: Int) -> Bool {
        var place = start
        while let before = byte(place - 1) {
            switch before {
            case 0x20, 0x09, 0x0D: place -= 1
            case 0x0A:
                if isBlank(before: place - 1) { return true }
                place -= 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "#"):
                return isBlank(before: place - 1)
            case UInt8(ascii: "*") where byte(place).map(Self.isSpace) ?? false:
                return isBlank(before: place - 1)
            case UInt8(ascii: "|"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
                UInt8(ascii: ":"):
                return true
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"),
                UInt8(ascii: "("),
                UInt8(ascii: "["):
                place -= 1
            case 0x9C where byte(place - 2) == 0x80, 0x98 where byte(place - 2) == 0x80: place -= 3
            default: return false
            }
        }
        return true
    }

    /// Whether nothing but blanks, or the marks of headings and quotations, stands on a line before a place.
    private func isBlank(before end: Int) -> Bool {
        var place = end
        while let before = byte(place - 1), before != 0x0A {
            guard Self.isSpace(before) || before == UInt8(ascii: "#") || before == UInt8(ascii: ">") else {
                return false
            }
            place -= 1
        }
        return true
    }

    // MARK: Words

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

    private func lowercased(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self).lowercased()
    }

    private func isWordByte(_ place: Int) -> Bool {
        guard let byte = byte(place) else { return false }
        return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// No word that is asked for here is as long as this.
    private static let longest = 12

    /// The word after a place, with white space or one of some marks before it.
    private func next(_ place: Int, _ marks: String) -> String? { nextRange(place, marks).map(lowercased) }

    private func nextRange(_ place: Int, _ marks: String) -> Range<Int>? {
        var start = place
        while start - place < 4, let byte = byte(start), Self.isSpace(byte) || marks.utf8.contains(byte) {
            start += 1
        }
        var end = start
        while end - start <= Self.longest, isWordByte(end) { end += 1 }
        return start > place && end > start ? start..<end : nil
    }

    private func previous(_ place: Int, _ marks: String) -> Range<Int>? {
        var end = place
        while place - end < 4, let byte = byte(end - 1), Self.isSpace(byte) || marks.utf8.contains(byte) {
            end -= 1
        }
        var start = end
        while end - start <= Self.longest, isWordByte(start - 1) { start -= 1 }
        return end < place && end > start ? start..<end : nil
    }
}
