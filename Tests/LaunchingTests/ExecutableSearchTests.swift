import TestSupport
import Testing

@testable import Launching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("Searching for a program")
struct ExecutableSearchTests {
    @Test("takes the first file that may be run, and no folder")
    func order() throws {
        try TemporaryFolder.with { folder in
            try folder.write("", to: "a/tool/inside")
            try folder.write("", to: "b/tool")
            try folder.write("", to: "c/tool")
            try folder.write("", to: "d/tool")
            chmod(folder.path("c/tool"), 0o755)
            chmod(folder.path("d/tool"), 0o755)
            let path = ["a", "b", "c", "d"].map(folder.path).joined(separator: ":")
            #expect(ExecutableSearch(path: path).find("tool") == folder.path("c/tool"))
        }
    }

    @Test("looks in absolute folders only")
    func absolute() {
        #expect(ExecutableSearch(path: ":.::bin:/usr/bin:../x:/bin/").folders == ["/usr/bin", "/bin/"])
        #expect(ExecutableSearch(path: "/bin/").find("cat") == "/bin/cat")
    }

    @Test(
        "finds nothing for what is no name", arguments: ["", "/bin/cat", "../cat", "a\0b", "no-such-program"])
    func noName(_ name: String) {
        #expect(ExecutableSearch(path: "/bin").find(name) == nil)
    }

    @Test("finds nothing in no folders")
    func empty() {
        #expect(ExecutableSearch(path: "").find("cat") == nil)
    }
}
