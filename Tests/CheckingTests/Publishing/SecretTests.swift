import Drafting
import SourceText
import Testing

@testable import Checking

@Suite("Secrets in what is published")
struct SecretTests {
    /// Put together here, so that no scanner takes this file for a leak.
    static let tail = "aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dF3hJ5kL7n"
    static let secrets: [String] = [
        "AKI" + "A2E4G6J8K1M3P5R7T", "ASI" + "A2E4G6J8K1M3P5R7T", "gh" + "p_" + tail, "gh" + "o_" + tail,
        "github" + "_pat_" + tail, "gl" + "pat-" + tail.prefix(20), "xox" + "b-123456789012-" + tail,
        "AI" + "za" + tail.prefix(35), "sk" + "_live_" + tail, "sk" + "-" + tail, "sk" + "-ant-api03-" + tail,
        "np" + "m_" + tail, "py" + "pi-AgEIcHlwaS5vcmc" + tail,
        "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiIxMjM0In0.dBjftJeZ4CVPmB92K27uhbUJU1p1r",
    ]

    private func found(_ text: String, publishing: Bool = true) throws -> [Finding] {
        try CheckSamples.findings(text, kind: nil, step: nil, publishing: publishing).filter {
            $0.rule == "RC951"
        }
    }

    @Test(
        "Each known format is found in text, in code, in a link and in a comment, and masked",
        arguments: secrets)
    func formats(_ secret: String) throws {
        for text in [
            "Use \(secret).", "`\(secret)`", "```\nkey \(secret)\n```", "[x](https://a.example/?k=\(secret))",
            "<!-- \(secret) -->", "| A |\n|---|\n| \(secret) |",
        ] {
            let finding = try #require(try found(text).first, "\(text)")
            #expect(finding.severity == .error)
            #expect(Array(text.utf8)[finding.range].elementsEqual(secret.utf8), "\(text)")
            #expect(finding.text == secret.prefix(4) + "…")
            #expect(!finding.message.contains(secret.dropFirst(4).prefix(6)))
        }
        #expect(try found("Use \(secret).", publishing: false).isEmpty)
    }

    @Test("A secret cut short, or inside a longer word, is none", arguments: secrets)
    func nearMisses(_ secret: String) throws {
        #expect(try found("Use \(secret.prefix(9)).").isEmpty)
        #expect(try found("Use x\(secret).").isEmpty)
    }

    @Test("A private key is found by its first line")
    func privateKeys() throws {
        for kind in ["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "] {
            #expect(try found("```\n-----BEGIN \(kind)PRIVATE" + " KEY-----\nMIIE\n```").count == 1)
        }
        #expect(try found("-----BEGIN PUBLIC KEY-----").isEmpty)
        #expect(try found("-----BEGIN CERTIFICATE-----").isEmpty)
    }

    @Test(
        "Assignments with a value drawn at random are found",
        arguments: [
            "password=rT7kq9Zw2LmX", "DB_PASSWORD: \"rT7kq9Zw2LmX\"", "'api_key': 'rT7kq9Zw2LmX'",
            "token = rT7kq9Zw2LmX", "client-secret-key:rT7kq9Zw2LmX", "postgres://app:rT7kq9Zw2LmX@db.test/x",
            "amqp://u:p4ssw0rd!@h",
        ])
    func assignments(_ text: String) throws {
        let finding = try #require(try found("```\n\(text)\n```").first)
        #expect(!finding.message.contains("rT7kq9") && !finding.text.contains("kq9"))
    }

    @Test(
        "Words, dates and stand-ins after such a name are no secrets",
        arguments: [
            "password=changeme", "token: 2026-11-16", "password: <from the vault>", "api_key=${API_KEY}",
            "token: see section 4.2.1", "The secret: nobody reads it.", "password=********",
            "https://user:$PASSWORD@host/", "https://user:{password}@host/", "secret = aaaaaaaa1111",
            "see https://host/a:b@c", "skeleton-key-of-the-old-town-hall",
            "task-force-of-the-whole-department",
            "The password: Monday. The token=none.",
        ])
    func standIns(_ text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("No finding of any rule quotes the secret, and always so in the public view")
    func masking() throws {
        let secret = Self.secrets[2]
        let long = Array(repeating: "word", count: 30).joined(separator: " ")
        let text =
            "## Consequence\n\nWe often leak \(secret) and \(long). {\(secret)} \"\(secret)\" TODO\(secret)\n"
        let framework = try CheckSamples.frameworks.framework("risk-brief")
        let manuscript = try Manuscript(
            document: SourceFile(path: "a.md", text: text), as: framework, view: .public)
        let findings = CheckSamples.checker.findings(in: manuscript)
        #expect(findings.contains { $0.rule == "RC951" })
        for finding in findings {
            let said = [finding.text, finding.message, finding.replacement ?? "", finding.question ?? ""]
            #expect(!said.joined().contains(secret.dropFirst(8)), "\(finding.rule)")
        }
    }
}
