import SourceText
import Testing

struct ByteSearchTests {
    private static let cases = [
        ("", "a"), ("a", ""), ("a", "a"), ("aaa", "aa"), ("abcabc", "bc"), ("été", "é"), ("x🙂y🙂", "🙂"),
        ("<p>a</p>", "<p>"), ("abab", "abb"), ("no such text", "texts"), ("ends here", "here"),
    ]

    @Test(arguments: cases)
    func `a text is found where the library finds it`(text: String, part: String) {
        let found = part.isEmpty ? nil : text.firstRange(of: part)
        #expect(text.firstRange(ofBytes: part) == found)
        #expect(text.holdsBytes(of: part) == (found != nil))
    }

    @Test(arguments: cases, ["", "-", "longer than it was"])
    func `a text is replaced where the library replaces it`(pair: (text: String, part: String), new: String) {
        let expected = pair.part.isEmpty ? pair.text : pair.text.replacing(pair.part, with: new)
        #expect(pair.text.replacingBytes(of: pair.part, with: new) == expected)
    }

    @Test func `a letter is found although an accent follows it`() {
        #expect("e\u{301}".holdsBytes(of: "e"))
        #expect("a\r\nb".replacingBytes(of: "\n", with: "") == "a\rb")
    }
}
