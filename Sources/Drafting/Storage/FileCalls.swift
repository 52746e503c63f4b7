#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system calls of this folder, one function each, so that a test can make any of them fail.
///
/// A name is seen from the folder whose descriptor is given. Nothing is tried again here, not even after EINTR.
protocol FileCalls: Sendable {
    /// The path with every link on the way followed; the file must exist.
    func realPath(_ path: String) throws(CallFailure) -> String
    /// Opens a folder, so that names can be seen from it.
    func openFolder(_ path: String) throws(CallFailure) -> CInt
    /// Opens for reading, never waiting for a pipe's writer and never following a link.
    func openToRead(_ name: String, in folder: CInt) throws(CallFailure) -> CInt
    /// Makes a file that must not exist, and opens it for writing.
    func create(_ name: String, in folder: CInt, mode: mode_t) throws(CallFailure) -> CInt
    func status(of descriptor: CInt) throws(CallFailure) -> FileStatus
    /// What is at a name, the link itself where it is one.
    func status(of name: String, in folder: CInt) throws(CallFailure) -> FileStatus
    /// Fails where this process may not write to a file.
    func checkWritable(_ name: String, in folder: CInt) throws(CallFailure)
    /// Reads at most as many bytes as fit; none is the end.
    func read(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int
    /// Writes some of the bytes and says how many.
    func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) throws(CallFailure) -> Int
    func setOwner(of descriptor: CInt, user: uid_t, group: gid_t) throws(CallFailure)
    func setMode(of descriptor: CInt, to mode: mode_t) throws(CallFailure)
    /// Waits until the disk has it.
    func sync(_ descriptor: CInt) throws(CallFailure)
    /// Locks a folder against other processes that ask, until it is closed; gives up soon.
    func lock(_ folder: CInt) throws(CallFailure)
    /// Closes a descriptor, which is closed also where this fails; never fails with EINTR.
    func close(_ descriptor: CInt) throws(CallFailure)
    /// Puts a file in the place of another in one step.
    func rename(_ name: String, to target: String, in folder: CInt) throws(CallFailure)
    /// Gives a file a second name that must not exist.
    func link(_ name: String, to target: String, in folder: CInt) throws(CallFailure)
    func remove(_ name: String, in folder: CInt) throws(CallFailure)
    /// The names in a folder, in no order.
    func names(in folder: String) throws(CallFailure) -> [String]
    /// Whether a process of this number exists.
    func isRunning(_ process: pid_t) -> Bool
}

extension FileCalls {
    /// Makes a call again for as long as a signal interrupts it.
    func uninterrupted<Value>(_ call: () throws(CallFailure) -> Value) throws(CallFailure) -> Value {
        var result = Result { () throws(CallFailure) in try call() }
        while case .failure(let failure) = result, failure.code == EINTR {
            result = Result { () throws(CallFailure) in try call() }
        }
        return try result.get()
    }
}
