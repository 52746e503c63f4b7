import Foundation
import TestSupport
import Testing

@Suite("The direction of imports")
struct ImportTests {
    /// What each target may import: ours below it, and outside libraries. The compiler does not hold this.
    static let allowed: [String: (ours: Set<String>, outside: Set<String>)] = [
        "CCMarkGFM": ([], []),
        "SourceText": ([], []),
        "EmbedTemplates": (["YAML"], ["Foundation"]),
        "EmbedTemplatesPlugin": ([], ["Foundation", "PackagePlugin"]),
        "Markdown": (["CCMarkGFM", "SourceText"], []),
        "Quantities": (["SourceText"], ["Foundation"]),
        "Launching": (
            ["SourceText"], ["Subprocess", "Foundation", "FoundationEssentials", "SystemPackage", "System"]
        ),
        "YAML": (["SourceText"], ["Yams"]),
        "TemplateLibrary": (["SourceText", "YAML"], []),
        "Drafting": (
            ["SourceText", "Markdown", "Quantities", "TemplateLibrary", "YAML"],
            ["Foundation", "FoundationEssentials"]
        ),
        "Asking": (["SourceText", "Drafting", "Quantities"], []),
        "Checking": (["SourceText", "Markdown", "Quantities", "TemplateLibrary", "Drafting", "YAML"], []),
        "Charting": (["SourceText", "Quantities"], []),
        "Delimited": (["SourceText"], []),
        "Scoring": (["SourceText", "Delimited", "Quantities"], []),
        "Rendering": (
            [
                "SourceText", "Markdown", "Quantities", "TemplateLibrary", "Drafting", "Charting", "Scoring",
                "YAML",
            ],
            ["Mustache", "Foundation", "FoundationEssentials"]
        ),
        "Printing": (
            ["SourceText", "Launching", "Drafting", "Rendering"], ["Foundation", "FoundationEssentials"]
        ),
        "candor": (
            [
                "SourceText", "Markdown", "Quantities", "Launching", "TemplateLibrary", "Drafting", "Asking",
                "Checking", "Charting", "Delimited", "Scoring", "Rendering", "Printing",
            ], ["ArgumentParser", "Foundation", "FoundationEssentials"]
        ),
    ]

    /// Part of Swift and of the system, open to every target.
    static let common: Set<String> = ["Swift", "Synchronization", "Glibc", "Musl", "Darwin", "Dispatch"]

    /// Files that alone may import a library.
    static let only = ["CCMarkGFM": "CMark.swift", "Yams": "YAMLComposer.swift"]

    static func imports(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).compactMap { line in
            var words = line.split(separator: " ").map(String.init)
            while let first = words.first,
                first.hasPrefix("@") || ["private", "internal", "public", "package"].contains(first)
            {
                words.removeFirst()
            }
            guard words.first == "import", words.count > 1 else { return nil }
            let name =
                ["struct", "class", "enum", "func", "protocol"].contains(words[1])
                ? words.dropFirst(2).first : words[1]
            return name.map { String($0.prefix { $0 != "." }) }
        }
    }

    static func sources(of target: String) -> [URL] {
        let folder = Project.url("Sources/\(target)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }

    @Test("every target of Sources has a row in the table, and every row a target")
    func tableIsComplete() throws {
        #expect(try Project.names(in: "Sources") == Self.allowed.keys.sorted())
    }

    @Test("a target imports only what its row allows", arguments: allowed.keys.sorted())
    func importsFollowTheTable(target: String) throws {
        let row = try #require(Self.allowed[target])
        let allowed = row.ours.union(row.outside).union(Self.common)
        for file in Self.sources(of: target) {
            for name in try Self.imports(of: file) {
                #expect(allowed.contains(name), "\(target)/\(file.lastPathComponent) imports \(name)")
            }
        }
    }

    @Test("one file alone touches each library that the design fences in", arguments: only.keys.sorted())
    func fencedLibraries(library: String) throws {
        for target in Self.allowed.keys {
            for file in Self.sources(of: target) where try Self.imports(of: file).contains(library) {
                #expect(file.lastPathComponent == Self.only[library])
            }
        }
    }

    @Test("libraries never print, exit, or read the environment or the clock")
    func librariesAreQuiet() throws {
        let forbidden =
            /(?:^|[^_.A-Za-z])(?:print\(|exit\([^)]|getenv\(|ProcessInfo|Date\(\)|NSHomeDirectory)/
        for target in Self.allowed.keys
        where !["candor", "EmbedTemplates", "EmbedTemplatesPlugin"].contains(target) {
            for file in Self.sources(of: target) {
                let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                for line in lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                    #expect(
                        line.firstMatch(of: forbidden) == nil, "\(target)/\(file.lastPathComponent): \(line)")
                }
            }
        }
    }
}
