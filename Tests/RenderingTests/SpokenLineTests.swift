import Testing

@testable import Rendering

@Suite("A text to read aloud")
struct SpokenLineTests {
    @Test(
        "has no marks of lists, and a full stop after each item",
        arguments: [
            ("We called.", "We called."),
            ("1. We called.\n2. We wrote", "We called. We wrote"),
            ("- 5 people waited\n- 3 left\n  - one for good", "5 people waited. 3 left. one for good"),
            (
                "It was late\n\nNobody saw:\n\n- the alarm\n- the page.",
                "It was late. Nobody saw: the alarm. the page."
            ),
            ("In\n2019. Then it broke.", "In 2019. Then it broke."),
            ("> “We wait.”\n\nThey said so.", "“We wait.” They said so."),
            ("- [ ] to do\n- [x] done", "to do. done"), ("- 5 people", "5 people"),
            ("-5 degrees\n\n- \n", "-5 degrees"), ("---\n\na", "---. a"),
        ])
    func spoken(text: String, line: String) {
        #expect(SpokenLine.of(text) == line)
    }

    @Test(
        "its first sentence does not end after an abbreviation or an initial",
        arguments: [
            (
                "About 40 of 300 patients of St. Mary's waited. Dr. Smith helped.",
                "About 40 of 300 patients of St. Mary's waited."
            ),
            (
                "We told J. Smith, Prof. Lee and Acme Ltd. Today they know. Good.",
                "We told J. Smith, Prof. Lee and Acme Ltd. Today they know."
            ),
            ("See (cf. Table 2). It held.", "See (cf. Table 2)."), ("Plan B. It held.", "Plan B. It held."),
            ("It took 5. Then 6.", "It took 5."), ("No end", "No end"),
        ])
    func first(text: String, sentence: String) {
        #expect(FirstSentence.of(text) == sentence)
    }
}
