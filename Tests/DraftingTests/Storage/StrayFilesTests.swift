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

@Suite("Files left behind by a killed save")
struct StrayFilesTests {
    /// No process has so high a number: Linux stops at 2^22, macOS at 99,999.
    static let gone = 2_000_000_000

    @Test("are removed once their process is gone")
    func gone() throws {
        try TemporaryFolder.with { folder in
            let stray = ".draft.md.\(Self.gone)-0123456789abcdef.tmp"
            try folder.write("half", to: stray)
            #expect(StrayFiles.sweep(folder.url.path) == [stray])
            #expect(try folder.names.isEmpty)
        }
    }

    @Test("stay while their process runs")
    func running() throws {
        try TemporaryFolder.with { folder in
            try folder.write("half", to: ".draft.md.\(getppid())-0123456789abcdef.tmp")
            try folder.write("half", to: TemporaryName.new(for: "draft.md"))
            #expect(StrayFiles.sweep(folder.url.path).isEmpty)
            #expect(try folder.names.count == 2)
        }
    }

    @Test("are told from those of this process where the number is the same")
    func sameNumber() throws {
        try TemporaryFolder.with { folder in
            let stray = ".draft.md.\(getpid())-0123456789abcdef.tmp"
            try folder.write("half", to: stray)
            #expect(StrayFiles.sweep(folder.url.path) == [stray])
        }
    }

    @Test("are the only files that are removed")
    func others() throws {
        try TemporaryFolder.with { folder in
            let names = [
                ".draft.md.tmp", "draft.md.\(Self.gone)-0123456789abcdef.tmp",
                ".\(Self.gone)-0123456789abcdef.tmp",
                ".draft.md.\(Self.gone)-0123456789abcde.tmp", ".draft.md.\(Self.gone)-0123456789abcdeg.tmp",
                ".draft.md.-1-0123456789abcdef.tmp", ".draft.md.+1-0123456789abcdef.tmp",
                ".draft.md.0-0123456789abcdef.tmp", ".draft.md.\(Self.gone)-0123456789abcdef.tmp2",
                ".draft.md.99999999999999999999-0123456789abcdef.tmp",
            ]
            for name in names { try folder.write("mine", to: name) }
            folder.makeLink(".a.\(Self.gone)-0123456789abcdef.tmp", to: "elsewhere")
            try folder.write("", to: ".b.\(Self.gone)-0123456789abcdef.tmp/inside")
            folder.makePipe(".c.\(Self.gone)-0123456789abcdef.tmp")
            #expect(StrayFiles.sweep(folder.url.path).isEmpty)
            #expect(try folder.names.count == names.count + 3)
        }
    }

    @Test("are not looked for where there is no folder")
    func noFolder() {
        #expect(StrayFiles.sweep("/no/such/folder").isEmpty)
    }

    @Test("have names that fit on a disk and are read back", arguments: ["a", "draft.md", "é", "a-b.1-2"])
    func names(_ name: String) throws {
        let long = String(repeating: name, count: 255 / name.utf8.count)
        for name in [name, long] {
            let temporary = TemporaryName.new(for: name)
            #expect(temporary.utf8.count <= 255)
            let read = try #require(TemporaryName(temporary))
            #expect(read.process == getpid())
            #expect(read.token == TemporaryName.ownToken)
        }
    }
}
