/// Finds e-mail addresses and telephone numbers.
struct ContactScan {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Nobody reads these: RFC 2606 keeps the domains for examples.
    private static let nobodys = [
        "example.com", "example.org", "example.net", "example", "invalid", "test",
    ]
    private static let machines = ["git", "noreply", "no-reply"]

    // MARK: E-mail

    /// An e-mail address, seen from its `@`.
    func email(at sign: Int) -> Range<Int>? {
        var start = sign
        while start > 0, start > sign - 64, isLocal(bytes[start - 1]) { start -= 1 }
        while start < sign, !ByteClasses.isAlphanumeric(bytes[start]) { start += 1 }
        var end = sign + 1
        var lastDot: Int?
        while end < bytes.count, end < sign + 254,
            ByteClasses.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "-")
                || bytes[end] == UInt8(ascii: ".")
        {
            if bytes[end] == UInt8(ascii: ".") {
                guard end + 1 < bytes.count, ByteClasses.isAlphanumeric(bytes[end + 1]), end > sign + 1 else {
                    break
                }
                lastDot = end
            }
            end += 1
        }
        guard start < sign, let lastDot, end - lastDot > 2,
            bytes[(lastDot + 1)..<end].allSatisfy(ByteClasses.isLetter)
        else { return nil }
        let domain = String(decoding: bytes[(sign + 1)..<end], as: UTF8.self).lowercased()
        let local = String(decoding: bytes[start..<sign], as: UTF8.self).lowercased()
        let isNobodys = Self.nobodys.contains { domain == $0 || domain.hasSuffix("." + $0) }
        return isNobodys || Self.machines.contains(local) ? nil : start..<end
    }

    private func isLocal(_ byte: UInt8) -> Bool {
        ByteClasses.isKey(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "%")
    }

    // MARK: Telephone

    /// Groups of digits with single signs between them.
    private struct Groups {
        var lengths: [Int] = []
        var signs: [UInt8] = []
        var end = 0
        /// The first digit of each group.
        var firsts: [UInt8] = []
        var digits: Int { lengths.reduce(0, +) }
    }

    /// A number with its country's code (E.164), seen from the plus sign.
    func international(at plus: Int) -> Range<Int>? {
        guard plus == 0 || !isTied(bytes[plus - 1]), plus + 1 < bytes.count, bytes[plus + 1] != 0x30,
            let groups = groups(from: plus + 1)
        else { return nil }
        guard (8...15).contains(groups.digits) else { return nil }
        // `+12 500 000` and `+12,500,000` are amounts.
        let isAmount = groups.lengths.count > 1 && groups.lengths.dropFirst().allSatisfy { $0 == 3 }
        return isAmount && groups.digits < 11 ? nil : plus..<groups.end
    }

    /// A number as it is dialled in its own country, seen from its first digit or bracket.
    func national(at start: Int) -> Range<Int>? {
        guard start == 0 || !isTied(bytes[start - 1]), mayBegin(at: start), let groups = groups(from: start)
        else { return nil }
        if isNorthAmerican(groups, start) { return start..<groups.end }
        guard groups.firsts[0] == 0x30, (9...11).contains(groups.digits), groups.lengths.count <= 5 else {
            return nil
        }
        let digit = bytes[start] == UInt8(ascii: "(") ? start + 2 : start + 1
        guard digit < bytes.count, bytes[digit] != 0x30 else { return nil }
        if groups.lengths.count == 1 {
            return groups.digits == 11 && bytes[start + 1] == UInt8(ascii: "7") ? start..<groups.end : nil
        }
        let isWellParted =
            groups.lengths.allSatisfy { $0 >= 2 } && groups.lengths[0] <= 5
            && !groups.signs.contains(UInt8(ascii: ".")) && Set(groups.signs).count <= 2
        return isWellParted ? start..<groups.end : nil
    }

    /// Whether the first bytes are those of a number that is dialled, which most numbers' are not.
    private func mayBegin(at start: Int) -> Bool {
        guard start + 9 <= bytes.count else { return false }
        let next = bytes[start + 1]
        switch bytes[start] {
        case UInt8(ascii: "("): return ByteClasses.isDigit(next)
        case UInt8(ascii: "0"): return ByteClasses.isDigit(next) && next != 0x30
        case UInt8(ascii: "1"): return next == UInt8(ascii: "-") || next == UInt8(ascii: ".") || next == 0x20
        default:
            let sign = bytes[start + 3]
            return ByteClasses.isDigit(next) && ByteClasses.isDigit(bytes[start + 2])
                && (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "."))
        }
    }

    /// `415-555-0132`, `(415) 555-0132`, `1-800-555-0199`: three, three and four digits.
    private func isNorthAmerican(_ groups: Groups, _ start: Int) -> Bool {
        var groups = groups
        if groups.lengths.count == 4, groups.lengths[0] == 1, groups.firsts[0] == 0x31 {
            groups.lengths.removeFirst()
            groups.firsts.removeFirst()
            groups.signs.removeFirst()
        }
        guard groups.lengths == [3, 3, 4], groups.signs.count == 2, groups.firsts[0] >= 0x32,
            groups.firsts[1] >= 0x32
        else {
            return false
        }
        return bytes[start] == UInt8(ascii: "(")
            || groups.signs[0] != 0x20 && groups.signs[0] == groups.signs[1]
    }

    /// Bytes that tie a number to what stands before it, as in an id, an amount or an address.
    private func isTied(_ byte: UInt8) -> Bool {
        ByteClasses.isKey(byte)
            || [0x23, 0x24, 0x25, 0x2B, 0x2C, 0x2E, 0x2F, 0x3A, 0x3D, 0x28].contains(byte)
            || byte >= 0x80
    }

    private func groups(from start: Int) -> Groups? {
        var groups = Groups()
        var index = start
        var isOpen = false
        if bytes[index] == UInt8(ascii: "(") {
            isOpen = true
            index += 1
        }
        while index < bytes.count, index < start + 28, groups.lengths.count < 7 {
            let begin = index
            while index < bytes.count, ByteClasses.isDigit(bytes[index]), index < begin + 16 { index += 1 }
            guard index > begin else { return nil }
            groups.lengths.append(index - begin)
            groups.firsts.append(bytes[begin])
            groups.end = index
            guard let next = afterSign(index, &groups, &isOpen) else { break }
            index = next
        }
        guard !isOpen, !groups.lengths.isEmpty else { return nil }
        if groups.signs.count == groups.lengths.count { groups.signs.removeLast() }
        return isEnded(groups.end) ? groups : nil
    }

    /// The offset of the next group, after one sign or a bracket and a blank; `nil` where there is none.
    private func afterSign(_ start: Int, _ groups: inout Groups, _ isOpen: inout Bool) -> Int? {
        var index = start
        guard index < bytes.count else { return nil }
        let sign = bytes[index]
        if sign == UInt8(ascii: ")"), isOpen {
            isOpen = false
            index += 1
            groups.end = index
            if index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-") { index += 1 }
        } else if sign == 0x20 || sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".")
            || sign == UInt8(ascii: "/") && groups.lengths.count == 1
        {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "("), !isOpen {
                isOpen = true
                index += 1
            }
        } else {
            return nil
        }
        guard index < bytes.count, ByteClasses.isDigit(bytes[index]) else { return nil }
        groups.signs.append(sign)
        return index
    }

    /// Whether nothing goes on after a number that would make it part of something else.
    private func isEnded(_ end: Int) -> Bool {
        guard end < bytes.count else { return true }
        let next = bytes[end]
        if ByteClasses.isAlphanumeric(next) || next == UInt8(ascii: "%") || next == UInt8(ascii: "_") {
            return false
        }
        guard end + 1 < bytes.count, ByteClasses.isDigit(bytes[end + 1]) else { return true }
        return next != UInt8(ascii: ":") && next != UInt8(ascii: "-") && next != UInt8(ascii: "/")
            && next != UInt8(ascii: ".") && next != UInt8(ascii: ",")
    }
}
