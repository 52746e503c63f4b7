import Drafting
import Foundation
import SourceText
import Testing

@testable import Checking

@Suite("Facts in texts that are hard to read")
struct HardInputTests {
    private func facts(_ text: String) throws -> [Finding] {
        try CheckSamples.findings(text, kind: nil, step: nil, publishing: true).filter {
            $0.rule.hasPrefix("RC9")
        }
    }

    /// What this thread spent, so that a busy machine makes no difference.
    private static func processorTime<Failure>(_ work: () throws(Failure) -> Void) throws(Failure) -> Duration
    {
        func now() -> Duration {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        }
        let start = now()
        try work()
        return now() - start
    }

    @Test("The five examples are clean, also when they are to be published", arguments: DraftSamples.examples)
    func examples(_ kind: String) throws {
        let draft = try CheckSamples.findings(inDraft: DraftSamples.example(kind), publishing: true)
        #expect(draft.filter { $0.rule.hasPrefix("RC9") && $0.severity >= .warning }.map(\.message) == [])
    }

    @Test("A moved time of the incident example's timeline is found, whichever it is and however far")
    func moved() throws {
        let text = try DraftSamples.example("incident-summary")
        for (time, others) in [
            ("2026, 23:10", ["22:10", "23:40", "11:10"]), ("2026, 09:25", ["09:05", "10:25"]),
            ("2026, 11:10", ["11:40", "12:10", "09:10"]),
        ] {
            for other in others {
                let mutant = text.replacing("Nov \(time)", with: "Nov 2026, \(other)")
                #expect(mutant != text)
                let found = try CheckSamples.findings(inDraft: mutant).filter {
                    ["RC901", "RC905"].contains($0.rule)
                }
                #expect(!found.isEmpty, "\(time) to \(other)")
            }
        }
    }

    @Test(
        "One long line is read in linear time",
        arguments: [
            "a", "1", "12:30 ", "2026-02-18 14:13 ", "{", "{{a ", "(", "+1", "0 ", "@", "a@a.", ".local",
            "a.local.",
            "sk-", "eyJaaaaaaaaaaaa.", "password=", "://a:", "-----BEGIN ", "ghp_a", "fd00:", "10.0.0.1 ",
            "16 of 500 (5%) ",
            "5 hours ", "of which 1 and 2 ", "Ana Ruiz deleted ", "all 412 patients ", "if ",
            "- Started 10:00\n", "| 1 | ", "it lasted 5 hours ", "briefly down ",
            "\u{200B}\u{202E}é ",
        ])
    func longLine(_ part: String) throws {
        let events = "- Started 2026-02-18 10:00\n- Resolved 2026-02-18 11:00\n\n"
        let count = 1 << 12
        func time(_ bytes: Int) throws -> Duration {
            let text = events + String(repeating: part, count: bytes / part.utf8.count)
            return try Self.processorTime { _ = try facts(text) }
        }
        let once = try time(count)
        let eight = try time(count * 8)
        // A quadratic scan would take 64 times as long.
        #expect(eight < once * 24 + .milliseconds(300), "\(part): \(once), then \(eight)")
    }

    @Test(
        "A mebibyte on one line is scanned for publication, whatever it is, in time that grows with its length"
    )
    func mebibyte() throws {
        for part in [
            "a", "1", "0 ", "@a.", "a.local.", "sk-", "eyJaaaaaaaaaaaa.", "password=", "://a:", "fd00:",
        ] {
            func time(_ count: Int) -> Duration {
                let bytes = Array(String(repeating: part, count: count / part.utf8.count).utf8)
                return Self.processorTime { _ = PublicationScan.hits(in: bytes) }
            }
            let (part16, whole) = (time(1 << 16), time(1 << 20))
            #expect(whole < part16 * 48 + .seconds(1), "\(part): \(part16), then \(whole)")
        }
    }

    @Test("Right-to-left marks, zero-width characters and foreign digits neither trap nor alarm")
    func scripts() throws {
        let texts = [
            "\u{202E}16 of 500\u{202C} (3.2%)", "הפסקה נמשכה שעתיים 10:00", "١٦ من ٥٠٠ (٥٪)",
            "2026\u{200B}-02-18 14:13",
            "👨‍👩‍👧 16 of 500 (3.2%)", "日本 2026-02-18 14:13 復旧", "- 10:00 é\n- 10:05 日本\n- 10:10 👨‍👩‍👧",
            "\u{FEFF}T\u{200D}BD x",
        ]
        for text in texts {
            let found = try facts(text)
            #expect(found.isEmpty, "\(text): \(found.map(\.message))")
        }
    }

    @Test("Random pieces never trap, and every finding lies inside the file")
    func pieces() throws {
        let pieces = [
            "2026-02-30", "14:73", "99:99", "- ", "\n", "\n\n", "# ", "| ", "|---|", "Started ", "Resolved ",
            "{a", "}", "5 hours ",
            "0h 0m ", "16 of 0 (5%) ", "1/0 ", "999999999999999999999 ", "of which ", "Total", "TBD ", "@",
            "+1 ", "(020", ") ", "10.",
            "fd00:", "password=", "eyJ", ".", ":", "-----BEGIN ", "é", "\u{202E}", "<!--", "-->", "`", "\"",
            "Mon 31 Feb 2026 ", "a@b.c",
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            guard let found = try? facts(text) else { continue }
            for finding in found {
                #expect(finding.range.upperBound <= text.utf8.count + 1, "\(text)")
            }
        }
    }
}
