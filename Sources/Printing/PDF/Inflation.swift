/// Unpacks what was packed with Deflate (RFC 1951) in a zlib wrapper (RFC 1950).
///
/// For the object streams of PDFs, which are small: whatever is damaged or grows beyond 16 MiB gives nothing.
struct Inflation {
    private static let limit = 16 << 20

    private let bytes: [UInt8]
    private var place: Int
    private var bits: UInt32 = 0
    private var count = 0
    private var output: [UInt8] = []

    private init(_ bytes: [UInt8], from place: Int) {
        self.bytes = bytes
        self.place = place
    }

    /// The unpacked bytes; the checksum at the end is not looked at.
    static func inflated(zlib bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 2, bytes[0] & 0x0F == 8, bytes[1] & 0x20 == 0 else { return nil }
        var inflation = Inflation(bytes, from: 2)
        return inflation.run() ? inflation.output : nil
    }

    private mutating func run() -> Bool {
        while true {
            guard let isLast = take(1), let kind = take(2) else { return false }
            let isFine =
                switch kind {
                case 0: stored()
                case 1: block(.fixedLengths, .fixedDistances)
                case 2: dynamic()
                default: false
                }
            guard isFine else { return false }
            if isLast == 1 { return true }
        }
    }

    private mutating func take(_ wanted: Int) -> Int? {
        while count < wanted {
            guard place < bytes.count else { return nil }
            bits |= UInt32(bytes[place]) << UInt32(count)
            place += 1
            count += 8
        }
        let value = bits & (1 << UInt32(wanted) - 1)
        bits >>= UInt32(wanted)
        count -= wanted
        return Int(value)
    }

    private mutating func stored() -> Bool {
        bits = 0
        count = 0
        guard place + 4 <= bytes.count else { return false }
        let length = Int(bytes[place]) | Int(bytes[place + 1]) << 8
        place += 4
        guard place + length <= bytes.count, output.count + length <= Self.limit else { return false }
        output += bytes[place..<place + length]
        place += length
        return true
    }

    private mutating func symbol(_ code: DeflateCode) -> Int? {
        var value = 0
        for length in 1...DeflateCode.longest {
            guard let bit = take(1) else { return nil }
            value = value << 1 | bit
            if let symbol = code.symbol(value, length: length) { return symbol }
        }
        return nil
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func dynamic() -> Bool {
        guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<codes + 4 {
            guard let length = take(3) else { return false }
            lengths[Self.order[index]] = length
        }
        let code = DeflateCode(lengths: lengths)
        let total = literals + 257 + distances + 1
        var all: [Int] = []
        while all.count < total {
            guard let next = symbol(code) else { return false }
            switch next {
            case 0...15: all.append(next)
            case 16:
                guard let last = all.last, let extra = take(2) else { return false }
                all += [Int](repeating: last, count: 3 + extra)
            default:
                guard let extra = take(next == 17 ? 3 : 7) else { return false }
                all += [Int](repeating: 0, count: (next == 17 ? 3 : 11) + extra)
            }
        }
        guard all.count == total else { return false }
        return block(
            DeflateCode(lengths: Array(all.prefix(literals + 257))),
            DeflateCode(lengths: Array(all.dropFirst(literals + 257))))
    }

    private static let lengthBase = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163,
        195, 227, 258,
    ]
    private static let distanceBase = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
        4097, 6145,
        8193, 12289, 16385, 24577,
    ]

    private mutating func block(_ literals: DeflateCode, _ distances: DeflateCode) -> Bool {
        while let next = symbol(literals) {
            if next == 256 { return true }
            if next < 256 {
                output.append(UInt8(next))
            } else if !copy(next - 257, distances) {
                return false
            }
            guard output.count <= Self.limit else { return false }
        }
        return false
    }

    private mutating func copy(_ index: Int, _ distances: DeflateCode) -> Bool {
        guard Self.lengthBase.indices.contains(index) else { return false }
        let lengthBits = index < 8 || index == 28 ? 0 : (index - 4) / 4
        guard let lengthExtra = take(lengthBits), let far = symbol(distances),
            Self.distanceBase.indices.contains(far),
            let distanceExtra = take(far < 4 ? 0 : (far - 2) / 2)
        else { return false }
        let length = Self.lengthBase[index] + lengthExtra
        let distance = Self.distanceBase[far] + distanceExtra
        guard distance <= output.count else { return false }
        for _ in 0..<length { output.append(output[output.count - distance]) }
        return true
    }
}
