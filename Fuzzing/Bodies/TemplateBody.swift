import Drafting
import Foundation
import Markdown
import Rendering
import SourceText
import TemplateLibrary

/// A team's own template for an RFC: checked, compiled and rendered over a fixed draft.
enum TemplateBody {
    /// One folder for each process, its template replaced by each input.
    private static let folder: URL = {
        let name = "candor-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        let kind = folder.appendingPathComponent("rfc")
        try? FileManager.default.createDirectory(at: kind, withIntermediateDirectories: true)
        return folder
    }()

    private static let brief: Brief? = {
        let draft = """
            ---
            kind: rfc
            title: Late *trains*
            date: 2026-06-08
            author: Jonas Berg
            ---

            ## Position and evidence

            3 of 100 trains | are late.

            """
        let reader = DraftReader(frameworks: FrameworkLibrary(TemplateLibrary()))
        return (try? reader.read(SourceFile(path: "d.md", text: draft))).flatMap {
            try? Brief(of: $0, view: .technical)
        }
    }()

    static func run(_ bytes: [UInt8]) async {
        let file = folder.appendingPathComponent("rfc/document.md.mustache")
        guard let brief, (try? Data(bytes).write(to: file)) != nil else { return }
        let library = TemplateLibrary(overlays: [TemplateLibrary.Overlay(folder: folder.path)])
        let renderer = Renderer(library: library, markdown: GuardedMarkdown { _, _ in .died })
        let document = try? await renderer.document(brief)
        precondition((document?.markdown.utf8.count ?? 0) <= 64 << 20, "a template grew without end")
    }
}
