/// Finds hosts and addresses that only exist inside a network: RFC 1918, RFC 3927, RFC 4193, RFC 6762 and the like.
struct HostScan {
    let bytes: UnsafeBufferPointer<UInt8>
    private static let suffixes = ["internal", "local", "corp", "lan", "intranet", "localdomain"].map {
        Array($0.utf8)
    }

    /// A private address of version 4 that begins at a digit.
    func versionFour(at start: Int) -> Range<Int>? {
        guard start == 0 || !isPartOfNumber(bytes[start - 1]) else { return nil }
        var parts: [Int] = []
        var index = start
        while parts.count < 4 {
            var value = 0
            let begin = index
            while index < bytes.count, index < begin + 3, ByteClasses.isDigit(bytes[index]) {
                value = value * 10 + Int(bytes[index] - 0x30)
                index += 1
            }
            guard index > begin, value <= 255 else { return nil }
            parts.append(value)
            guard parts.count < 4 else { break }
            guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { return nil }
            index += 1
        }
        if index < bytes.count {
            guard !ByteClasses.isAlphanumeric(bytes[index]) else { return nil }
            if bytes[index] == UInt8(ascii: "."), index + 1 < bytes.count,
                ByteClasses.isDigit(bytes[index + 1])
            {
                return nil
            }
        }
        return isPrivate(parts) && !isVersion(start) ? start..<index : nil
    }

    private func isPartOfNumber(_ byte: UInt8) -> Bool {
        ByteClasses.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
    }

    private func isPrivate(_ parts: [Int]) -> Bool {
        switch parts[0] {
        case 10, 127: true
        case 172: (16...31).contains(parts[1])
        case 192: parts[1] == 168
        case 169: parts[1] == 254
        default: false
        }
    }

    /// `version 10.0.1.2` is no address.
    private func isVersion(_ start: Int) -> Bool {
        let word = Array("version ".utf8)
        guard start >= word.count else { return false }
        return zip(bytes[(start - word.count)..<start], word).allSatisfy { there, byte in
            (ByteClasses.isLetter(there) ? there | 0x20 : there) == byte
        }
    }

    /// An address of version 6 in fc00::/7 or fe80::/10 that begins at an `f`.
    func versionSix(at start: Int) -> Range<Int>? {
        guard start == 0 || !ByteClasses.isKey(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: ":"),
            start + 5 < bytes.count, bytes[(start + 1)..<(start + 4)].allSatisfy(ByteClasses.isHexadecimal),
            bytes[start + 4] == UInt8(ascii: ":")
        else { return nil }
        let second = bytes[start + 1] | 0x20
        let third = bytes[start + 2] | 0x20
        let isLocal = second == UInt8(ascii: "c") || second == UInt8(ascii: "d")
        let isLink =
            second == UInt8(ascii: "e")
            && (bytes[start + 2] == UInt8(ascii: "8") || bytes[start + 2] == UInt8(ascii: "9")
                || third == UInt8(ascii: "a") || third == UInt8(ascii: "b"))
        guard isLocal || isLink else { return nil }
        var end = start + 4
        var colons = 0
        while end < bytes.count, end < start + 40,
            ByteClasses.isHexadecimal(bytes[end]) || bytes[end] == UInt8(ascii: ":")
        {
            if bytes[end] == UInt8(ascii: ":") { colons += 1 }
            end += 1
        }
        guard colons >= 2, end == bytes.count || !ByteClasses.isKey(bytes[end]) else { return nil }
        return start..<end
    }

    /// `localhost` as a word.
    func localhost(at start: Int) -> Range<Int>? {
        let name = Array("localhost".utf8)
        let end = start + name.count
        guard start == 0 || !ByteClasses.isKey(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: "."),
            end <= bytes.count, zip(bytes[start..<end], name).allSatisfy({ $0 | 0x20 == $1 }),
            end == bytes.count || !ByteClasses.isKey(bytes[end])
        else { return nil }
        return start..<end
    }

    /// A name that ends in `.internal` or its like, seen from that dot.
    func name(at dot: Int) -> Range<Int>? {
        guard dot > 0, ByteClasses.isAlphanumeric(bytes[dot - 1]) else { return nil }
        for suffix in Self.suffixes {
            let end = dot + 1 + suffix.count
            guard end <= bytes.count, zip(bytes[(dot + 1)..<end], suffix).allSatisfy({ $0 | 0x20 == $1 })
            else {
                continue
            }
            if end < bytes.count {
                guard !ByteClasses.isKey(bytes[end]), bytes[end] != UInt8(ascii: "(") else { continue }
                if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count,
                    ByteClasses.isAlphanumeric(bytes[end + 1])
                {
                    continue
                }
            }
            var start = dot
            while start > 0, start > dot - 253,
                ByteClasses.isKey(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".")
            {
                start -= 1
            }
            // A file such as `.env.local` is no host.
            return bytes[start] == UInt8(ascii: ".") ? nil : start..<end
        }
        return nil
    }
}
