import Quantities

/// A length of time that a sentence states: `36 hours`, `0h 36m`, `1 hour and 31 minutes`, `nine hours`.
struct StatedSpan: Hashable {
    let tokens: Range<Int>
    let seconds: Double
    /// The smallest unit that it is said in, in seconds.
    let unit: Double
    /// Whether a word such as "about" stands before it.
    let isHedged: Bool
    /// Whether it is a limit, a rate or one of many: `within 2 hours`, `every 5 minutes`, `2 hours each`.
    let isLimit: Bool

    private static let words: WordSet = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static let hedges: WordSet = [
        "about", "approximately", "approx", "around", "roughly", "nearly", "almost", "some", "over", "than",
        "circa",
    ]
    private static let limits: WordSet = [
        "within", "most", "to", "every", "per", "of", "least", "next", "last", "past", "first", "previous",
        "each", "between", "by", "until", "max", "maximum",
    ]
    private static let each: WordSet = ["each", "per", "a"]
    private static let units: [(prefix: String, seconds: Double)] = [
        ("ms", 0.001), ("milli", 0.001), ("mi", 60), ("mo", 2_592_000), ("m", 60), ("s", 1), ("h", 3_600),
        ("d", 86_400), ("w", 604_800),
    ]

    /// All of them in a range of tokens, in order.
    static func find(in range: Range<Int>, of prose: Prose) -> [StatedSpan] {
        var found: [StatedSpan] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let span = read(at: index, in: range, of: prose) {
                found.append(span)
                index = span.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func read(at index: Int, in range: Range<Int>, of prose: Prose) -> StatedSpan? {
        let token = prose.tokens[index]
        switch token.kind {
        case .number where !token.traits.contains(.percent): break
        case .word where token.traits.contains(.hasDigit) && prose.bytes[Int(token.start)] <= 0x39: break
        case .word where token.end - token.start <= 6 && prose.isOne(of: words, index): break
        default: return nil
        }
        for end in stride(from: min(index + 5, range.upperBound), to: index, by: -1) {
            guard prose.tokens[end - 1].kind == .word, prose.tokens[end - 1].end - token.start <= 48,
                let span = try? TimeSpan(prose.text(index..<end)), let seconds = span.seconds, seconds > 0,
                let unit = unit(of: prose.lowercased(end - 1))
            else { continue }
            let hasBefore = index > range.lowerBound
            let isEach = end < range.upperBound && prose.isOne(of: each, end)
            return StatedSpan(
                tokens: index..<end, seconds: seconds, unit: unit,
                isHedged: hasBefore
                    && (prose.isOne(of: hedges, index - 1)
                        || prose.tokens[index - 1].isMark(UInt8(ascii: "~"))),
                isLimit: hasBefore && prose.isOne(of: limits, index - 1) || isEach)
        }
        return nil
    }

    /// The unit of `36m`, `minutes` or `h`.
    private static func unit(of word: String) -> Double? {
        let letters = String(word.reversed().prefix { $0.isLetter }.reversed())
        return units.first { letters.hasPrefix($0.prefix) }?.seconds
    }

    /// Whether it says the same as a length that was worked out.
    ///
    /// - Parameter isStrict: whether only less than a minute may lie between; else half of the smallest unit may.
    func agrees(with actual: Double, isStrict: Bool) -> Bool {
        let distance = abs(seconds - actual)
        if isHedged { return distance <= max(unit, actual * 0.15) }
        if distance < 60 { return true }
        return (!isStrict || unit > 3_600) && distance <= unit / 2
    }
}
