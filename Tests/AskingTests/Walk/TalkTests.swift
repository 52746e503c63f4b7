import Drafting
import Quantities
import SourceText
import TemplateLibrary
import Testing

@testable import Asking

@Suite("Conversations")
struct TalkTests {
    static func figure(_ answers: String...) throws -> FigureTalk {
        let metrics = try MetricLibrary(TemplateLibrary(overlays: []))
        var talk = FigureTalk(besides: ["answers"], moments: try MomentReaderTests.reader()) { text in
            NamedValue.mayName(text) ? try? metrics.named(in: text) : nil
        }
        for answer in answers {
            let problem = talk.answer(answer)
            #expect(problem == nil, "\(answer)")
        }
        return talk
    }

    /// The figure as the draft's own reader reads what the talk wrote.
    static func read(_ entry: FigureEntry) throws -> Figure {
        let frameworks = FrameworkLibrary(TemplateLibrary(overlays: []))
        let reader = DraftReader(frameworks: frameworks)
        let before = try reader.read(SourceFile(path: "d.md", text: "---\nkind: risk-brief\ntitle: T\n---\n"))
        let text = DraftEditor(before).text(adding: entry)
        let after = try reader.read(SourceFile(path: "d.md", text: text))
        return try #require(after.figures[entry.name]).figure
    }

    @Test("a count of a noun, and what the draft keeps says the same sentence")
    func count() throws {
        let talk = try Self.figure("16 of 500 answers", "contain an error", "5000/day", "two clerks", "today")
        #expect(talk.prompt == nil)
        #expect(
            talk.said
                == "about 3 in 100 answers contain an error (likely between 2 and 5 in 100; 16 of 500 checked)"
        )
        #expect(talk.mention == "{answers-2:sentence}")
        let entry = try #require(talk.entry)
        #expect(
            entry.keys.map { "\($0.key): \($0.value)" } == [
                "share: 16/500", "of: answers", "harm: contain an error", "volume: 5000/day",
                "source: two clerks",
                "as-of: 2026-11-25",
            ])
        let figure = try Self.read(entry)
        #expect(figure.said(.sentence) == talk.said)
        #expect(figure.said(.volume) == talk.figure?.said(.volume))
    }

    @Test(
        "every way of typing a number comes back as the same figure",
        arguments: [
            ["3.2%", "payments", "are late", "500", "", "", ""], ["3.2% of payments", "", "", "", "", ""],
            ["at most 5/1000", "users", "see it", "", "", "", ""], ["12000 EUR", "credits", "", ""],
            ["36 hours", "delay", "", ""], ["faithfulness 0.71", "2", "5", "", "", "", ""],
            ["faithfulness 0.71", "1", "500", "", "", ""], ["0.29", "answers", "", "200", "", "", ""],
        ])
    func forms(answers: [String]) throws {
        var talk = try Self.figure()
        for answer in answers where talk.prompt != nil {
            let problem = talk.answer(answer)
            #expect(problem == nil, "\(answer)")
        }
        #expect(talk.prompt == nil, "\(String(describing: talk.prompt))")
        let figure = try Self.read(try #require(talk.entry))
        #expect(figure.said(.sentence) == talk.figure?.said(.sentence))
    }

    @Test("what cannot be read is said, and back changes an earlier answer")
    func problems() throws {
        var talk = try Self.figure()
        let problems = ["", "a lot", "16 of 500", "answers"].map { talk.answer($0) != nil }
        #expect(problems == [true, true, false, false])
        let isBack = talk.back()
        #expect(isBack)
        #expect(talk.prompt?.known == "answers")
        _ = talk.answer("bills")
        #expect(talk.said?.contains("bills") == true)
    }

    @Test("what is not known yet is a paragraph that the draft's reader knows")
    func unknown() throws {
        var talk = UnknownTalk(subject: "Who loses what?", moments: try MomentReaderTests.reader())
        for answer in ["", "Jonas; Berg", "Friday 17:00", "the size of the check"] { _ = talk.answer(answer) }
        #expect(talk.prompt == nil)
        let unknown = try #require(Unknown(paragraph: talk.paragraph))
        #expect(unknown.what == "Who loses what")
        #expect(unknown.who == "Jonas, Berg")
        #expect(unknown.when == "Friday 27 November 2026, 17:00 London time")
        #expect(unknown.changes == "the size of the check")
        #expect(UnknownTalk.isMeant("I don't know yet."))
        #expect(!UnknownTalk.isMeant("I don't know how many, but most"))
    }
}
