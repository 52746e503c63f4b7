import Testing

@testable import Checking

@Suite("Addresses, people and weaknesses in what is published")
struct AddressTests {
    private func found(_ text: String, _ rule: String) throws -> [String] {
        try CheckSamples.findings(text, kind: nil, step: nil, publishing: true).filter { $0.rule == rule }
            .map(\.text)
    }

    @Test(
        "Private addresses and hosts are found",
        arguments: [
            "10.0.0.1", "10.255.255.255", "172.16.0.9", "172.31.9.9", "192.168.1.254", "169.254.1.1",
            "127.0.0.1",
            "fd12:3456:789a:1::1", "fe80::1ff:fe23:4567:890a", "localhost", "db-1.prod.internal",
            "printer.local",
            "wiki.corp", "nas.lan",
        ])
    func privateHosts(_ host: String) throws {
        #expect(try found("It runs on \(host).", "RC952") == [host])
        let bracketed = host.contains("::") ? "[\(host)]" : host
        #expect(try found("`curl http://\(bracketed):8080/x`", "RC952") == [host])
        #expect(try found("It runs on \(host)", "RC952") == [host])
    }

    @Test(
        "Public ones and words that look alike are not",
        arguments: [
            "11.0.0.1", "172.15.0.1", "172.32.0.1", "192.169.1.1", "8.8.8.8", "10.0.0", "10.0.0.256",
            "1.10.0.0.1",
            "v10.0.0.1", "2001:db8::1", "facade", "fe80", "local", "internal.example.com",
            "settings.local.json",
            ".env.local", "wiki.corporate", "localhosts", "The corp. is", "12:30", "feed::x",
        ])
    func publicHosts(_ host: String) throws {
        #expect(try found("It runs on \(host) now.", "RC952").isEmpty)
    }

    @Test(
        "E-mail addresses and telephone numbers are found",
        arguments: [
            "ana.ruiz@harbour.co.uk", "a+b@x.io", "+44 20 7946 0958", "+442079460958", "+1 415 555 0132",
            "+49 (30) 901820", "020 7946 0958", "(020) 7946 0958", "07700 900123", "07700900123",
            "030/12345678",
            "01 23 45 67 89", "415-555-0132", "(415) 555-0132", "415.555.0132", "1-800-555-0199",
        ])
    func contacts(_ contact: String) throws {
        #expect(try found("Ask \(contact).", "RC953") == [contact])
        #expect(try found("| Who |\n|---|\n| \(contact) |", "RC953") == [contact])
    }

    @Test(
        "Dates, ranges, amounts, ids and examples are not",
        arguments: [
            "2026-11-16 12:00", "16.11.2026 10:15", "01/02/2026 10:15", "01-02-2026",
            "2026-11-16 to 2026-11-18",
            "0.5 to 0.95", "1 000 000", "+12 500 000", "+5%", "PR 1234567890", "#4704 1234", "v1.2.3-456",
            "1594299600000", "ISBN 978-3-16-148410-0", "4111 1111 1111 1111", "00:55:10",
            "0800-1200", "a@b", "someone@example.com", "git@github.com:x/y", "@aruiz", "0 of 500 000 000",
            "https://x.test/?from=07700900123", "C514ETYJX/p1582035803248800",
        ])
    func noContacts(_ text: String) throws {
        #expect(try found("See \(text) now.", "RC953").isEmpty)
    }

    @Test("A name of the front matter beside a fault is found, a role is not")
    func names() throws {
        let draft = """
            ---
            kind: incident-summary
            title: Late
            author: Ana Ruiz, Engineer
            ---

            ## What happened

            Ruiz missed the alert. Ana Ruiz then deleted it. The engineer missed it. Greta Holm had overlooked it.
            """
        let found = try CheckSamples.findings(inDraft: draft, publishing: true).filter { $0.rule == "RC954" }
        #expect(found.map(\.text) == ["Ruiz missed", "Ana Ruiz then deleted", "Greta Holm had overlooked"])
        #expect(try CheckSamples.findings(inDraft: draft).allSatisfy { $0.rule != "RC954" })
    }

    @Test(
        "Each name that the public view refuses is found where it stands, and only where strangers would read it"
    )
    func remaining() throws {
        let draft = """
            ---
            kind: risk-brief
            title: Late
            author: Ines Carvalho, Engineer
            decision:
              from: Bo Ek
            ---

            ## Control

            | Step | Owner |
            |---|---|
            | Look | Owner, Ines Carvalho |

            Carvalho and Ines look again.

            ## Technical appendix

            Ines wrote it.
            """
        let found = try CheckSamples.findings(inDraft: draft, publishing: true).filter { $0.rule == "RC956" }
        #expect(found.map(\.text) == ["Bo Ek", "Ines Carvalho", "Carvalho", "Ines"])
        #expect(
            found.map { String(decoding: Array(draft.utf8)[$0.range], as: UTF8.self) } == found.map(\.text))
        #expect(found.last?.message == "the public view would still name 'Ines'; write the role instead")
        #expect(found.allSatisfy { $0.severity == .error })
        #expect(try CheckSamples.findings(inDraft: draft).allSatisfy { $0.rule != "RC956" })
    }

    @Test(
        "A name is found in other capitals and beside marks, not inside a word, and a long text takes no longer"
    )
    func spellings() throws {
        let matter =
            "---\nkind: risk-brief\ntitle: Late\nauthor: José Åkesson, Engineer\n---\n\n## Control\n\n"
        let text = "JOSÉ ÅKESSON's, (josé), Joséphine, éJosé, Åkesson: \"ÅKESSON\"."
        let found = try CheckSamples.findings(inDraft: matter + text, publishing: true).filter {
            $0.rule == "RC956"
        }
        #expect(found.map(\.text) == ["José Åkesson", "José", "Åkesson", "Åkesson"])
        let many = matter + String(repeating: "José ", count: 20_000)
        let all = try CheckSamples.findings(inDraft: many, publishing: true).count { $0.rule == "RC956" }
        #expect(all == 20_000)
    }
}
