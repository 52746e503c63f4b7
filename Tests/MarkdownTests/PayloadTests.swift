import Foundation
import Markdown
import Testing

@Suite struct PayloadTests {
    private func payloads() throws -> [String] {
        let marks = [
            ("⏎", "\n"), ("␍", "\r"), ("␉", "\t"), ("␀", "\0"), ("␛", "\u{1B}"), ("␈", "\u{8}"),
            ("␁", "\u{1}"),
            ("␠", "\u{A0}"),
        ]
        let path = Repository.fixtures.appending(path: "xss_payloads.txt")
        let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map(String.init)
        return lines.map { line in marks.reduce(line) { $0.replacing($1.0, with: $1.1) } }
    }

    /// What the allow-list oracle finds, reading each piece of HTML as a browser would.
    private func findings(_ pieces: [String]) throws -> String {
        try Repository.withFolder { folder in
            let file = folder.appending(path: "pieces.json")
            try JSONEncoder().encode(pieces).write(to: file)
            let script = """
                import json, sys
                sys.path.insert(0, sys.argv[1])
                sys.dont_write_bytecode = True
                import check_html
                check_html.OKS = {"", "http", "https", "mailto"}
                for piece in json.load(open(sys.argv[2])):
                    found = check_html.check(piece)
                    if found: print(found, repr(piece))
                """
            return try Repository.output(
                of: Repository.python, ["-c", script, Repository.oracles.path, file.path])
        }
    }

    @Test func `no payload gets past the allow list`() throws {
        let payloads = try payloads()
        #expect(payloads.count == 281)
        #expect(try findings(payloads.map { MarkdownRenderer.html($0) }) == "")
    }

    @Test func `no payload gets past the allow list inside other blocks`() throws {
        let wrapped = try payloads().flatMap {
            ["> " + $0, "- \($0)\n", "| h |\n|---|\n| \($0) |\n", "*a \($0) b*"]
        }
        #expect(try findings(wrapped.map { MarkdownRenderer.html($0) }) == "")
    }

    @Test func `no payload gets past the allow list as a hardened answer`() throws {
        let answers = try payloads().map { BlockFrame.hardened($0, labelPrefix: "a").markdown }
        #expect(try findings(answers.map { MarkdownRenderer.html($0) }) == "")
    }
}
