/// Which file on which disk, and in which state by the system's own marks.
///
/// A clock that is set back, or two changes within one tick, can leave equal marks on unequal content: so a save
/// compares content, and the marks only say that a file did not change while it was being read.
public struct FileIdentity: Hashable, Sendable {
    /// The number of the disk.
    public let device: UInt64
    /// The number of the file on its disk.
    public let inode: UInt64
    /// When its content was last changed, in nanoseconds since 1970.
    public let modified: Int64
    /// Its size in bytes.
    public let size: Int64

    init(_ status: FileStatus) {
        device = status.device
        inode = status.inode
        modified = status.modified
        size = status.size
    }
}
