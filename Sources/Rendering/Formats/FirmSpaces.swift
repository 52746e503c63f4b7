/// Spaces at which a line of the page must not end: inside a date, a time with its zone, and a frequency.
///
/// Only the page has them; Markdown and the draft keep what was typed. It works on one line of HTML, in bytes, and leaves
/// tags and code alone.
struct FirmSpaces {
    private let line: [UInt8]
    private var words: [ArraySlice<UInt8>] = []
    /// The place of the space before each word; -1 before the first.
    private var spaces: [Int] = []

    /// The line with its spaces made firm where they have to be; `nil` where none has.
    static func bound(_ line: Substring.UTF8View) -> [UInt8]? {
        guard line.contains(UInt8(ascii: " ")) else { return nil }
        var hasDigit = false
        for byte in line where 0x30...0x39 ~= byte {
            hasDigit = true
            break
        }
        guard hasDigit || line.starts(with: "<p".utf8) else { return nil }
        let spaces = FirmSpaces(line)
        let firm = spaces.spaces.indices.filter { $0 > 0 && spaces.isFirm(before: $0) }.map {
            spaces.spaces[$0]
        }
        guard !firm.isEmpty else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(spaces.line.count + 5 * firm.count)
        var copied = 0
        for place in firm {
            result += spaces.line[copied..<place]
            result += [0xC2, 0xA0]
            copied = place + 1
        }
        return result + spaces.line[copied...]
    }

    /// The words between spaces; a tag belongs to none, and what stands in code is as good as no word.
    private init(_ view: Substring.UTF8View) {
        line = Array(view)
        var start = 0
        var space = -1
        var place = 0
        var isCode = false
        func word(to end: Int) {
            words.append(isCode ? [] : Self.text(line[start..<end]))
            spaces.append(space)
        }
        while place < line.count {
            switch line[place] {
            case UInt8(ascii: "<"):
                let end = line[place...].firstIndex(of: UInt8(ascii: ">")) ?? line.count - 1
                if line[place...].starts(with: "<code".utf8) { isCode = true }
                if line[place...].starts(with: "</code".utf8) { isCode = false }
                place = end
            case UInt8(ascii: " "):
                word(to: place)
                space = place
                start = place + 1
            default: break
            }
            place += 1
        }
        word(to: line.count)
    }

    /// A word without the tags in it.
    private static func text(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.contains(UInt8(ascii: "<")) else { return bytes }
        var text: [UInt8] = []
        var isTag = false
        for byte in bytes {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { text.append(byte) }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        return text[...]
    }

    private func word(_ index: Int) -> Word { words.indices.contains(index) ? Word(words[index]) : Word([]) }

    private func isFirm(before index: Int) -> Bool {
        let (before, after) = (word(index - 1), word(index))
        if before.isDay, after.isMonth { return true }
        if before.isNumber, after.isJoint { return word(index + 1).beginsWithNumber }
        if before.isJoint, after.beginsWithNumber { return word(index - 2).isNumber }
        if before.text == "by" { return after.isWeekday }
        return isInTime(index)
    }

    /// `17:00 London time`, `17:00 New York time`, `17:00 UTC`.
    private func isInTime(_ index: Int) -> Bool {
        var first = index - 1
        while first > index - 4, word(first).isCapital { first -= 1 }
        guard word(first).isClock else { return false }
        var last = index
        while last < first + 4, word(last).isCapital {
            if word(last).text == "UTC" { return index == last }
            last += 1
        }
        return last > first + 1 && word(last).text == "time"
    }

    /// One word, and what it is without the marks around it.
    private struct Word {
        let text: String
        private let opens: Bool
        private let closes: Bool

        init(_ bytes: ArraySlice<UInt8>) {
            let isMark = { (byte: UInt8) in "(),.;:!?".utf8.contains(byte) }
            let start = bytes.firstIndex { !isMark($0) } ?? bytes.endIndex
            let end = bytes.lastIndex { !isMark($0) }.map { $0 + 1 } ?? start
            text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
            opens = start > bytes.startIndex
            closes = end < bytes.endIndex
        }

        private static let months: Set<String> = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct",
            "Nov", "Dec",
        ]
        private static let weekdays: Set<String> = [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ]

        var isDay: Bool { !closes && text.utf8.count <= 2 && Int(text).map { 1...31 ~= $0 } == true }
        var isMonth: Bool { !opens && Self.months.contains(text) }
        var isWeekday: Bool { !opens && Self.weekdays.contains(text) }
        var isJoint: Bool { !opens && !closes && (text == "in" || text == "of") }
        var isNumber: Bool { !closes && beginsWithNumber }
        var isCapital: Bool { !opens && text.first?.isUppercase == true }
        /// Digits, with commas or a point between them.
        var beginsWithNumber: Bool {
            text.first?.isNumber == true
                && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || ",.".utf8.contains($0) }
        }
        var isClock: Bool {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            return !closes && parts.count == 2
                && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        }
    }
}
