/// A file as it was read or written at one moment, so that a later save can tell whether somebody else changed it.
public struct FileSnapshot: Hashable, Sendable {
    /// The path as the person gave it.
    public let path: String
    /// The path of the file itself, with every symbolic link on the way followed.
    public let resolvedPath: String
    /// What is in it.
    public let bytes: [UInt8]
    /// Its marks at that moment.
    public let identity: FileIdentity

    /// FNV-1a of the content, 64 bits (Fowler, Noll and Vo 1991): to tell contents apart, not for security.
    public var contentHash: UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
