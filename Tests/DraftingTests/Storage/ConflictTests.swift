import Synchronization
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

@Suite("Saving a file that somebody else changed")
struct ConflictTests {
    private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private func conflict(_ path: String, _ snapshot: FileSnapshot, _ text: String) throws -> FileError {
        try #require(throws: FileError.self) {
            try DurableFile.write(Array(text.utf8), to: path, replacing: .snapshot(snapshot))
        }
    }

    @Test("keeps both, and says where")
    func keepsBoth() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path("draft.md")
            let snapshot = try DurableFile.write(text("old\n"), to: path, replacing: .nothing)
            try folder.write("theirs\n", to: "draft.md")
            let copy = folder.path("draft.conflict-1.md")
            let error = try conflict(path, snapshot, "mine\n")
            #expect(error.reason == .conflict(copy: copy))
            #expect(
                error.message
                    == "somebody else changed the file meanwhile, so it was left alone; what was written "
                    + "here is in '\(copy)'; compare the two")
            #expect(try folder.text("draft.md") == "theirs\n")
            #expect(try folder.text("draft.conflict-1.md") == "mine\n")
            #expect(
                try conflict(path, snapshot, "mine again\n").reason
                    == .conflict(copy: folder.path("draft.conflict-2.md")))
            #expect(try folder.names == ["draft.conflict-1.md", "draft.conflict-2.md", "draft.md"])
        }
    }

    @Test("after 99 conflicts changes nothing more, and says what to do")
    func tooMany() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path("draft.md")
            let snapshot = try DurableFile.write(text("old\n"), to: path, replacing: .nothing)
            try folder.write("theirs\n", to: "draft.md")
            for number in 1...99 { try folder.write("kept\n", to: "draft.conflict-\(number).md") }
            #expect(
                try conflict(path, snapshot, "mine\n").message
                    == "cannot be written (99 conflicts lie beside it; compare them and remove those that are settled); "
                    + "the file is as it was")
            #expect(try folder.text("draft.md") == "theirs\n")
            #expect(try folder.names.count == 100)
            unlink(folder.path("draft.conflict-50.md"))
            #expect(
                try conflict(path, snapshot, "mine\n").reason
                    == .conflict(copy: folder.path("draft.conflict-50.md")))
        }
    }

    @Test("sees a change that leaves the size and the time as they were")
    func sameMarks() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path("draft.md")
            try folder.write("old\n", to: "draft.md")
            let times = [timeval(tv_sec: 1_000, tv_usec: 0), timeval(tv_sec: 1_000, tv_usec: 0)]
            utimes(path, times)
            let snapshot = try FileReader.read(path)
            try folder.write("odd\n", to: "draft.md")
            utimes(path, times)
            _ = try conflict(path, snapshot, "mine\n")
            #expect(try folder.text("draft.md") == "odd\n")
        }
    }

    @Test("takes a file for unchanged that was written again with the same content")
    func touched() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path("draft.md")
            let snapshot = try DurableFile.write(text("old\n"), to: path, replacing: .nothing)
            try DurableFile.write(text("old\n"), to: path, replacing: .anything)
            utimes(path, [timeval(tv_sec: 1_000, tv_usec: 0), timeval(tv_sec: 1_000, tv_usec: 0)])
            try DurableFile.write(text("new\n"), to: path, replacing: .snapshot(snapshot))
            #expect(try folder.text("draft.md") == "new\n")
        }
    }

    @Test("writes a file anew that was deleted")
    func deleted() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path("draft.md")
            let snapshot = try DurableFile.write(text("old\n"), to: path, replacing: .nothing)
            unlink(path)
            try DurableFile.write(text("new\n"), to: path, replacing: .snapshot(snapshot))
            #expect(try folder.text("draft.md") == "new\n")
        }
    }

    @Test("writes nothing to where a new link leads, even with the same content")
    func relinked() throws {
        try TemporaryFolder.with { folder in
            try folder.write("secret\n", to: "elsewhere/passwords")
            try folder.write("", to: "here/keep")
            let path = folder.path("here/draft.md")
            let snapshot = try DurableFile.write(text("secret\n"), to: path, replacing: .nothing)
            unlink(path)
            folder.makeLink("here/draft.md", to: "../elsewhere/passwords")
            let error = try conflict(path, snapshot, "mine\n")
            #expect(error.reason == .conflict(copy: folder.path("here/draft.conflict-1.md")))
            #expect(try folder.text("elsewhere/passwords") == "secret\n")
            #expect(try folder.text("here/draft.conflict-1.md") == "mine\n")
        }
    }

    @Test("puts the copy beside the file and not beside a link to it")
    func linked() throws {
        try TemporaryFolder.with { folder in
            try folder.write("old\n", to: "below/a.md")
            folder.makeLink("b.md", to: "below/a.md")
            let snapshot = try FileReader.read(folder.path("b.md"))
            try folder.write("theirs\n", to: "below/a.md")
            let error = try conflict(folder.path("b.md"), snapshot, "mine\n")
            let place = try #require(FilePlace(snapshot.resolvedPath))
            #expect(error.reason == .conflict(copy: place.path(of: "a.conflict-1.md")))
            #expect(try folder.text("below/a.conflict-1.md") == "mine\n")
        }
    }

    @Test("leaves a pipe alone that took the file's place")
    func pipe() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path("draft.md")
            let snapshot = try DurableFile.write(text("old\n"), to: path, replacing: .nothing)
            unlink(path)
            folder.makePipe("draft.md")
            _ = try conflict(path, snapshot, "mine\n")
            #expect(try folder.status("draft.md").kind == .pipe)
            #expect(try folder.text("draft.conflict-1.md") == "mine\n")
        }
    }

    @Test("of many savers of one state lets one win and loses nobody's text")
    func manySavers() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path("draft.md")
        let snapshot = try DurableFile.write(text("old\n"), to: path, replacing: .nothing)
        let savers = 24
        let wins = await withTaskGroup(of: Bool.self) { group in
            for saver in 0..<savers {
                group.addTask {
                    let bytes = Array("text of saver \(saver)\n".utf8)
                    // The pause falls between the look at the file and the last step.
                    let calls = FaultyFileCalls(.shortWrite, at: 0, pause: 3_000)
                    let saved = try? DurableFile.write(
                        bytes, to: path, replacing: .snapshot(snapshot), sync: true, calls: calls)
                    return saved != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
        let names = try folder.names
        #expect(names.count == savers)
        let texts = try Set(names.map { try folder.text($0) })
        #expect(texts == Set((0..<savers).map { "text of saver \($0)\n" }))
    }

    @Test("of many makers of one new file lets one win")
    func manyMakers() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path("draft.md")
        let wins = await withTaskGroup(of: Bool.self) { group in
            for maker in 0..<24 {
                group.addTask {
                    (try? DurableFile.write([UInt8(maker)], to: path, replacing: .nothing)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
        #expect(try folder.names == ["draft.md"])
    }

    @Test(
        "names the copy after the file",
        arguments: [
            ("draft.md", "draft.conflict-1.md"), ("draft", "draft.conflict-1"),
            (".draft", ".draft.conflict-1"),
            ("a.b.md", "a.b.conflict-1.md"), ("a.", "a.conflict-1."),
        ])
    func copyNames(_ name: String, _ copy: String) {
        #expect(ConflictName.name(for: name, number: 1) == copy)
    }
}
