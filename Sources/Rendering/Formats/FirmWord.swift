/// One word of a line, and what it is without the marks around it.
struct FirmWord {
    struct Traits: OptionSet {
        let rawValue: UInt16
        /// Digits, with commas or a point between them.
        static let digits = Traits(rawValue: 1)
        /// The same with no mark behind it.
        static let number = Traits(rawValue: 2)
        /// A number from 1 to 31 with no mark behind it.
        static let day = Traits(rawValue: 4)
        /// `17:00`.
        static let clock = Traits(rawValue: 8)
        /// `in` or `of`, between two numbers.
        static let joint = Traits(rawValue: 16)
        static let by = Traits(rawValue: 32)
        /// It begins with a capital, and no mark stands before it.
        static let capital = Traits(rawValue: 64)
        static let time = Traits(rawValue: 128)
    }

    private(set) var traits: Traits = []
    private let bare: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        guard let start = bytes.firstIndex(where: { !Self.isMark($0) }),
            let last = bytes.lastIndex(where: { !Self.isMark($0) })
        else {
            bare = []
            return
        }
        bare = bytes[start...last]
        let opens = start > bytes.startIndex
        let closes = last + 1 < bytes.endIndex
        switch bytes[start] {
        case 0x30...0x39: traits = Self.traits(ofNumber: bare, closes: closes)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): if !opens { traits = .capital }
        case 0xC0...: if !opens, Self.isCapital(bare) { traits = .capital }
        case UInt8(ascii: "i"), UInt8(ascii: "o"):
            if !opens, !closes, says("in") || says("of") { traits = .joint }
        case UInt8(ascii: "b"): if says("by") { traits = .by }
        case UInt8(ascii: "t"): if says("time") { traits = .time }
        default: break
        }
    }

    func says(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { $0.count == bare.count && $0.elementsEqual(bare) }
    }

    var isMonth: Bool {
        traits.contains(.capital) && Self.months.contains(String(decoding: bare, as: UTF8.self))
    }
    var isWeekday: Bool {
        traits.contains(.capital) && Self.weekdays.contains(String(decoding: bare, as: UTF8.self))
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            true
        default: false
        }
    }

    private static func traits(ofNumber bytes: ArraySlice<UInt8>, closes: Bool) -> Traits {
        var value = 0
        for byte in bytes {
            switch byte {
            case 0x30...0x39: value = min(value * 10 + Int(byte - 0x30), 100)
            case UInt8(ascii: ","), UInt8(ascii: "."): break
            default: return !closes && isClock(bytes) ? .clock : []
            }
        }
        if closes { return .digits }
        return bytes.count <= 2 && 1...31 ~= value ? [.digits, .number, .day] : [.digits, .number]
    }

    private static func isClock(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count == 5 && bytes[bytes.startIndex + 2] == UInt8(ascii: ":")
            && bytes.count(where: { 0x30...0x39 ~= $0 }) == 4
    }

    private static func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes.prefix(8), as: UTF8.self).first?.isUppercase == true
    }

    private static let months: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct",
        "Nov", "Dec",
    ]
    private static let weekdays: Set<String> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
