import Synchronization
import Testing

@testable import Drafting

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system's calls, of which a chosen one fails as a test says.
///
/// A class, because it counts the calls of whoever holds it.
final class FaultyFileCalls: FileCalls {
    enum Fault: Hashable, Sendable, CustomTestStringConvertible {
        case error(CInt)
        case shortWrite

        static let all: [Fault] =
            [ENOSPC, EIO, EINTR, EDQUOT, EACCES, EROFS].map(Fault.error) + [.shortWrite]

        var testDescription: String {
            switch self {
            case .error(let code): String(cString: strerror(code))
            case .shortWrite: "short write"
            }
        }
    }

    private struct State {
        var calls = 0
        var hasFailed = false
        var open: Set<CInt> = []
        var names: [String] = []
    }

    private let system = SystemFileCalls()
    private let fault: Fault
    private let number: Int
    private let only: String?
    private let isLasting: Bool
    private let pause: UInt32
    private let always: [String: CInt]
    private let isForeign: Bool
    private let before: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// Makes call number `number`, from 1, fail; with `only`, the calls of that name are counted alone; with
    /// `isLasting`, all later ones fail too. A `pause`, in microseconds, comes before each rename; calls named in
    /// `always` fail with a code of their own; with `isForeign`, what has a name seems to be somebody else's; and
    /// `before` is told of each call.
    init(
        _ fault: Fault, at number: Int, only: String? = nil, isLasting: Bool = false, pause: UInt32 = 0,
        always: [String: CInt] = [:], isForeign: Bool = false,
        before: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.pause = pause
        self.always = always
        self.isForeign = isForeign
        self.before = before
        self.fault = fault
        self.number = number
        self.only = only
        self.isLasting = isLasting
    }

    var hasFailed: Bool { state.withLock(\.hasFailed) }
    /// Descriptors that were opened and never closed.
    var leaks: Set<CInt> { state.withLock(\.open) }
    /// The calls in their order.
    var names: [String] { state.withLock(\.names) }

    private func isDue(_ name: String) -> Bool {
        state.withLock { state in
            state.names.append(name)
            if let only, only != name { return false }
            state.calls += 1
            guard state.calls == number || isLasting && state.calls > number else { return false }
            if fault == .shortWrite, name != "write" { return false }
            state.hasFailed = true
            return true
        }
    }

    private func step(_ name: String) throws(CallFailure) {
        before(name)
        if let code = always[name] { throw CallFailure(code: code) }
        if isDue(name), case .error(let code) = fault { throw CallFailure(code: code) }
    }

    private func opened(_ descriptor: CInt) -> CInt {
        state.withLock { _ = $0.open.insert(descriptor) }
        return descriptor
    }

    func realPath(_ path: String) throws(CallFailure) -> String {
        try step("realPath")
        return try system.realPath(path)
    }

    func openFolder(_ path: String) throws(CallFailure) -> CInt {
        try step("openFolder")
        return opened(try system.openFolder(path))
    }

    func openToRead(_ name: String, in folder: CInt) throws(CallFailure) -> CInt {
        try step("openToRead")
        return opened(try system.openToRead(name, in: folder))
    }

    func create(_ name: String, in folder: CInt, mode: mode_t) throws(CallFailure) -> CInt {
        try step("create")
        return opened(try system.create(name, in: folder, mode: mode))
    }

    func status(of descriptor: CInt) throws(CallFailure) -> FileStatus {
        try step("status")
        return try system.status(of: descriptor)
    }

    func status(of name: String, in folder: CInt) throws(CallFailure) -> FileStatus {
        try step("statusOfName")
        var status = try system.status(of: name, in: folder)
        if isForeign { status.user += 1 }
        return status
    }

    func checkWritable(_ name: String, in folder: CInt) throws(CallFailure) {
        try step("checkWritable")
        try system.checkWritable(name, in: folder)
    }

    func read(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int {
        try step("read")
        return try system.read(descriptor, into: buffer)
    }

    func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) throws(CallFailure) -> Int {
        guard isDue("write") else { return try system.write(descriptor, bytes) }
        guard case .error(let code) = fault else {
            return try system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
        }
        throw CallFailure(code: code)
    }

    func setOwner(of descriptor: CInt, user: uid_t, group: gid_t) throws(CallFailure) {
        try step("setOwner")
        try system.setOwner(of: descriptor, user: user, group: group)
    }

    func setMode(of descriptor: CInt, to mode: mode_t) throws(CallFailure) {
        try step("setMode")
        try system.setMode(of: descriptor, to: mode)
    }

    func sync(_ descriptor: CInt) throws(CallFailure) {
        try step("sync")
        try system.sync(descriptor)
    }

    func lock(_ folder: CInt) throws(CallFailure) {
        try step("lock")
        try system.lock(folder)
    }

    func close(_ descriptor: CInt) throws(CallFailure) {
        state.withLock { _ = $0.open.remove(descriptor) }
        try system.close(descriptor)
        if isDue("close"), case .error(let code) = fault, code != EINTR { throw CallFailure(code: code) }
    }

    func rename(_ name: String, to target: String, in folder: CInt) throws(CallFailure) {
        try step("rename")
        if pause > 0 { usleep(pause) }
        try system.rename(name, to: target, in: folder)
    }

    func link(_ name: String, to target: String, in folder: CInt) throws(CallFailure) {
        try step("link")
        try system.link(name, to: target, in: folder)
    }

    func remove(_ name: String, in folder: CInt) throws(CallFailure) {
        try step("remove")
        try system.remove(name, in: folder)
    }

    func names(in folder: String) throws(CallFailure) -> [String] {
        try step("names")
        return try system.names(in: folder)
    }

    func isRunning(_ process: pid_t) -> Bool { system.isRunning(process) }
}
