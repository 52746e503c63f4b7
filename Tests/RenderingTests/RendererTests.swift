import Drafting
import Foundation
import Markdown
import SourceText
import TemplateLibrary
import TestSupport
import Testing

@testable import Rendering

@Suite("Rendering drafts")
struct RendererTests {
    static let library = TemplateLibrary()
    static let reader = DraftReader(frameworks: FrameworkLibrary(library))
    static let renderer = Renderer(library: library, markdown: GuardedMarkdown { _, _ in .died })

    static func render(
        _ text: String, _ format: OutputFormat = .md, view: View? = nil
    ) async throws -> String {
        let draft = try reader.read(SourceFile(path: "d.md", text: text))
        let brief = try Brief(of: draft, view: view ?? draft.standardView)
        return try await renderer.rendition(of: renderer.document(brief), as: format).text
    }

    static func brief(_ sections: String, _ matter: String = "") -> String {
        "---\nkind: risk-brief\ntitle: T\nstatus: draft\n\(matter)---\n\(sections)"
    }

    @Test("the document has its parts in the reader's order, said for people")
    func document() async throws {
        let text = try await Self.render(Samples.riskBrief)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "# Suppliers paid the wrong amount")
        #expect(
            lines.filter { $0.hasPrefix("## ") } == [
                "## Decision needed", "## Consequence", "## Exposure", "## Comparable risk", "## Control",
            ])
        #expect(text.contains("by Friday 12 June 2026, 17:00 Stockholm time"))
        #expect(!text.contains("guidance"))
        #expect(!text.contains("\n\n\n"))
    }

    @Test("every template of every kind passes the strict check")
    func builtInTemplates() throws {
        for kind in Self.library.kinds() {
            let framework = try FrameworkLibrary(Self.library).framework(kind)
            for path in Self.library.paths(under: kind) where path.hasSuffix(".mustache") {
                _ = try CompiledTemplate(
                    path: path, in: Self.library, shape: BriefContext.shape(for: framework))
            }
        }
    }

    @Test("technical steps and an appendix are in the technical view only")
    func views() async throws {
        let draft = Self.brief("## Consequence\nLoss.\n## Appendix\nDetails.\n")
        #expect(try await !Self.render(draft).contains("Details"))
        #expect(try await Self.render(draft, view: .technical).contains("Details"))
        let engineers = Self.brief("## Appendix\nDetails.\n", "audience: engineering\n")
        #expect(try await Self.render(engineers).contains("Details"))
    }

    @Test("the public view names roles, and refuses a name that remains")
    func publicView() async throws {
        let matter = "author: Jonas Berg\ndecision:\n  from: Ana Ruiz, Director of Engineering\n"
        let clean = try await Self.render(Self.brief("## Decision\nApprove.\n", matter), view: .public)
        #expect(clean.contains("From Director of Engineering"))
        #expect(!clean.contains("Ruiz") && !clean.contains("Jonas"))
        let error = await #expect(throws: SourceError.self) {
            try await Self.render(
                Self.brief("## Decision\nApprove.\n\n## Control\nAsk Ruiz.\n", matter), view: .public)
        }
        #expect(
            error?.description
                == "d.md:13:5: error: the public view would still name 'Ruiz'; write the role instead")
    }

    @Test("rendering the same draft twice gives the same bytes", arguments: OutputFormat.allCases)
    func deterministic(format: OutputFormat) async throws {
        let first = try await Self.render(Samples.riskBrief, format)
        #expect(try await Self.render(Samples.riskBrief, format) == first)
    }

    @Test("the page wraps each part, and its text is escaped once")
    func page() async throws {
        let html = try await Self.render(Samples.riskBrief.replacing("EUR", with: "EUR & <b>more</b>"), .html)
        #expect(html.contains("<section class=\"part\" id=\"decision-needed\">\n<h2>Decision needed</h2>"))
        #expect(html.contains("EUR &amp; &lt;b&gt;more&lt;/b&gt;"))
        #expect(html.contains("<title>Suppliers paid the wrong amount"))
        #expect(html.contains("<html lang=\"en\" dir=\"ltr\" data-density=\"regular\">"))
        #expect(html.contains("default-src 'none'"))
        #expect(!html.contains("<script"))
    }

    @Test("what JSON says can be read back into the same draft")
    func jsonRoundTrip() async throws {
        let json = try await Self.render(Samples.riskBrief, .json, view: .technical)
        let framework = try FrameworkLibrary(Self.library).framework("risk-brief")
        let importer = DraftImporter(framework: framework, reader: Self.reader)
        let seed = try importer.read(SourceFile(path: "a.json", text: json))
        let again = DraftWriter(framework: framework).text(for: seed)
        #expect(try await Self.render(again) == Self.render(Samples.riskBrief))
    }

    @Test("what is not known is said in its place")
    func unknown() async throws {
        let text = try await Self.render(Self.brief("## Exposure\n\nunknown: how many; Ana by Friday\n"))
        #expect(text.contains("**Not known yet:** how many. Ana will say by Friday."))
    }

    @Test("sections that no step has are kept, after the known ones")
    func others() async throws {
        let text = try await Self.render(Self.brief("## Weather & *wind*\nRain.\n## Consequence\nLoss.\n"))
        #expect(text.hasSuffix("## Consequence\n\nLoss.\n\n## Weather & \\*wind\\*\n\nRain.\n"))
    }
}
