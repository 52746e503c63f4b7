import Drafting
import Foundation
import Markdown
import SourceText
import TemplateLibrary
import TestSupport
import Testing

@testable import Rendering

@Suite("Templates are strict")
struct StrictTemplateTests {
    static let shape = TemplateShape.object([
        "title": .text, "body": .block, "open": .flag, "decision": .object(["by": .text]),
        "rows": .list(["what": .text]),
    ])

    /// Compiles `k/t.md.mustache`, with further files beside it.
    static func compile(_ text: String, _ others: [String: String] = [:]) throws -> CompiledTemplate {
        try TemporaryFolder.with { folder in
            for (name, text) in others { try folder.write(text, to: name) }
            try folder.write(text, to: "k/t.md.mustache")
            let library = TemplateLibrary(overlays: [.init(folder: folder.url.path)])
            return try CompiledTemplate(path: "k/t.md.mustache", in: library, shape: shape)
        }
    }

    static func problem(_ text: String, _ others: [String: String] = [:]) -> String? {
        let error = #expect(throws: SourceError.self) { try compile(text, others) }
        guard let error, let location = error.location else { return error?.message }
        let file = error.path.split(separator: "/").last ?? ""
        return "\(file):\(location.line):\(location.column) \(error.message)"
    }

    @Test("values are written where they are named")
    func renders() throws {
        let template = try Self.compile(
            "# {{title}}\n{{#decision}}\nby {{by}}\n{{/decision}}\n"
                + "{{#rows}}\n- {{what}}\n{{/rows}}\n\n{{{body}}}\n")
        let value = TemplateValue.object([
            "title": .text("a *b*"), "body": .block("*x*"), "decision": .object(["by": .text("now")]),
            "rows": .list([.object(["what": .text("1")]), .object(["what": .text("2")])]),
        ])
        #expect(template.render(value) == "# a \\*b\\*\nby now\n- 1\n- 2\n\n*x*\n")
    }

    @Test(
        "what Mustache would pass over in silence is an error with its place",
        arguments: [
            ("a\n {{titel}}", "t.md.mustache:2:2 unknown name 'titel'; did you mean 'title'?"),
            ("{{decision.from}}", "t.md.mustache:1:1 unknown name 'decision.from'"),
            ("{{what}}", "t.md.mustache:1:1 unknown name 'what'"),
            ("{{body}}", "t.md.mustache:1:1 'body' is ready-made text; write '{{{body}}}'"),
            ("{{{title}}}", "t.md.mustache:1:1 'title' needs escaping; write '{{title}}'"),
            ("{{rows}}", "t.md.mustache:1:1 'rows' has no text of its own; use it as a section: '{{#rows}}'"),
            ("{{#open}}x", "t.md.mustache:1:1 section 'open' is never closed; add '{{/open}}'"),
            (
                "{{#open}}x{{/rows}}",
                "t.md.mustache:1:11 '{{/rows}}' closes nothing; the open section is 'open'"
            ),
            ("{{/open}}", "t.md.mustache:1:1 '{{/open}}' closes nothing; no section is open"),
            ("x {{title", "t.md.mustache:1:3 this tag is never closed; add '}}'"),
            ("{{&title}}", "t.md.mustache:1:1 '{{&title}}' leaves out escaping; write '{{title}}'"),
            (
                "{{=<% %>=}}",
                "t.md.mustache:1:1 '{{=<% %>=}}' changes the delimiters, which templates here may not"
            ),
            (
                "{{% CONTENT_TYPE:TEXT}}",
                "t.md.mustache:1:1 '{{% CONTENT_TYPE:TEXT}}' sets the escaping; "
                    + "the file's extension does that here"
            ),
            (
                "{{>*title}}",
                "t.md.mustache:1:1 '{{>*title}}' is no name; names have letters, digits, '-' and '.'"
            ),
            (
                "{{first(rows)}}",
                "t.md.mustache:1:1 '{{first(rows)}}' is no name; names have letters, digits, '-' and '.'"
            ),
            ("{{>t}}", "t.md.mustache:1:1 partial 't' includes itself"),
        ])
    func refused(text: String, message: String) {
        #expect(Self.problem(text) == message)
    }

    @Test(
        "partials stand beside the template or in 'partials', escape alike, and are checked where they are used"
    )
    func partials() throws {
        let parts = ["k/part.md.mustache": "<{{title}}>", "partials/b.md.mustache": "{{>part}}!"]
        let template = try Self.compile("{{>b}}", parts)
        #expect(template.render(.object(["title": .text("x|y")])) == "<x\\|y>!")
        #expect(Self.problem("{{>c}}", parts) == "t.md.mustache:1:1 there is no partial 'c'")
        #expect(
            Self.problem("\n{{>prat}}", parts)
                == "t.md.mustache:2:1 there is no partial 'prat'; did you mean 'part'?")
        #expect(
            Self.problem("{{>a}}", ["k/a.md.mustache": "{{nope}}"])
                == "a.md.mustache:1:1 unknown name 'nope'")
    }

    @Test("bombs are refused before they are rendered")
    func bombs() {
        var parts: [String: String] = [:]
        for level in 0..<7 {
            parts["k/p\(level).md.mustache"] = String(repeating: "{{>p\(level + 1)}}", count: 10)
        }
        parts["k/p7.md.mustache"] = "x"
        #expect(Self.problem("{{>p1}}", parts)?.contains("grows beyond 8 MiB or 10,000 inclusions") == true)
        #expect(
            Self.problem("{{>a}}", ["k/a.md.mustache": "{{>b}}", "k/b.md.mustache": "{{>a}}"])
                == "b.md.mustache:1:1 partial 'a' includes itself")
        let deep = String(repeating: "{{#open}}", count: 3_000) + String(repeating: "{{/open}}", count: 3_000)
        #expect(Self.problem(deep)?.contains("sections nest deeper than 32 levels") == true)
        let chain = Dictionary(
            uniqueKeysWithValues: (0..<12).map { ("k/c\($0).md.mustache", "{{>c\($0 + 1)}}") })
        #expect(Self.problem("{{>c0}}", chain)?.contains("partials go deeper than 8 levels") == true)
    }

    @Test("the extension sets the escaping")
    func escaping() throws {
        try TemporaryFolder.with { folder in
            for type in ["html", "txt"] { try folder.write("{{title}}", to: "k/t.\(type).mustache") }
            let library = TemplateLibrary(overlays: [.init(folder: folder.url.path)])
            let value = TemplateValue.object(["title": .text("<a \"b\"> & *c*\u{1B}[1m")])
            let html = try CompiledTemplate(path: "k/t.html.mustache", in: library, shape: Self.shape)
            #expect(html.render(value).hasPrefix("&lt;a &quot;b&quot;&gt; &amp; *c*"))
            let text = try CompiledTemplate(path: "k/t.txt.mustache", in: library, shape: Self.shape)
            #expect(text.render(value) == "<a \"b\"> & *c*[1m")
        }
    }
}
