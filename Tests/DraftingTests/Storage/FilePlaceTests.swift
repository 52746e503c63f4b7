import Testing

@testable import Drafting

@Suite("The place of a file")
struct FilePlaceTests {
    @Test(
        "is its folder and its name",
        arguments: [
            ("a.md", ".", "a.md", "a.md"), ("b/a.md", "b", "a.md", "b/a.md"), ("/a.md", "/", "a.md", "/a.md"),
            ("/b/a.md", "/b", "a.md", "/b/a.md"), ("../a", "..", "a", "../a"), ("é/é", "é", "é", "é/é"),
        ])
    func places(_ path: String, _ folder: String, _ name: String, _ whole: String) throws {
        let place = try #require(FilePlace(path))
        #expect(place.folder == folder)
        #expect(place.name == name)
        #expect(place.path == whole)
    }

    @Test("is none where a path names no file", arguments: ["", "/", "a/", ".", "..", "a/..", "/."])
    func none(_ path: String) {
        #expect(FilePlace(path) == nil)
    }
}
