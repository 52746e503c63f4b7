/// Reads the bytes of a file once, text and code alike, for what strangers should not read.
///
/// Nearly every byte costs one look-up in a table; what begins at the others is looked at over a bounded stretch, or
/// over a stretch that is then passed over, so that the whole is linear in the file's length.
struct PublicationScan {
    private enum Trigger: UInt8 {
        case none, key, colon, digit, plus, open, at, dot, dash, local, hexadecimal
    }

    private static let triggers: [Trigger] = {
        var table = [Trigger](repeating: .none, count: 256)
        for byte in SecretFormat.firstBytes { table[Int(byte)] = .key }
        table[Int(UInt8(ascii: "e"))] = .key
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(digit)] = .digit }
        let others: [(String, Trigger)] = [
            (":=", .colon), ("+", .plus), ("(", .open), ("@", .at), (".", .dot), ("-", .dash), ("lL", .local),
            ("fF", .hexadecimal),
        ]
        for (bytes, trigger) in others { for byte in bytes.utf8 { table[Int(byte)] = trigger } }
        return table
    }()

    /// Everything that is found, in order and without overlaps.
    static func hits(in bytes: [UInt8]) -> [PublicationHit] {
        bytes.withUnsafeBufferPointer { buffer in
            triggers.withUnsafeBufferPointer { PublicationScan(buffer).hits($0) }
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let secrets: SecretScan
    private let hosts: HostScan
    private let contacts: ContactScan

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        secrets = SecretScan(bytes: bytes)
        hosts = HostScan(bytes: bytes)
        contacts = ContactScan(bytes: bytes)
    }

    private func hits(_ triggers: UnsafeBufferPointer<Trigger>) -> [PublicationHit] {
        var hits: [PublicationHit] = []
        var index = 0
        while index < bytes.count {
            let trigger = triggers[Int(bytes[index])]
            guard trigger != .none, let hit = hit(trigger, at: index) else {
                index += 1
                continue
            }
            // A name or an address may begin before its sign, but not inside what was found before.
            if hit.range.lowerBound >= hits.last?.range.upperBound ?? 0 { hits.append(hit) }
            index = max(index + 1, hit.range.upperBound)
        }
        return hits
    }

    private func hit(_ trigger: Trigger, at index: Int) -> PublicationHit? {
        switch trigger {
        case .none: nil
        case .key: secrets.key(at: index)
        case .colon: secrets.password(at: index) ?? secrets.assignment(at: index)
        case .dash: secrets.privateKey(at: index)
        case .digit:
            hosts.versionFour(at: index).map { PublicationHit(kind: .address, range: $0) }
                ?? contacts.national(at: index).map { PublicationHit(kind: .phone, range: $0) }
        case .plus: contacts.international(at: index).map { PublicationHit(kind: .phone, range: $0) }
        case .open: contacts.national(at: index).map { PublicationHit(kind: .phone, range: $0) }
        case .at: contacts.email(at: index).map { PublicationHit(kind: .email, range: $0) }
        case .dot: hosts.name(at: index).map { PublicationHit(kind: .host, range: $0) }
        case .local: hosts.localhost(at: index).map { PublicationHit(kind: .host, range: $0) }
        case .hexadecimal: hosts.versionSix(at: index).map { PublicationHit(kind: .address, range: $0) }
        }
    }
}
