import SourceText
import Testing

@testable import YAML

struct YAMLMappingTests {
    enum Key: String, CaseIterable { case id, prompt, choices, required, words, kind, example }
    enum ExampleKey: String, CaseIterable { case good, poor }
    enum Kind: String, CaseIterable { case prose, line, figure }

    private func mapping(_ text: String) throws(SourceError) -> YAMLMapping<Key> {
        try YAMLMapping<Key>(YAMLReader.read(text, path: "f"), path: "f")
    }

    /// The error of reading something from a mapping.
    private func message(
        _ text: String, _ read: (YAMLMapping<Key>) throws(SourceError) -> Void = { _ in }
    ) -> String? {
        do throws(SourceError) {
            try read(mapping(text))
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `values are read by key`() throws {
        let text = "id: x\nchoices: [a, 'b c']\nrequired: true\nwords: 60\nkind: line\nexample: {good: y}\n"
        let step = try mapping(text)
        #expect(try step.requiredText(.id) == "x")
        #expect(try step.optionalText(.prompt) == nil)
        #expect(try step.optionalTexts(.choices) == ["a", "b c"])
        #expect(try step.requiredList(.choices).count == 2)
        #expect(try step.optionalFlag(.required) == true)
        #expect(try step.optionalNumber(.words, in: 1...500) == 60)
        #expect(try step.optionalChoice(.kind, of: Kind.self) == .line)
        #expect(try step.optionalMapping(.example, of: ExampleKey.self)?.requiredText(.good) == "y")
        #expect(try step.optionalEntries(.example).map(\.key) == ["good"])
    }

    @Test func `an absent value counts as not written`() throws {
        let step = try mapping("id: x\nprompt: ~\nchoices:\nwords: null\n")
        #expect(try step.optionalText(.prompt) == nil)
        #expect(try step.optionalTexts(.choices) == [])
        #expect(try step.optionalNumber(.words, in: 1...9) == nil)
    }

    @Test func `an unknown key names the nearest one`() {
        #expect(
            message("id: x\npromt: y\n") == "f:2:1: error: unknown key 'promt'; did you mean 'prompt'?")
        #expect(
            message("colour: x\n")
                == "f:1:1: error: unknown key 'colour'; the keys here are "
                + "id, prompt, choices, required, words, kind, example")
    }

    @Test func `a missing key is told at the mapping, an empty one at its place`() {
        #expect(
            message("id: x\n") { step throws(SourceError) in _ = try step.requiredText(.prompt) }
                == "f:1:1: error: the key 'prompt' is missing; add it")
        #expect(
            message("prompt:\n") { step throws(SourceError) in _ = try step.requiredText(.prompt) }
                == "f:1:8: error: 'prompt' is empty; write a value after it")
    }

    @Test func `a value of another kind says what the key takes`() {
        #expect(
            message("id: {unsupported}\n") { step throws(SourceError) in _ = try step.requiredText(.id) }
                == "f:1:5: error: 'id' takes one text, not a mapping; put the value in quotes if it is text")
        #expect(
            message("choices: a\n") { step throws(SourceError) in _ = try step.optionalTexts(.choices) }
                == "f:1:10: error: 'choices' takes a list, not a text; write [a, b], or '- a' on lines of their own"
        )
        #expect(
            message("choices: [a, [b]]\n") { step throws(SourceError) in _ = try step.optionalTexts(.choices)
            }
                == "f:1:14: error: 'choices' takes texts, not a list; put the item in quotes if it is one text"
        )
        #expect(
            message("example: x\n") { step throws(SourceError) in
                _ = try step.requiredMapping(.example, of: ExampleKey.self)
            }
                == "f:1:10: error: 'example' takes keys, not a text; write 'key: value' on indented lines below it"
        )
    }

    @Test func `a number, a flag and a choice are taken exactly`() {
        for text in ["0x10", "-1", "1.0", "501", "1_0", "+5", "١"] {
            #expect(
                message("words: \(text)\n") { step throws(SourceError) in
                    _ = try step.optionalNumber(.words, in: 0...500)
                } == "f:1:8: error: 'words' takes a whole number from 0 to 500, not '\(text)'")
        }
        #expect(
            message("required: yes\n") { step throws(SourceError) in _ = try step.optionalFlag(.required) }
                == "f:1:11: error: 'required' takes true or false, not 'yes'")
        #expect(
            message("kind: pros\n") { step throws(SourceError) in
                _ = try step.optionalChoice(.kind, of: Kind.self)
            } == "f:1:7: error: unknown kind 'pros'; did you mean 'prose'?")
        #expect(
            message("kind: x\n") { step throws(SourceError) in
                _ = try step.optionalChoice(.kind, of: Kind.self)
            } == "f:1:7: error: unknown kind 'x'; write one of prose, line, figure")
    }
}
