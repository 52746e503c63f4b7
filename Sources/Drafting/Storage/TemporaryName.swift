#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The name of a file while it is being written: `.NAME.<process>-<token><random>.tmp`.
///
/// The token is new in each process, so that what an earlier process of the same number left behind can be told from
/// what this one is writing: in a container the number is often always the same.
struct TemporaryName: Hashable, Sendable {
    let process: pid_t
    let token: String

    private static let suffix = ".tmp"
    private static let digits = 8
    /// What is left of a name, so that the whole fits into the 255 bytes that a disk allows.
    private static let nameBytes = 180

    static let ownToken = hex(UInt32.random(in: 0 ... .max))

    /// A new name for a file that is to become `name`.
    static func new(for name: String) -> String {
        var stem = Substring(name)
        while stem.utf8.count > nameBytes { stem.removeLast() }
        return ".\(stem).\(getpid())-\(ownToken)\(hex(UInt32.random(in: 0 ... .max)))\(suffix)"
    }

    /// Reads a name that `new(for:)` made; `nil` for any other.
    init?(_ name: String) {
        guard name.hasPrefix("."), name.hasSuffix(Self.suffix) else { return nil }
        let stem = name.dropFirst().dropLast(Self.suffix.count)
        guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return nil }
        let parts = stem[stem.index(after: dot)...].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let process = pid_t(parts[0]), process > 0, parts[0].first != "+",
            parts[1].count == 2 * Self.digits, parts[1].allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return nil }
        self.process = process
        token = String(parts[1].prefix(Self.digits))
    }

    private static func hex(_ value: UInt32) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: digits - text.count) + text
    }
}
