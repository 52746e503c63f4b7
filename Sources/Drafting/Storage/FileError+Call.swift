#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileError {
    /// What a failed call means for the file that it was made for.
    ///
    /// - Parameter absent: What it means that something on the path is not there.
    init(_ failure: CallFailure, path: String, action: Action, absent: Reason = .missing) {
        self.init(path: path, reason: Self.reason(for: failure.code, absent: absent), action: action)
    }

    private static func reason(for code: CInt, absent: Reason) -> Reason {
        switch code {
        case ENOENT: absent
        case ENOTDIR: .notAFolder
        case EISDIR: .isFolder
        case EEXIST, ENOTEMPTY: .exists
        case ELOOP: .linkCircle
        case EACCES, EPERM: .noPermission
        case EROFS: .readOnly
        case ENOSPC: .noSpace
        case EDQUOT: .quota
        case ENAMETOOLONG: .nameTooLong
        case EFBIG: .sizeRefused
        case EMFILE, ENFILE: .tooManyOpen
        case EIO: .disk
        case ENXIO: .notRegular("a socket or a device")
        case EINVAL, EILSEQ: .other("the name or the disk does not allow it")
        default: .other(String(cString: strerror(code)).lowercased())
        }
    }

    /// Refuses what is not a regular file, because reading it could wait for ever or act on a machine.
    static func check(_ status: FileStatus, path: String, action: Action) throws(FileError) {
        let reason: Reason
        switch status.kind {
        case .regular: return
        case .folder: reason = .isFolder
        case .link: reason = .danglingLink
        case .pipe: reason = .notRegular("a named pipe")
        case .socket: reason = .notRegular("a socket")
        case .device: reason = .notRegular("a device")
        }
        throw FileError(path: path, reason: reason, action: action)
    }
}
