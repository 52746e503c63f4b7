import TestSupport
import Testing

@testable import Drafting

@Suite("Names made from titles")
struct FileNameTests {
    @Test(
        "keep letters and digits and join words with hyphens",
        arguments: [
            ("Prompt injection in the support bot", "prompt-injection-in-the-support-bot"),
            ("  3% of answers — wrong?  ", "3-of-answers-wrong"),
            ("Café, naïve; Ærø & Łódź", "cafe-naive-aero-lodz"),
            ("Cafe\u{301}", "cafe"),
            ("Straße GROẞ Øresund İstanbul", "strasse-gross-oresund-istanbul"),
            ("Don’t say 'don't'", "dont-say-dont"),
            ("../../etc/passwd", "etc-passwd"),
            ("-rf", "rf"),
            ("a\0b\nc", "a-b-c"),
            ("", "draft"),
            ("…", "draft"),
            ("日本語", "draft"),
            ("Plan 日本 B", "plan-b"),
            ("CON", "con-draft"),
            ("lpt1", "lpt1-draft"),
            ("Console", "console"),
        ])
    func slugs(_ title: String, _ slug: String) {
        #expect(FileName.slug(from: title) == slug)
    }

    @Test("end with a whole word where they are cut")
    func cut() {
        let slug = FileName.slug(from: String(repeating: "abcdefghi ", count: 20))
        #expect(slug == "abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi")
        #expect(FileName.slug(from: String(repeating: "a", count: 500)) == String(repeating: "a", count: 64))
        #expect(FileName.slug(from: "a " + String(repeating: "b", count: 500)).utf8.count == 64)
        let exact = String(repeating: "a", count: 60) + " bcd"
        #expect(FileName.slug(from: exact) == String(repeating: "a", count: 60) + "-bcd")
    }

    @Test("are safe for any title")
    func anyTitle() {
        var random = SplitMix64(seed: 20_261_124)
        for _ in 0..<3_000 {
            var title = ""
            for _ in 0..<Int.random(in: 0...120, using: &random) {
                let value = UInt32.random(in: 0...0x2FF, using: &random)
                if let scalar = Unicode.Scalar(value) { title.unicodeScalars.append(scalar) }
            }
            let slug = FileName.slug(from: title)
            #expect((1...64).contains(slug.utf8.count))
            #expect(slug.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
            #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
            #expect(FileName.slug(from: slug) == slug)
        }
    }

    @Test("are free in a folder that is not there")
    func noFolder() throws {
        try TemporaryFolder.with { folder in
            #expect(FileName.unused("a", extension: "md", in: folder.path("missing")) == "a.md")
        }
    }

    @Test("count on from 2 until one is free")
    func unused() throws {
        #expect(FileName.unused("a", extension: "md") { ["a.md", "a-2.md"].contains($0) } == "a-3.md")
        try TemporaryFolder.with { folder in
            #expect(FileName.unused("a", extension: "md", in: folder.url.path) == "a.md")
            try folder.write("", to: "A.md")
            folder.makeLink("a-2.md", to: "nowhere")
            #expect(FileName.unused("a", extension: "md", in: folder.url.path) == "a-3.md")
        }
    }
}
