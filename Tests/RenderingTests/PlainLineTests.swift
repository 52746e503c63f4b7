import Testing

@testable import Rendering

@Suite("A text on one line")
struct PlainLineTests {
    @Test(
        "has its words one space apart",
        arguments: [
            ("", ""), (" \n ", ""), ("one", "one"), ("  one \t two\r\nthree\n", "one two three"),
            ("caf\u{E9}\u{A0}noir\u{2003}au\u{2028}lait", "caf\u{E9} noir au lait"),
            ("a \u{1F44D}\u{1F3FD} b", "a \u{1F44D}\u{1F3FD} b"),
        ])
    func words(text: String, line: String) {
        #expect(PlainLine.of(text) == line)
    }
}
