import SourceText
import Testing

/// Each is held against the library's own, which it stands in for.
struct JoiningTests {
    private static let lists: [[String]] = [
        [], [""], ["", ""], ["a"], ["a", "b"], ["é", "🙂", "", "\r\n", "e\u{301}"],
    ]

    @Test(arguments: lists, ["", ", ", "\n", "🙂"])
    func `lists are joined as the library joins them`(list: [String], separator: String) {
        #expect(list.joined(separator: separator) == AnySequence(list).joined(separator: separator))
        let parts = list.map { Substring($0) }
        #expect(parts.joined(separator: separator) == list.joined(separator: separator))
        #expect(
            parts.dropFirst().joined(separator: separator) == list.dropFirst().joined(separator: separator))
    }

    @Test(arguments: [
        ("", ""), ("a b", "A b"), ("éa", "Éa"), ("ßa", "SSa"), ("3 in 100", "3 in 100"), ("🙂", "🙂"),
    ])
    func `a sentence begins with a capital`(text: String, capital: String) {
        #expect(text.withCapital == capital)
        #expect(("x" + text).dropFirst().withCapital == capital)
    }
}
