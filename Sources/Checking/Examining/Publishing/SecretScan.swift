/// Finds secrets at an offset of a file: by their format, in assignments, in addresses, and as private keys.
struct SecretScan {
    let bytes: UnsafeBufferPointer<UInt8>

    /// A key or token of a known format that begins here.
    func key(at start: Int) -> PublicationHit? {
        guard start == 0 || !ByteClasses.isKey(bytes[start - 1]) else { return nil }
        let first = bytes[start]
        if first == UInt8(ascii: "e"), let end = webToken(at: start) {
            return PublicationHit(kind: .secret("a signed web token"), range: start..<end)
        }
        for format in SecretFormat.all where format.prefix[0] == first {
            if let end = format.end(in: bytes, at: start) {
                return PublicationHit(kind: .secret(format.name), range: start..<end)
            }
        }
        return nil
    }

    /// Three parts in base 64 with dots between, the first of which begins an object of JSON (RFC 7519).
    private func webToken(at start: Int) -> Int? {
        guard start + 3 < bytes.count, bytes[start + 1] == UInt8(ascii: "y"),
            bytes[start + 2] == UInt8(ascii: "J")
        else { return nil }
        var end = start
        for part in 0..<3 {
            let begin = end
            while end < bytes.count, ByteClasses.isKey(bytes[end]) { end += 1 }
            guard end - begin >= 10 else { return nil }
            guard part < 2 else { return end }
            guard end < bytes.count, bytes[end] == UInt8(ascii: ".") else { return nil }
            end += 1
        }
        return nil
    }

    /// The first line of a private key in PEM (RFC 7468).
    func privateKey(at start: Int) -> PublicationHit? {
        guard start == 0 || bytes[start - 1] != UInt8(ascii: "-"), stands("-----BEGIN ", at: start) else {
            return nil
        }
        var end = start + 11
        let limit = min(bytes.count, end + 40)
        while end < limit, bytes[end] == 0x20 || bytes[end] >= 0x30 && bytes[end] <= 0x5A { end += 1 }
        guard stands("-----", at: end), end >= start + 22, stands("PRIVATE KEY", at: end - 11) else {
            return nil
        }
        return PublicationHit(kind: .secret("a private key"), range: start..<(end + 5))
    }

    /// The password of `scheme://user:password@host`, seen from the colon of the scheme.
    func password(at colon: Int) -> PublicationHit? {
        guard stands("://", at: colon), colon > 0, ByteClasses.isLetter(bytes[colon - 1]) else { return nil }
        var index = colon + 3
        let limit = min(bytes.count, index + 256)
        var start: Int?
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: ":") where start == nil: start = index + 1
            case UInt8(ascii: "@"):
                guard let start, index > start, isSecretValue(start..<index, isPassword: true) else {
                    return nil
                }
                return PublicationHit(kind: .secret("a password in an address"), range: start..<index)
            case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
                UInt8(ascii: "<"), UInt8(ascii: ">"), 0...0x20:
                return nil
            default: break
            }
            index += 1
        }
        return nil
    }

    private static let names = [
        "password", "passwd", "pwd", "secret", "token", "apikey", "api_key", "api-key", "accesskey",
        "access_key", "access-key", "secretkey", "secret_key", "secret-key", "private_key", "privatekey",
        "credential", "credentials", "passphrase",
    ].map { Array($0.utf8) }

    /// The value of `password=…`, `token: …` or `"api_key": "…"`, seen from the sign between the two.
    func assignment(at sign: Int) -> PublicationHit? {
        guard isNamed(before: sign) else { return nil }
        var start = sign + 1
        while start < bytes.count, start < sign + 4, isOpening(bytes[start]) { start += 1 }
        var end = start
        while end < bytes.count, end < start + 512, isValue(bytes[end]) { end += 1 }
        while end > start, [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!")].contains(bytes[end - 1])
        {
            end -= 1
        }
        guard isSecretValue(start..<end, isPassword: false) else { return nil }
        return PublicationHit(kind: .secret("a password or token"), range: start..<end)
    }

    private func isOpening(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "=")
            || byte == UInt8(ascii: "`")
    }

    /// A value ends at the signs that begin one, so that no byte is looked at for two of them.
    private func isValue(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F...0xFF: false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "="),
            UInt8(ascii: ":"):
            false
        default: true
        }
    }

    /// Whether a name such as `DB_PASSWORD` stands before a sign.
    private func isNamed(before sign: Int) -> Bool {
        var end = sign
        while end > 0, end > sign - 3, isOpening(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "*") {
            end -= 1
        }
        return Self.names.contains { name in
            guard end >= name.count else { return false }
            let start = end - name.count
            for (index, byte) in name.enumerated() {
                let there = bytes[start + index]
                guard (ByteClasses.isLetter(there) ? there | 0x20 : there) == byte else { return false }
            }
            return true
        }
    }

    /// Whether a value looks drawn at random: letters and digits, and as many bits a byte as its length allows.
    ///
    /// - Parameter isPassword: whether its place alone says that it is one, so that only a stand-in is let pass.
    private func isSecretValue(_ range: Range<Int>, isPassword: Bool) -> Bool {
        var counts = [Int](repeating: 0, count: 128)
        var hasDigit = false
        var hasLetter = false
        for byte in bytes[range] {
            counts[Int(byte & 0x7F)] += 1
            if ByteClasses.isDigit(byte) { hasDigit = true }
            if ByteClasses.isLetter(byte) { hasLetter = true }
        }
        let kinds = counts.count { $0 > 0 }
        if isPassword {
            let first = bytes[range.lowerBound]
            let isStandIn =
                first == UInt8(ascii: "$") || first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
                || first == UInt8(ascii: "*") || kinds < 3
            return !isStandIn && !isStandInWord(range)
        }
        guard range.count >= 8, hasDigit, hasLetter, bytes[range.lowerBound] != UInt8(ascii: "$") else {
            return false
        }
        // Half of the bytes differ: about three bits a byte in eight bytes, which words and dates do not reach.
        return kinds * 2 > min(range.count, 24) && kinds >= 6
    }

    private func isStandInWord(_ range: Range<Int>) -> Bool {
        let word = String(decoding: bytes[range], as: UTF8.self).lowercased()
        return ["password", "pass", "pw", "secret", "xxx", "xxxx", "changeme", "example", "redacted"]
            .contains(word)
    }

    private func stands(_ text: StaticString, at start: Int) -> Bool {
        guard start >= 0, start + text.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[start + index] != text.utf8Start[index] {
            return false
        }
        return true
    }
}
