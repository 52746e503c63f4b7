import Foundation
import Testing
import YAML

@testable import TemplateLibrary

/// The files in the program are those of the folder.
///
/// If this fails, the build-time plugin did not notice a change under `Templates/`: build again.
struct EmbeddedTemplatesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/TemplateLibrary/Templates").resolvingSymlinksInPath()

    private func paths() throws -> [String] {
        let folder = Self.folder.path(percentEncoded: false)
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            let isTemplate = [".yml", ".mustache", ".css", ".md", ".txt", ".svg"].contains(
                where: path.hasSuffix)
            return isTemplate
                && !path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("#") }
        }
    }

    @Test func `every file of the folder is in the program, and no other`() throws {
        #expect(try paths().sorted() == TemplateLibrary().paths(under: ""))
    }

    @Test func `every file has the same bytes in the program as in the folder`() throws {
        for path in try paths() {
            let data = try Data(contentsOf: Self.folder.appending(path: path))
            let file = try TemplateLibrary().file(path)
            #expect(file.map { Array($0.text.utf8) } == Array(data), "\(path)")
        }
    }

    @Test func `what was read of a YAML file when the program was built is what reading it gives`() throws {
        for path in try paths() where path.hasSuffix(".yml") {
            let file = try #require(try TemplateLibrary().file(path))
            let root = try YAMLReader.read(file.text, path: file.path)
            #expect(YAMLTree.node(from: file.tree) == root, "\(path)")
            #expect(try file.yaml() == root, "\(path)")
        }
    }

    @Test func `every built-in YAML file is read without a warning`() throws {
        for path in try paths() where path.hasSuffix(".yml") {
            let file = try #require(try TemplateLibrary().file(path))
            #expect(try YAMLReader.result(of: file.text, path: file.path).warnings == [])
        }
    }
}
