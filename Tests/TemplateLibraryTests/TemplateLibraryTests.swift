import Foundation
import SourceText
import Testing

@testable import TemplateLibrary

struct TemplateLibraryTests {
    private let folder: TemporaryFolder
    private let library: TemplateLibrary

    init() throws {
        folder = try TemporaryFolder()
        library = TemplateLibrary(overlays: [.init(folder: folder.path)])
    }

    private func message(_ path: String) -> String? {
        do throws(SourceError) {
            _ = try library.file(path)
            return nil
        } catch {
            return error.description.replacing(folder.path, with: "FOLDER")
        }
    }

    @Test func `a built-in file says so in its path`() throws {
        let file = try #require(try TemplateLibrary().file("risk-brief/framework.yml"))
        #expect(file.path == "built-in:risk-brief/framework.yml")
        #expect(file.origin == .builtIn)
        #expect(!file.text.isEmpty)
    }

    @Test func `a file that is nowhere is nil`() throws {
        #expect(try library.file("risk-brief/none.md.mustache") == nil)
        #expect(try library.file("none/framework.yml") == nil)
        #expect(try library.file("risk-brief/framework.yml~") == nil)
        #expect(try library.file("risk-brief/.framework.yml") == nil)
    }

    @Test func `an overlay's file stands in front of the built-in one, the others stay`() throws {
        try folder.write("title: Ours\r\n", to: "risk-brief/framework.yml")
        let file = try #require(try library.file("risk-brief/framework.yml"))
        #expect(file.text == "title: Ours\r\n")
        #expect(file.path == folder.path + "/risk-brief/framework.yml")
        #expect(file.origin == .overlay(.init(folder: folder.path)))
        #expect(try library.file("rfc/framework.yml")?.origin == .builtIn)
    }

    @Test func `earlier overlays win over later ones`() throws {
        let other = try TemporaryFolder()
        try folder.write("first", to: "a.txt")
        try other.write("second", to: "a.txt")
        try other.write("only", to: "b.txt")
        let both = TemplateLibrary(overlays: [.init(folder: folder.path), .init(folder: other.path)])
        #expect(try both.file("a.txt")?.text == "first")
        #expect(try both.file("b.txt")?.text == "only")
    }

    @Test func `an overlay that does not exist adds nothing`() throws {
        let missing = TemplateLibrary(overlays: [.init(folder: folder.path + "/none")])
        #expect(try missing.file("risk-brief/framework.yml")?.origin == .builtIn)
        #expect(missing.paths(under: "") == TemplateLibrary().paths(under: ""))
    }

    @Test func `paths are merged and sorted, without dot files and backups`() throws {
        for name in ["b.txt", "a.md", ".hidden.md", "a.md~", "#a.md", "a.png", ".git/x.md", "deep/er/c.svg"] {
            try folder.write("x", to: "house/\(name)")
        }
        try folder.write("x", to: "risk-brief/framework.yml")
        #expect(library.paths(under: "house") == ["house/a.md", "house/b.txt", "house/deep/er/c.svg"])
        #expect(library.paths(under: "house/deep/") == ["house/deep/er/c.svg"])
        #expect(library.paths(under: "hous") == [])
        #expect(library.paths(under: "").count == TemplateLibrary().paths(under: "").count + 3)
    }

    @Test func `kinds are the folders that hold a framework`() throws {
        let builtIn = ["decision-memo", "incident-summary", "rfc", "risk-brief", "star-story"]
        #expect(TemplateLibrary().kinds() == builtIn)
        try folder.write("x", to: "post-mortem/framework.yml")
        try folder.write("x", to: "notes/document.md.mustache")
        try folder.write("x", to: "deep/er/framework.yml")
        #expect(library.kinds() == (builtIn + ["post-mortem"]).sorted())
    }

    @Test(arguments: [
        "../secret.txt", "a/../../b.txt", "/etc/hosts.txt", "a//b.txt", "./a.txt", "", "a/", "a\0.txt",
    ])
    func `a path that could lead out is refused`(path: String) {
        #expect(
            message(path)
                == "\(path): error: not a path inside the templates; leave out '..', '.' and a leading '/'")
    }

    @Test func `a symbolic link is refused, as a file and as a folder`() throws {
        let other = try TemporaryFolder()
        try other.write("secret", to: "x.txt")
        try folder.link("x.txt", to: other.path + "/x.txt")
        try folder.link("house", to: other.path)
        #expect(
            message("x.txt")
                == "FOLDER/x.txt: error: 'x.txt' is a symbolic link; put the file itself into the folder")
        #expect(
            message("house/x.txt")
                == "FOLDER/house/x.txt: error: 'house' is a symbolic link; put the file itself into the folder"
        )
        #expect(library.paths(under: "") == TemplateLibrary().paths(under: ""))
    }

    @Test func `the overlay's folder itself may be a link`() throws {
        let other = try TemporaryFolder()
        try other.write("ours", to: "x.txt")
        try folder.link("linked", to: other.path)
        let linked = TemplateLibrary(overlays: [.init(folder: folder.path + "/linked")])
        #expect(try linked.file("x.txt")?.text == "ours")
        #expect(linked.paths(under: "").contains("x.txt"))
    }

    @Test func `a folder and a pipe are no files`() throws {
        try folder.write("x", to: "a.txt/b.md")
        let pipe = folder.path + "/p.txt"
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(message("a.txt") == "FOLDER/a.txt: error: not a regular file; put the file itself there")
        #expect(message("p.txt") == "FOLDER/p.txt: error: not a regular file; put the file itself there")
    }

    @Test func `a file of 256 KiB is read and one byte more is not`() throws {
        try folder.write([UInt8](repeating: 0x61, count: 262_144), to: "a.txt")
        try folder.write([UInt8](repeating: 0x61, count: 262_145), to: "b.txt")
        #expect(try library.file("a.txt")?.text.utf8.count == 262_144)
        #expect(
            message("b.txt")
                == "FOLDER/b.txt: error: the file has 262145 bytes; the limit is 262144; shorten it")
    }

    @Test func `a file that is not UTF-8 is refused with its place`() throws {
        try folder.write([0x61, 0x0A, 0xE9, 0x0A], to: "a.txt")
        #expect(
            message("a.txt") == "FOLDER/a.txt:2:1: error: not UTF-8 at byte offset 2; save the file as UTF-8")
    }

    @Test func `a byte order mark is not part of the text`() throws {
        try folder.write([0xEF, 0xBB, 0xBF, 0x61], to: "a.txt")
        #expect(try library.file("a.txt")?.text == "a")
    }
}
