import Testing

@testable import Checking

@Suite("Words with a star")
struct GlobTests {
    @Test(
        "a star stands for any letters of one word",
        arguments: [
            ("migrat*", "Migrated", true), ("migrat*", "migrat", true), ("migrat*", "immigrate", false),
            ("*able", "Unreasonable", true), ("*able", "ables", false), ("mis*ed", "MISUSED", true),
            ("*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaab", true),
            ("*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
            ("*", "anything", true),
        ])
    func fits(_ glob: String, _ word: String, _ expected: Bool) {
        #expect(Glob(glob).fits(Array(word.utf8)[...]) == expected)
    }

    @Test(
        "phrases with choices, classes and parts that may be missing are taken apart, and mistakes have a place"
    )
    func phrases() throws {
        #expect(
            try PhraseElement.parse("<person> (has|have)? failed to")
                == [
                    .wordClass(.person), .words([["has"], ["have"], []]), .words([["failed"]]),
                    .words([["to"]]),
                ])
        #expect(throws: PhraseError(offset: 2, message: "'(' is never closed")) {
            try PhraseElement.parse("a (b")
        }
        #expect(
            throws: PhraseError(
                offset: 0, message: "no class of words is called 'persn'; did you mean 'person'?")
        ) {
            try PhraseElement.parse("<persn> x")
        }
    }
}
