import Asking
import Foundation
import Drafting
import TemplateLibrary
import Testing

@Suite("The walk in plain lines")
struct LineInterviewTests {
    /// A console that types prepared lines; a class, because the walk and the test look at the same one.
    final class Script: LineConsole, @unchecked Sendable {
        private var lines: [LineInput]
        private(set) var shown = ""
        let isAttended: Bool

        init(_ lines: [String], then end: LineInput = .end, isAttended: Bool = true) {
            self.lines = lines.map(LineInput.line) + [end]
            self.isAttended = isAttended
        }

        func write(_ text: String) { shown += text }
        func readLine() -> LineInput { lines.count > 1 ? lines.removeFirst() : lines[0] }
    }

    struct Walked {
        var ending: LineInterview.Ending
        var saved: [String: String]
        var shown: String
    }

    static let framework = Framework(
        kind: "k", title: "K", summary: "S.", states: ["draft"],
        budget: PageBudget(pages: 1, words: 100, headings: 3, tables: 1),
        fields: [
            Field(key: "title", label: "Title", prompt: "What is it called?", isRequired: true),
            Field(key: "date", label: "Date", prompt: "Which day?", kind: .moment),
        ],
        steps: [
            Step(
                id: "theme", title: "Theme", heading: "Theme", kind: .choice, choices: ["Red", "Blue"],
                isRequired: true, prompt: "Which?"),
            Step(
                id: "loss", title: "Say the loss", heading: "Loss", isRequired: true,
                prompt: "Who loses what?", guidance: "Begin with a person."),
            Step(
                id: "sky", title: "Sky", heading: "Sky", condition: .init(step: "theme", answer: "Blue"),
                prompt: "How blue?"),
            Step(
                id: "rows", title: "Rows", heading: "Rows", kind: .records, columns: ["When", "What"],
                prompt: "What happened?"),
        ])

    static func walk(
        _ lines: [String], then end: LineInput = .end, known: [String: String] = [:],
        tools: WalkTools = WalkTools()
    ) async throws -> Walked {
        let script = Script(lines, then: end)
        var saved: [String: String] = [:]
        let actions = LineActions(save: { answers in
            for answer in answers { saved[answer.question.id] = answer.text }
            return nil
        })
        var walk = LineInterview(
            Interview(framework: framework, answers: known), on: script, tools: tools, actions: actions)
        let ending = try await walk.run()
        return Walked(ending: ending, saved: saved, shown: script.shown)
    }

