import Testing

@testable import Asking

@Suite("The journal")
struct JournalTests {
    @Test("gives every text back as it was")
    func roundTrip() {
        let texts = [
            "title": "", "consequence": "a\nb 12\nconsequence 3\n\u{0}👨‍👩‍👧", "decision.by": "Friday\r\n",
        ]
        #expect(Journal(bytes: Journal(texts: texts).bytes)?.texts == texts)
    }

    @Test("what is cut short is taken as far as it goes, and what is none is refused")
    func damaged() {
        let bytes = Journal(texts: ["a": "0123456789"]).bytes
        #expect(Journal(bytes: Array(bytes.dropLast(6)))?.texts == ["a": "01234"])
        for count in 0..<bytes.count { _ = Journal(bytes: Array(bytes.prefix(count))) }
        #expect(Journal(bytes: Array("hello\n".utf8)) == nil)
        #expect(Journal(bytes: Array("candor journal 1\na -5\nx\n".utf8))?.texts == [:])
    }
}
