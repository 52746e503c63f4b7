import TestSupport
import Testing

@testable import Drafting

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The method of SQLite's tests: fail the first call, the second and so on until none is left to fail, and look at
/// what is true each time (sqlite.org/testing.html, "I/O error tests").
@Suite("A save in which a system call fails")
struct FaultTests {
    enum Operation: String, CaseIterable, Sendable {
        case replacing, creating, forcing, conflicting

        /// How many calls it makes, each of which fails once.
        var calls: Int {
            switch self {
            case .replacing: 22
            case .creating: 14
            case .forcing: 16
            case .conflicting: 20
            }
        }
    }

    static let old = Array("old text, which somebody wrote\n".utf8)
    static let new = Array(repeating: UInt8(ascii: "n"), count: 100_000)
    static let others = Array("what somebody else wrote\n".utf8)

    @Test(
        "leaves the old or the new file whole, no other file, and the next save works",
        arguments: Operation.allCases, FaultyFileCalls.Fault.all)
    func everyCall(_ operation: Operation, _ fault: FaultyFileCalls.Fault) throws {
        var failed = 0
        for number in 1...25 where try fails(operation, FaultyFileCalls(fault, at: number)) { failed += 1 }
        #expect(failed == (fault == .shortWrite ? 1 : operation.calls))
    }

    @Test(
        "leaves the old or the new file whole also where every later call fails",
        arguments: Operation.allCases)
    func everyLaterCall(_ operation: Operation) throws {
        for number in 1...23 {
            try TemporaryFolder.with { folder in
                let calls = FaultyFileCalls(.error(EIO), at: number, isLasting: true)
                let replacement = try prepare(operation, in: folder)
                _ = try? save(replacement, in: folder, calls)
                try expectWhole(operation, in: folder)
                #expect(calls.leaks.isEmpty)
            }
        }
    }

    /// Runs an operation with one call failing; says whether there was such a call.
    private func fails(_ operation: Operation, _ calls: FaultyFileCalls) throws -> Bool {
        try TemporaryFolder.with { folder in
            let replacement = try prepare(operation, in: folder)
            var next = replacement
            do throws(FileError) {
                next = .snapshot(try save(replacement, in: folder, calls))
            } catch {
                #expect(!error.message.isEmpty)
                if case .unconfirmed(let snapshot) = error.reason { next = .snapshot(snapshot) }
                let isConflict = if case .conflict = error.reason { true } else { false }
                #expect(isConflict == (operation == .conflicting) || calls.hasFailed)
            }
            if case .snapshot(let saved) = next, saved.bytes == Self.new {
                #expect(try folder.bytes("draft.md") == Self.new)
            }
            try expectWhole(operation, in: folder)
            #expect(calls.leaks.isEmpty)
            #expect(try folder.names.filter { $0.hasSuffix(".tmp") }.isEmpty, "\(calls.names)")
            if operation != .conflicting {
                try DurableFile.write(Self.others, to: folder.path("draft.md"), replacing: next, sync: false)
                #expect(try folder.bytes("draft.md") == Self.others)
            }
            return calls.hasFailed
        }
    }

    private func prepare(_ operation: Operation, in folder: TemporaryFolder) throws -> DurableFile.Replacement
    {
        let path = folder.path("draft.md")
        if operation == .creating { return .nothing }
        let snapshot = try DurableFile.write(Self.old, to: path, replacing: .nothing, sync: false)
        if operation == .conflicting {
            try DurableFile.write(Self.others, to: path, replacing: .anything, sync: false)
        }
        return operation == .forcing ? .anything : .snapshot(snapshot)
    }

    private func save(
        _ replacement: DurableFile.Replacement, in folder: TemporaryFolder, _ calls: FaultyFileCalls
    ) throws(FileError) -> FileSnapshot {
        try DurableFile.write(
            Self.new, to: folder.path("draft.md"), replacing: replacement, sync: true, calls: calls)
    }

    private func expectWhole(_ operation: Operation, in folder: TemporaryFolder) throws {
        switch operation {
        case .creating:
            guard folder.exists("draft.md") else { return }
            #expect(try folder.bytes("draft.md") == Self.new)
        case .replacing, .forcing: #expect(try [Self.old, Self.new].contains(folder.bytes("draft.md")))
        case .conflicting:
            #expect(try folder.bytes("draft.md") == Self.others)
            guard folder.exists("draft.conflict-1.md") else { return }
            #expect(try folder.bytes("draft.conflict-1.md") == Self.new)
        }
    }

