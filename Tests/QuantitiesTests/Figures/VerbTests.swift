import Testing

@testable import Quantities

@Suite struct VerbTests {
    @Test(arguments: [
        ("arrive late and are refunded", "arrives late and is refunded"),
        ("arrive late or get lost", "arrives late or gets lost"),
        ("fail, are refunded or get lost", "fails, is refunded or gets lost"),
        ("are stopped but still reach a person", "is stopped but still reaches a person"),
        ("contain an error or cite the wrong law", "contains an error or cites the wrong law"),
        ("arrive late and then are lost", "arrives late and then is lost"),
        ("are late and have no source", "is late and has no source"),
        // Nouns, and verbs that another verb governs, stay.
        ("contain errors and omissions", "contains errors and omissions"),
        ("lack a source or a date", "lacks a source or a date"),
        ("break in a test or in the field", "breaks in a test or in the field"),
        ("can fail and get lost", "can fail and get lost"),
        ("can fail and have no source", "can fail and have no source"),
        ("could fail and are lost", "could fail and is lost"),
        ("are not backed and get lost", "is not backed and gets lost"),
        ("don't load and get lost", "doesn't load and get lost"),
        ("do not load and get lost", "does not load and get lost"),
        ("need to stop and ask a person", "needs to stop and ask a person"),
        ("cite laws that are old and mislead readers", "cites laws that are old and mislead readers"),
        ("cause loss and harm", "causes loss and harm"),
        ("take 4.2 seconds or longer", "takes 4.2 seconds or longer"),
    ])
    func `every verb that is joined to the first follows it`(plural: String, singular: String) {
        #expect(Verb.singular(plural) == singular)
        #expect(Verb.plural(plural) == plural)
        #expect(Verb.plural(singular) == plural)
    }

    @Test(arguments: [
        ("contains an error", "contain an error"), ("is stopped", "are stopped"), ("was lost", "were lost"),
        ("does not load", "do not load"), ("has no source", "have no source"), ("goes wrong", "go wrong"),
        ("misses a clause", "miss a clause"), ("relies on it", "rely on it"), ("dies", "die"),
        ("wrongly cites a law", "wrongly cite a law"), ("loses data", "lose data"), ("fixes it", "fix it"),
        ("caches it", "cache it"), ("pass", "pass"), ("focus on it", "focus on it"),
        ("discuss it", "discuss it"),
    ])
    func `a harm that was typed in the singular is said of many`(typed: String, plural: String) {
        #expect(Verb.plural(typed) == plural)
    }

    @Test func `a noun in the plural before a clause stays`() {
        #expect(
            Verb.singular("name people and places the user knows") == "names people and places the user knows"
        )
    }

    @Test func `a figure says its harm in the number that is needed`() throws {
        var figure = try Figure("16/500", of: BaseNoun("answers"))
        figure.harm = "contains an error"
        #expect(figure.said(.both) == "about 3 in 100 answers contain an error; about 97 in 100 do not")
        var one = try Figure("1%", of: BaseNoun("orders"))
        one.harm = "arrive late and are refunded"
        #expect(one.said(.plain) == "1 in 100 orders arrives late and is refunded")
    }
}
