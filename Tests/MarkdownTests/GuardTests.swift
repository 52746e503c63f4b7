import Foundation
import Markdown
import TestSupport
import Testing

@Suite struct GuardTests {
    @Test func `verdicts on pathological inputs are the reference's, and what is accepted renders soon`()
        throws
    {
        try Repository.withFolder { folder in
            let oracles = Repository.oracles
            _ = try Repository.output(
                of: Repository.python,
                [oracles.appending(path: "gen_pathological.py").path, "--all", "65536", folder.path])
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(names.count == 102)
            let paths = names.map { folder.appending(path: $0) }
            let script = oracles.appending(path: "prescan.py").path
            let lines = try Repository.output(of: Repository.python, [script] + paths.map(\.path)).split(
                separator: "\n")
            for (path, line) in zip(paths, lines) {
                let bytes = [UInt8](try Data(contentsOf: path))
                let verdict = InputGuard.refusal(of: bytes)?.limit.rawValue ?? "OK"
                #expect(line.hasPrefix(verdict + " "), "\(path.lastPathComponent)")
                guard verdict == "OK" else { continue }
                let time = processorTime {
                    _ = MarkdownRenderer.html(String(decoding: bytes, as: UTF8.self))
                }
                #expect(time < .seconds(3), "\(path.lastPathComponent)")
            }
        }
    }

    @Test func `a refusal names the limit and its line`() {
        let deep = "fine\n\n" + String(repeating: "> ", count: 65) + "x\n"
        #expect(InputGuard.refusal(of: deep) == Refusal(limit: .depth, line: 3))
        #expect(
            InputGuard.refusal(of: deep)?.description
                == "line 3 opens over 64 quotes, lists or footnotes inside one another")
        let wide = String(repeating: "|", count: 257)
        #expect(InputGuard.refusal(of: wide)?.description == "line 1 has more than 256 table columns")
        let long = String(repeating: "a", count: (1 << 20) + 1)
        #expect(InputGuard.refusal(of: long)?.description == "the text is longer than 1024 KiB")
    }

    @Test func `ordinary text is accepted`() {
        #expect(InputGuard.refusal(of: "") == nil)
        #expect(InputGuard.refusal(of: "# A\r\n\r\n- b\r- c\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n") == nil)
    }

    @Test func `what is safe is rendered here`() async {
        let markdown = GuardedMarkdown { _, _ in .died }
        #expect(await markdown.perform(.html, on: "*a*") == .rendered("<p><em>a</em></p>\n"))
    }

    @Test func `what came from elsewhere or looks hostile goes to the child`() async {
        let markdown = GuardedMarkdown { task, source in .finished("\(task.argument) \(source.utf8.count)") }
        #expect(await markdown.perform(.plainText, on: "a", fromElsewhere: true) == .rendered("plain-text 1"))
        let pipes = String(repeating: "|", count: 300)
        #expect(await markdown.perform(.html, on: pipes) == .rendered("html 300"))
    }

    @Test(arguments: [
        (ChildOutcome.timedOut, "Shown as typed: formatting it took too long."),
        (.tooMuchOutput, "Shown as typed: formatted it would be too large."),
        (.died, "Shown as typed: formatting it needs too much memory."),
        (
            .notStarted("no such file"),
            "Shown as typed: the process that formats it did not start (no such file)."
        ),
    ])
    func `a child that fails leaves the text as typed under a notice`(outcome: ChildOutcome, notice: String)
        async
    {
        let markdown = GuardedMarkdown { _, _ in outcome }
        let result = await markdown.perform(.html, on: "a < b", fromElsewhere: true)
        #expect(result.notice == notice)
        #expect(result.text == "<p>\(notice)</p>\n<pre><code>a &lt; b</code></pre>\n")
    }

    @Test func `a refused text that fails in the child names the limit`() async {
        let markdown = GuardedMarkdown { _, _ in .died }
        let result = await markdown.perform(
            .hardened(labelPrefix: "a"), on: String(repeating: "|", count: 300))
        #expect(result.notice == "Shown as typed: line 1 has more than 256 table columns.")
        #expect(result.text.hasPrefix("Shown as typed: line 1 has more than 256 table columns.\n\n```\n|||"))
    }

    @Test(arguments: [MarkdownTask.html, .plainText, .hardened(labelPrefix: "when")])
    func `a task survives the command line`(task: MarkdownTask) {
        #expect(MarkdownTask(argument: task.argument) == task)
        #expect(MarkdownTask(argument: "xml") == nil)
    }

    @Test func `an answer that is safe to parse is hardened here`() async {
        let markdown = GuardedMarkdown { _, _ in .died }
        let task = MarkdownTask.hardened(labelPrefix: "a")
        #expect(await markdown.perform(task, on: "# a") == .rendered("### a"))
    }

    @Test func `a notice cannot be markup itself`() async {
        let markdown = GuardedMarkdown { _, _ in .notStarted("no <b>\n# file_a_") }
        let result = await markdown.perform(.hardened(labelPrefix: "a"), on: "x", fromElsewhere: true)
        let line = "Shown as typed: the process that formats it did not start (no \\<b\\> # file\\_a\\_)."
        #expect(result.text == line + "\n\n```\nx\n```\n")
    }
}