    @Test("from the first question to the last")
    func wholeWalk() async throws {
        let walked = try await Self.walk([
            "T", "2", "One.", "", "Two.", ".", ":all", "2026-12-04", "Very.", ".", "09:00", "It | broke", "",
            "",
        ])
        #expect(walked.ending == .finished)
        #expect(
            walked.saved == [
                "title": "T", "date": "2026-12-04", "theme": "Blue", "loss": "One.\n\nTwo.", "sky": "Very.",
                "rows": "| When  | What        |\n|-------|-------------|\n| 09:00 | It \\| broke |",
            ])
        #expect(walked.shown.contains("= Friday 4 December 2026"))
        #expect(walked.shown.contains("1 of 3. Title"))
        #expect(walked.shown.contains("5 of 6. Sky"))
    }

    @Test(
        "what is read out of a decision is taken on a yes; over a pipe nothing else is one, and no line is lost",
        arguments: [
            (true, ["y"], "Pay.", "Ana Ruiz", false), (true, [""], "Pay.", "Ana Ruiz", false),
            (true, ["what?", "n"], "", nil, true), (false, ["yes"], "Pay.", "Ana Ruiz", false),
            (false, ["n"], "", nil, false), (false, [":quit"], "", nil, false), (false, [""], "", nil, false),
        ])
    func decision(isAttended: Bool, lines: [String], option: String, from: String?, asksAgain: Bool)
        async throws
    {
        let framework = Framework(
            kind: "k", title: "K", summary: "S.", states: ["draft"],
            budget: PageBudget(pages: 1, words: 100, headings: 3, tables: 1),
            fields: [Field(key: "decision.from", label: "Who decides", prompt: "Who?")],
            steps: [
                Step(
                    id: "decision", title: "Decision", heading: "Decision", isRequired: true, prompt: "What?")
            ])
        let text = "Ana Ruiz to pay."
        let script = Script([text, "."] + lines, isAttended: isAttended)
        var saved: [String: String] = [:]
        let moments = try MomentReaderTests.reader()
        let tools = WalkTools(moments: moments)
        var walk = LineInterview(
            Interview(framework: framework), on: script, tools: tools,
            actions: LineActions(save: { answers in
                for answer in answers { saved[answer.question.id] = answer.text }
                return nil
            }))
        _ = try await walk.run()
        #expect(saved["decision"] == (option.isEmpty ? text : option))
        #expect(saved["decision.from"] == from)
        #expect(script.shown.contains("Type y or n.") == asksAgain)
        // The line that was no yes answers what is asked next: the review.
        #expect(!isAttended || option.isEmpty || script.shown.contains("Your answers:"))
    }

    @Test("what a page can do without is not asked, but can be chosen")
    func extras() async throws {
        let walked = try await Self.walk(["T", "1", "One.", ".", "4", "2026-12-04", ""])
        #expect(walked.ending == .finished)
        #expect(walked.saved["date"] == "2026-12-04")
        #expect(walked.shown.components(separatedBy: "Your answers:").count == 3)
    }

    @Test("a question that an earlier choice rules out is not asked")
    func condition() async throws {
        #expect(try await !Self.walk(["T", "red", "x", ".", ":all", "", ""]).shown.contains("How blue?"))
    }

    @Test("what cannot be read is asked again, and back and skip still work")
    func unreadable() async throws {
        let walked = try await Self.walk([
            "T", "gren", ":back", "U", "1", ":skip", "4", "2026-02-30", ":back", ":review", "",
        ])
        #expect(walked.ending == .finished)
        #expect(walked.saved == ["title": "U", "theme": "Red"])
        #expect(walked.shown.contains("'gren' is not one of the choices; type a number from 1 to 2"))
        #expect(walked.shown.contains("February 2026 has 28 days"))
        #expect(walked.shown.contains("Say the loss: still open"))
    }

    @Test("leaving keeps what was being typed", arguments: [LineInput.end, .interrupted])
    func leaving(end: LineInput) async throws {
        let walked = try await Self.walk(["T", "1", "Half a"], then: end)
        #expect(walked.ending == .cancelled)
        #expect(walked.saved == ["title": "T", "theme": "Red", "loss": "Half a"])
        let table = try await Self.walk(
            [":all", "", "08:00", "a", "09:00"], then: end,
            known: ["title": "T", "theme": "Red", "loss": "x"])
        #expect(table.saved["rows"]?.contains("09:00") == true)
    }

    @Test("back, help and example leave a half-typed answer whole")
    func commands() async throws {
        let walked = try await Self.walk(["T", "1", "Half", ":help", ":example", ":ba", "2", ".", ":quit"])
        #expect(walked.shown.contains("Begin with a person."))
        #expect(walked.shown.contains("There is no example for this one."))
        #expect(walked.saved["loss"] == "Half")
        #expect(walked.ending == .cancelled)
    }

    @Test(
        "a row that is half typed is kept, whatever ends or interrupts it",
        arguments: [":skip", ":back", ":review", ":quit"])
    func halfARow(command: String) async throws {
        let known = ["title": "T", "date": "2026-12-04", "theme": "Red", "loss": "x"]
        let left = try await Self.walk(["5", "09:00", command, ":quit"], known: known)
        #expect(left.saved["rows"]?.contains("| 09:00 |") == true)
        let helped = try await Self.walk(["5", "09:00", ":help", "It broke", "", ""], known: known)
        #expect(helped.saved["rows"]?.contains("| 09:00 | It broke |") == true)
    }

    @Test("a time in a table that is seen from now is written out and said back")
    func timesInTables() async throws {
        let known = ["title": "T", "date": "2026-12-04", "theme": "Red", "loss": "x"]
        let walked = try await Self.walk(
            ["5", "now", "now", "", ":quit"], known: known,
            tools: WalkTools(moments: try? MomentReaderTests.reader()))
        #expect(walked.saved["rows"]?.contains("| 2026-11-25 20:15 Europe/London | now  |") == true)
        #expect(walked.shown.contains("= 2026-11-25 20:15 Europe/London"))
    }

    @Test(
        "commands are commands in every conversation",
        arguments: [
            (["don't know", ".", "what", ":skip", ":skip", ":skip"], "unknown: what", false),
            (["don't know", ".", "what", "Jo", ":back", ":help", "Bo", "", ""], "unknown: what; Bo", false),
            (["don't know", ".", ":back", "One.", "."], "One.", false),
            (["don't know", ".", "what", ":review"], "unknown: what", true),
            (["Yes.", ":figure", "27 of 900", ":quit"], "Yes.", true),
            (["Yes.", ":figure", "27 of 900", ":undo", ":undo", "."], "Yes.", false),
            (["Yes.", ":figure", "27 of 900", ":skip", "break", ":review"], "Yes.", true),
            (["Yes.", ":figure", ":skip", "."], "Yes.", false),
        ])
    func commandsInTalks(lines: [String], answer: String, isLeft: Bool) async throws {
        let known = ["title": "T", "theme": "Red"]
        let walked = try await Self.walk(lines + (isLeft ? [] : [":quit"]), known: known)
        #expect(walked.saved["loss"] == answer)
        #expect(walked.ending == .cancelled)
        #expect(walked.shown.contains("Your answers:") == !lines.contains(":quit"))
    }

    @Test("Ctrl+C in a conversation saves what stands there and leaves", arguments: [":figure", "."])
    func leavingTalks(command: String) async throws {
        let first = command == "." ? "don't know" : "Yes."
        let walked = try await Self.walk(
            [first, command, "27 of 900"], then: .interrupted, known: ["title": "T", "theme": "Red"])
        #expect(walked.ending == .cancelled)
        #expect(walked.saved["loss"] == (command == "." ? "unknown: 27 of 900" : "Yes."))
    }

    @Test("undo in the middle of an answer keeps what is typed of it")
    func undoInAnAnswer() async throws {
        let walked = try await Self.walk(["T", "1", "Half an answer", ":undo", "2", ".", ":quit"])
        #expect(walked.shown.contains("Took back the answer to 'Theme'."))
        #expect(walked.saved["theme"] == "Blue")
        #expect(walked.saved["loss"] == "Half an answer")
    }

    @Test("undo takes back the last answer, also in the draft")
    func undo() async throws {
        let walked = try await Self.walk(["T", "1", ":undo", "2", ":quit"])
        #expect(walked.saved["theme"] == "Blue")
        #expect(walked.shown.contains("Took back the answer to 'Theme'."))
    }

    @Test("the review leads to any question, and an answer shown is kept by an empty line")
    func review() async throws {
        let known = ["title": "T", "date": "2026-12-04", "theme": "Red", "loss": "x", "rows": "y"]
        let walked = try await Self.walk(["9", "1", "", "4", "", ""], known: known)
        #expect(
            walked.shown.contains(
                "Type a number from 1 to 5 to change an answer, :back for the last question, press Enter to finish,"
                    + " or :quit to leave; the draft is kept."))
        #expect(walked.shown.contains("So far (press Enter alone to keep it):\n  T\n"))
    }
}