    @Test(
        "goes on after a signal and after a short write as if nothing had been", arguments: Operation.allCases
    )
    func goesOn(_ operation: Operation) throws {
        guard operation != .conflicting else { return }
        for fault in [FaultyFileCalls.Fault.error(EINTR), .shortWrite] {
            for number in 1...22 {
                try TemporaryFolder.with { folder in
                    let replacement = try prepare(operation, in: folder)
                    _ = try save(replacement, in: folder, FaultyFileCalls(fault, at: number))
                    #expect(try folder.bytes("draft.md") == Self.new)
                }
            }
        }
    }

    @Test("makes no more calls than it needs")
    func calls() throws {
        try TemporaryFolder.with { folder in
            let calls = FaultyFileCalls(.shortWrite, at: 0)
            let replacement = try prepare(.replacing, in: folder)
            _ = try save(replacement, in: folder, calls)
            #expect(
                calls.names == [
                    "realPath", "openFolder", "statusOfName", "checkWritable",
                    "create", "write", "status", "setMode", "sync", "status", "close",
                    "lock", "statusOfName", "openToRead", "status", "read", "read", "status", "close",
                    "rename", "sync", "close",
                ])
        }
    }

    @Test("waits for no disk where the file can be made again")
    func unsynced() throws {
        try TemporaryFolder.with { folder in
            let calls = FaultyFileCalls(.shortWrite, at: 0)
            try DurableFile.write(
                Self.new, to: folder.path("page.html"), replacing: .nothing, sync: false, calls: calls)
            #expect(!calls.names.contains("sync"))
        }
    }

    @Test("says that the disk did not confirm, and gives what the next save needs")
    func unconfirmed() throws {
        try TemporaryFolder.with { folder in
            let replacement = try prepare(.replacing, in: folder)
            let calls = FaultyFileCalls(.error(EIO), at: 2, only: "sync")
            let error = try #require(throws: FileError.self) { try save(replacement, in: folder, calls) }
            guard case .unconfirmed(let snapshot) = error.reason else {
                Issue.record("\(error)")
                return
            }
            #expect(snapshot.bytes == Self.new)
            try DurableFile.write(Self.others, to: folder.path("draft.md"), replacing: .snapshot(snapshot))
        }
    }

    @Test("takes a disk at its word that cannot sync folders")
    func unsyncableFolder() throws {
        try TemporaryFolder.with { folder in
            let replacement = try prepare(.replacing, in: folder)
            _ = try save(replacement, in: folder, FaultyFileCalls(.error(EINVAL), at: 2, only: "sync"))
        }
    }

    @Test("makes a new file also on a disk without hard links", arguments: [EPERM, EOPNOTSUPP, EMLINK])
    func noHardLinks(_ code: CInt) throws {
        try TemporaryFolder.with { folder in
            let calls = FaultyFileCalls(.error(code), at: 1, only: "link")
            let path = folder.path("draft.md")
            try DurableFile.write(Self.new, to: path, replacing: .nothing, sync: true, calls: calls)
            #expect(try folder.names == ["draft.md"])
            #expect(try folder.status("draft.md").mode & 0o600 == 0o600)
        }
    }

    @Test("frees the name that it claimed, on a disk without hard links, where the file cannot take it")
    func claimedInVain() throws {
        try TemporaryFolder.with { folder in
            let calls = FaultyFileCalls(.error(EIO), at: 1, only: "rename", always: ["link": EPERM])
            let path = folder.path("draft.md")
            let error = try #require(throws: FileError.self) {
                try DurableFile.write(Self.new, to: path, replacing: .nothing, sync: true, calls: calls)
            }
            #expect(error.reason == .disk)
            #expect(calls.leaks.isEmpty)
            #expect(try folder.names.isEmpty)
        }
    }

    @Test("keeps a file that it may not give back to its owner, with its permissions")
    func ownerRefused() throws {
        try TemporaryFolder.with { folder in
            let replacement = try prepare(.replacing, in: folder)
            folder.setMode("draft.md", 0o4640)
            let calls = FaultyFileCalls(.error(EPERM), at: 1, only: "setOwner", isForeign: true)
            _ = try save(replacement, in: folder, calls)
            // The second call keeps the group alone; what runs as its owner must not run as somebody else.
            #expect(calls.hasFailed && calls.names.filter { $0 == "setOwner" }.count == 2)
            #expect(try folder.status("draft.md").mode == 0o640)
        }
    }
}
