#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that is held open, so that what is done to a name in it is done in that folder and in no other.
struct OpenFolder<Calls: FileCalls> {
    let descriptor: CInt
    let calls: Calls
    /// The file that it was opened for, as the person named it: for messages.
    let file: String
    let action: FileError.Action

    init(_ path: String, for file: String, action: FileError.Action, calls: Calls) throws(FileError) {
        do throws(CallFailure) {
            descriptor = try calls.uninterrupted { () throws(CallFailure) in try calls.openFolder(path) }
        } catch {
            throw FileError(error, path: file, action: action, absent: .folderMissing)
        }
        self.calls = calls
        self.file = file
        self.action = action
    }

    func close() { try? calls.close(descriptor) }

    /// Makes a call, again where a signal interrupts it, and says its failure in terms of the file.
    func perform<Value>(_ call: () throws(CallFailure) -> Value) throws(FileError) -> Value {
        do throws(CallFailure) {
            return try calls.uninterrupted(call)
        } catch {
            throw failure(error)
        }
    }

    func failure(_ failure: CallFailure) -> FileError { FileError(failure, path: file, action: action) }

    /// What is at a name, or `nil` where there is nothing.
    func status(of name: String) throws(FileError) -> FileStatus? {
        do throws(CallFailure) {
            return try calls.uninterrupted { () throws(CallFailure) in
                try calls.status(of: name, in: descriptor)
            }
        } catch {
            guard error.code != ENOENT else { return nil }
            throw failure(error)
        }
    }

    /// Removes a file of our own; where that fails even the second time, `StrayFiles` comes later.
    func discard(_ name: String) {
        for _ in 0..<2 {
            let removed: Void? = try? calls.uninterrupted { () throws(CallFailure) in
                try calls.remove(name, in: descriptor)
            }
            if removed != nil { return }
        }
    }
}
