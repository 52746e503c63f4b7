/// Why a file could not be read or written, in words for the person whose file it is.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reasons that a person can do something about, and the rest.
    public enum Reason: Hashable, Sendable {
        /// There is no such file.
        case missing
        /// The folder that the file would be in does not exist.
        case folderMissing
        /// Something on the way is a file, so nothing can be below it.
        case notAFolder
        case isFolder
        /// A pipe, a socket or a device, as said.
        case notRegular(String)
        /// A symbolic link to a file that does not exist.
        case danglingLink
        /// Symbolic links that lead in a circle.
        case linkCircle
        /// A new file was asked for, and the name is taken.
        case exists
        /// The file was changed by somebody else; what was to be written is in the copy.
        case conflict(copy: String)
        case noPermission
        case readOnly
        case noSpace
        case quota
        case nameTooLong
        /// An empty name, or one with a NUL byte.
        case badName
        /// More bytes than may be read.
        case tooLarge(size: Int64, limit: Int)
        /// The disk or the system allows no file of this size.
        case sizeRefused
        case tooManyOpen
        /// The disk reports an error.
        case disk
        /// The file is written, but the disk did not confirm that it will survive a power cut.
        case unconfirmed(FileSnapshot)
        /// Any other, in the system's words.
        case other(String)
    }

    /// What was being done.
    public enum Action: Hashable, Sendable {
        case reading
        case writing
    }

    /// The file as the person named it.
    public let path: String
    /// Why.
    public let reason: Reason
    /// What was being done.
    public let action: Action

    /// Takes a path as the person named it.
    public init(path: String, reason: Reason, action: Action) {
        self.path = path
        self.reason = reason
        self.action = action
    }

    /// What is wrong and what to do, without the path.
    public var message: String { FileErrorMessage(action: action).text(for: reason) }

    /// The message behind the path, as compilers write it.
    public var description: String { "\(path): error: \(message)" }
}
