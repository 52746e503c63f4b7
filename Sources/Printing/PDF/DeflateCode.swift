/// A prefix code of Deflate, known by the lengths of its codes alone (RFC 1951, 3.2.2).
struct DeflateCode: Sendable {
    static let longest = 15

    /// How many codes there are of each length, and the symbols in the order of their codes.
    private var counts = [Int](repeating: 0, count: longest + 1)
    private var symbols: [Int] = []
    private var firstCodes = [Int](repeating: 0, count: longest + 1)
    private var firstPlaces = [Int](repeating: 0, count: longest + 1)

    init(lengths: [Int]) {
        for length in lengths where length > 0 && length <= Self.longest { counts[length] += 1 }
        var code = 0
        var place = 0
        for length in 1...Self.longest {
            code = (code + counts[length - 1]) << 1
            firstCodes[length] = code
            firstPlaces[length] = place
            place += counts[length]
            symbols += lengths.indices.filter { lengths[$0] == length }
        }
    }

    func symbol(_ code: Int, length: Int) -> Int? {
        let offset = code - firstCodes[length]
        guard offset >= 0, offset < counts[length] else { return nil }
        return symbols[firstPlaces[length] + offset]
    }

    static let fixedLengths = DeflateCode(
        lengths: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
            + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))
    static let fixedDistances = DeflateCode(lengths: [Int](repeating: 5, count: 30))
}
