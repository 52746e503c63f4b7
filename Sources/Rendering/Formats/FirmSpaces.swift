/// Spaces at which a line of the page must not end: inside a date, a time with its zone, and a frequency.
///
/// Only the page has them; Markdown and the draft keep what was typed. It works on one line of HTML, in bytes, and leaves
/// tags and code alone.
struct FirmSpaces {
    private let line: [UInt8]
    private var words: [FirmWord] = []
    /// The place of the space before each word; -1 before the first.
    private var spaces: [Int] = []

    /// The line with its spaces made firm where they have to be; `nil` where none has.
    static func bound(_ line: Substring.UTF8View) -> [UInt8]? {
        guard mayHold(line) else { return nil }
        let spaces = FirmSpaces(Array(line))
        let firm = spaces.words.indices.dropFirst().filter { spaces.isFirm(before: $0) }.map {
            spaces.spaces[$0]
        }
        guard !firm.isEmpty else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(spaces.line.count + firm.count)
        var copied = 0
        for place in firm {
            result += spaces.line[copied..<place]
            result += [0xC2, 0xA0]
            copied = place + 1
        }
        return result + spaces.line[copied...]
    }

    /// Whether the line has a digit, or a word that may be "by".
    private static func mayHold(_ line: Substring.UTF8View) -> Bool {
        var before: UInt8 = 0
        for byte in line {
            if 0x30...0x39 ~= byte || before == UInt8(ascii: "b") && byte == UInt8(ascii: "y") { return true }
            before = byte
        }
        return false
    }

    /// The words between spaces; a tag belongs to none, and what stands in code is as good as no word.
    private init(_ line: [UInt8]) {
        self.line = line
        var start = 0
        var space = -1
        var place = 0
        var isCode = false
        var hasTag = false
        func word(to end: Int) {
            let bytes = line[start..<end]
            words.append(isCode ? FirmWord([]) : FirmWord(hasTag ? Self.withoutTags(bytes) : bytes))
            spaces.append(space)
            hasTag = false
        }
        while place < line.count {
            switch line[place] {
            case UInt8(ascii: "<"):
                hasTag = true
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

    private static func withoutTags(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text: [UInt8] = []
        var isTag = false
        for byte in bytes {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { text.append(byte) }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        return text[...]
    }

    private func traits(_ index: Int) -> FirmWord.Traits {
        words.indices.contains(index) ? words[index].traits : []
    }

    private func isFirm(before index: Int) -> Bool {
        let (before, after) = (traits(index - 1), traits(index))
        if before.contains(.number), after.contains(.joint) { return traits(index + 1).contains(.digits) }
        if before.contains(.joint), after.contains(.digits) { return traits(index - 2).contains(.number) }
        if before.contains(.day), words[index].isMonth { return true }
        if before.contains(.by) { return words[index].isWeekday }
        return isInTime(index)
    }

    /// `17:00 London time`, `17:00 New York time`, `17:00 UTC`.
    private func isInTime(_ index: Int) -> Bool {
        var first = index - 1
        while first > index - 4, traits(first).contains(.capital) { first -= 1 }
        guard traits(first).contains(.clock) else { return false }
        var last = index
        while last < first + 4, traits(last).contains(.capital) {
            if words[last].says("UTC") { return index == last }
            last += 1
        }
        return last > first + 1 && traits(last).contains(.time)
    }
}
