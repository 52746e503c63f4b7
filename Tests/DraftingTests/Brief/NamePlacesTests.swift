import Testing

@testable import Drafting

@Suite("Names that are words too")
struct NamePlacesTests {
    private func found(_ name: String, in text: String) -> [String] {
        let names = Person(name).givenAwayBy.sorted { ($1.count, $0) < ($0.count, $1) }
        return NamePlaces.all(of: names, in: text).map(\.name)
    }

    @Test(
        "an ordinary word in small letters, a month in a date, and a verb that begins a sentence name nobody",
        arguments: [
            (
                "May Chen",
                "On 4 May 2026 we may wait. May 4th, the end of May, in May, mid-May, April to May."
            ),
            ("May Chen", "The figures of May 2026, of May–July and of 2026-May."),
            ("Mark Young", "We saw young patients and mark each. Mark the box."),
            (
                "Will Long",
                "Will the test hold?\n\n- Will it wait?\n\n## Will this do\n\n“Will they?” | Long ago"
            ),
            ("Al Good", "It is gone for good."),
            ("June Park", "In June 2026 the park shut."),
        ])
    func ordinary(_ name: String, text: String) {
        #expect(found(name, in: text).isEmpty)
    }

    @Test(
        "in doubt it is a name, and the whole name is one whatever its capitals and what joins it",
        arguments: [
            ("May Chen", "We asked May.", 1),
            ("May Chen", "Four times. May said no.", 1),
            ("May Chen", "may chen, MAY CHEN, may.chen@x.org, May\n> Chen, May **Chen**, may_chen", 6),
            ("Mark Young", "Young patients wait, and Mark the clerk. Mark said no. Mark, look.", 4),
            ("Will Long", "As we wait for\nWill the clerk. Ask @will.", 2),
            ("Al Good", "al good. Al. Al Good", 2),
            ("Ana Maria Ruiz", "ana ruiz, ruiz, ANA MARIA  RUIZ", 3),
            ("Ana Ruiz", "Ruiz. Ana", 2),
        ] as [(String, String, Int)])
    func names(_ name: String, text: String, wanted: Int) {
        #expect(found(name, in: text).count == wanted)
    }

    @Test("two people whose names are months are no span of time")
    func months() {
        #expect(
            NamePlaces.all(of: ["April", "May"], in: "April and May wrote it. In April we met.").count == 2)
        #expect(NamePlaces.all(of: ["May"], in: "From April to May we met.").isEmpty)
    }
}
