/// Which key a control sequence stands for, as xterm, the Linux console and kitty's protocol send it.
enum KeyNames {
    /// `ESC [ 1;5 C`, `ESC [ 3~`, `ESC [ 13;2u`, `ESC [ 27;2;13~`.
    static func key(_ parameters: String, final: UInt8) -> Key? {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { part in
            Int(part.prefix { $0 != ":" }) ?? 1
        }
        let held = Key.Modifiers(rawValue: (max(numbers.count > 1 ? numbers[1] : 1, 1) - 1) & 7)
        switch final {
        case UInt8(ascii: "~"):
            if numbers.first == 27, numbers.count > 2 { return typed(numbers[2], held) }
            return numbers.first.flatMap(tilde).map { Key($0, held) }
        case UInt8(ascii: "u"): return numbers.first.flatMap { typed($0, held) }
        case UInt8(ascii: "Z"): return Key(.tab, .shift)
        default:
            // A report that the terminal sends of itself looks much the same, but begins with another number.
            guard (numbers.first ?? 1) == 1 else { return nil }
            return letter(final).map { Key($0, held) }
        }
    }

    /// The final letter of `ESC [ A` and `ESC O A`.
    static func letter(_ byte: UInt8) -> Key.Code? {
        switch byte {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte) - 0x4F)
        default: nil
        }
    }

    /// The function keys of the Linux console.
    static func console(_ byte: UInt8) -> Int? { (0x41...0x45).contains(byte) ? Int(byte) - 0x40 : nil }

    private static func tilde(_ number: Int) -> Key.Code? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// A key by its Unicode number.
    private static func typed(_ number: Int, _ held: Key.Modifiers) -> Key? {
        switch number {
        case 9: return Key(.tab, held)
        case 13: return Key(.enter, held)
        case 27: return Key(.escape, held)
        case 8, 127: return Key(.backspace, held)
        default: break
        }
        guard let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value), value >= 0x20,
            !(0xE000...0xF8FF).contains(value)
        else { return nil }
        return Key(.text(String(scalar)), held.subtracting(.shift))
    }
}
