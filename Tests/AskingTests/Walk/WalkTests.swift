import Drafting
import Quantities
import Synchronization
import Testing

@testable import Asking

@Suite("The walk on a terminal, as a value")
struct WalkTests {
    static func tools() throws -> WalkTools {
        let moments = try MomentReaderTests.reader()
        return WalkTools(
            coach: { Coaching.tooShort($0, $1, $2) },
            gauge: { PageFill(used: $0.values.joined().count, budget: 100) },
            moments: moments)
    }

    static let framework = Framework(
        kind: "k", title: "Paper", summary: "S.", states: ["draft"],
        budget: PageBudget(pages: 1, words: 100, headings: 3, tables: 1),
        fields: [
            Field(key: "title", label: "Title", prompt: "What is it called?", isRequired: true),
            Field(key: "decision.by", label: "By when", prompt: "By when?", kind: .moment),
        ],
        steps: [
            Step(
                id: "loss", title: "Say the loss", heading: "Loss", isRequired: true,
                prompt: "Who loses what?",
                followUps: ["weak": "Who notices first?"]),
            Step(
                id: "decision", title: "Say the decision", heading: "Decision", isRequired: true,
                prompt: "What shall be decided?"),
            Step(
                id: "rows", title: "Rows", heading: "Rows", kind: .records, columns: ["When", "What"],
                prompt: "What happened?"),
        ])

    static func walk(_ answers: [String: String] = [:], unsaved: [String: String] = [:]) throws -> Walk {
        Walk(Interview(framework: framework, answers: answers), tools: try tools(), unsaved: unsaved)
    }

    static func type(_ text: String, into walk: inout Walk) { _ = walk.handle(Key(.text(text)), width: 80) }

    static func saves(_ effects: [WalkEffect]) -> [String: String] {
        var saved: [String: String] = [:]
        for effect in effects {
            switch effect {
            case .save(let answers), .restore(let answers):
                for answer in answers { saved[answer.question.id] = answer.text }
            default: break
            }
        }
        return saved
    }

    @Test("Enter saves and goes on; a weak answer is asked about once")
    func enter() throws {
        var walk = try Self.walk()
        Self.type("A title", into: &walk)
        var effects = walk.handle(Key(.enter), width: 80)
        #expect(Self.saves(effects) == ["title": "A title"])
        Self.type("It breaks", into: &walk)
        effects = walk.handle(Key(.enter), width: 80)
        #expect(effects.isEmpty)
        #expect(walk.findings.map(\.question) == ["Who notices first?"])
        effects = walk.handle(Key(.enter), width: 80)
        #expect(Self.saves(effects) == ["loss": "It breaks"])
        #expect(walk.question?.id == "decision")
    }

    @Test("advice that was seen after a pause is not asked again")
    func seen() throws {
        var walk = try Self.walk(["title": "T"])
        Self.type("It breaks", into: &walk)
        walk.quiet()
        #expect(walk.findings.count == 1)
        let effects = walk.handle(Key(.enter), width: 80)
        #expect(Self.saves(effects) == ["loss": "It breaks"])
    }

    @Test("Tab takes what is proposed, and undo gives it back")
    func replacement() throws {
        var tools = try Self.tools()
        tools.coach = { _, answer, _ in
            guard let range = answer.range(of: "often") else { return [] }
            let start = answer.distance(from: answer.startIndex, to: range.lowerBound)
            return [
                Coaching(
                    question: "How often?", range: start..<(start + 5), replacement: "in 3 of 100",
                    rule: "RC201")
            ]
        }
        var walk = Walk(Interview(framework: Self.framework, answers: ["title": "T"]), tools: tools)
        Self.type("It fails often, for everybody", into: &walk)
        walk.quiet()
        _ = walk.handle(Key(.tab), width: 80)
        #expect(walk.entry.text == "It fails in 3 of 100, for everybody")
        _ = walk.handle(.control("_"), width: 80)
        #expect(walk.entry.text == "It fails often, for everybody")
    }

    @Test("at most two findings are shown, the worst first")
    func worst() {
        let findings = [
            Coaching(question: "a", range: 9..<10, rule: "1"),
            Coaching(question: "b", rule: "2", severity: .info),
            Coaching(question: "c", range: 2..<3, rule: "3"),
            Coaching(question: "d", rule: "4", severity: .error),
        ]
        #expect(Coaching.worst(findings).map(\.question) == ["d", "c"])
    }

    @Test("of equal findings, what no other has asked yet comes before a second one by the same rule")
    func worstOfEach() {
        let findings = [
            Coaching(question: "a", range: 0..<2, rule: "1"),
            Coaching(question: "b", range: 3..<5, rule: "1"),
            Coaching(question: "c", range: 6..<8, rule: "2"),
        ]
        #expect(Coaching.worst(findings).map(\.question) == ["a", "c"])
        #expect(Coaching.worst(Array(findings.prefix(2))).map(\.question) == ["a", "b"])
    }

    @Test("nobody is asked about the cells of a row that they are still typing")
    func unfinishedRow() throws {
        var tools = try Self.tools()
        tools.coach = { _, answer, _ in [Coaching(question: answer, rule: "RC803")] }
        var walk = Walk(Interview(framework: Self.framework, answers: ["title": "T"]), tools: tools)
        walk.begin(at: walk.interview.question("rows"))
        Self.type("09:00", into: &walk)
        walk.quiet()
        #expect(walk.findings.map(\.question) == [""])
        _ = walk.handle(Key(.tab), width: 80)
        Self.type("an alarm", into: &walk)
        walk.quiet()
        #expect(walk.findings.first?.question.contains("an alarm") == true)
    }

    @Test("a save that fails keeps the answer and is tried again with the next")
    func failedSave() throws {
        var walk = try Self.walk()
        Self.type("A title", into: &walk)
        for case .save(let answers) in walk.handle(Key(.enter), width: 80) {
            walk.notSaved(answers, because: "the disk is full")
        }
        #expect(walk.unsaved == ["title": "A title"])
        // Going back and on again does not make it look saved.
        _ = walk.handle(Key(.tab, .shift), width: 80)
        #expect(walk.unsaved == ["title": "A title"])
        for case .save(let answers) in walk.handle(Key(.enter), width: 80) {
            walk.notSaved(answers, because: "the disk is full")
        }
        #expect(walk.unsaved == ["title": "A title"])
        Self.type("Nobody gets paid before the end of the month.", into: &walk)
        let effects = walk.handle(Key(.enter), width: 80)
        let saved = Self.saves(effects)
        #expect(saved == ["title": "A title", "loss": "Nobody gets paid before the end of the month."])
        #expect(walk.unsaved.isEmpty)
    }

    @Test("what an earlier walk left is there again, and undo goes back to the answer")
    func resume() throws {
        var walk = try Self.walk(
            ["title": "T", "loss": "Old answer."], unsaved: ["loss": "Old answer. And mo"])
        #expect(walk.question?.id == "loss")
        #expect(walk.entry.text == "Old answer. And mo")
        #expect(walk.unsaved == ["loss": "Old answer. And mo"])
        _ = walk.handle(.control("_"), width: 80)
        #expect(walk.entry.text == "Old answer.")
        #expect(walk.unsaved.isEmpty)
    }

    @Test("an answer that somebody else changed meanwhile is not overwritten unseen")
    func refreshed() throws {
        var walk = try Self.walk(["title": "T"])
        Self.type("Mine", into: &walk)
        walk.refreshed(["title": "T", "loss": "Theirs"])
        #expect(walk.entry.text == "Mine")
        #expect(walk.notice?.text.contains("Ctrl+_ shows theirs") == true)
        _ = walk.handle(.control("_"), width: 80)
        #expect(walk.entry.text == "Theirs")
        walk.refreshed(["title": "T", "loss": "Theirs again"])
        #expect(walk.entry.text == "Theirs again")
    }

    @Test("going to a step keeps what an earlier walk left at another one")
    func leftElsewhere() throws {
        var walk = try Self.walk(
            ["title": "T", "loss": "x"], unsaved: ["loss": "x and more", "decision": "do i"])
        walk.begin(at: walk.interview.question("title"))
        #expect(walk.unsaved == ["loss": "x and more", "decision": "do i"])
    }

    @Test("going to the step at which an earlier walk ended keeps what it left there")
    func leftHere() throws {
        for answer in ["", "Old answer."] {
            var walk = try Self.walk(
                answer.isEmpty ? ["title": "T"] : ["title": "T", "loss": answer], unsaved: ["loss": "Words"])
            walk.begin(at: walk.interview.question("loss"))
            #expect(walk.entry.text == "Words")
            #expect(walk.unsaved == ["loss": "Words"])
            #expect(walk.notice?.text.contains("had not come into the draft") == true)
        }
    }

    @Test("what nobody typed is not said to be missing from the draft")
    func nothingTyped() throws {
        // The first of the choices is marked, and chosen by nobody.
        let choosing = Walk(
            Interview(
                framework: LineInterviewTests.framework, answers: ["title": "T", "date": "2026-12-04"]),
            tools: try Self.tools())
        #expect(choosing.question?.id == "theme")
        #expect(choosing.notice == nil)
        // A table that is set in another way than Candor would set it.
        var table = try Self.walk(["title": "T", "rows": "Before.\n\n|When|What|\n|-|-|\n|1|a|\n|2|b|"])
        table.begin(at: table.interview.question("rows"))
        _ = table.handle(Key(.up), width: 80)
        #expect(table.notice == nil)
        #expect(table.unsaved.isEmpty)
        #expect(Self.saves(table.handle(.control("s"), width: 80)).isEmpty)
    }

    @Test("a time in a table that is seen from now is written out as its cell is left; undo gives it back")
    func timesInTables() throws {
        for leaving in [Key(.enter), Key(.tab), Key(.down), Key(.text("s"), .control)] {
            var walk = try Self.walk()
            walk.begin(at: walk.interview.question("rows"))
            Self.type("now", into: &walk)
            let effects = walk.handle(leaving, width: 80)
            let text = Self.saves(effects)["rows"] ?? walk.entry.text
            #expect(text.contains("| 2026-11-25 20:15 Europe/London |"), "\(leaving)")
        }
        var walk = try Self.walk()
        walk.begin(at: walk.interview.question("rows"))
        Self.type("now", into: &walk)
        _ = walk.handle(Key(.tab), width: 80)
        // What happened may well begin with "now".
        Self.type("now", into: &walk)
        _ = walk.handle(Key(.enter), width: 80)
        #expect(walk.entry.text.hasSuffix("| 2026-11-25 20:15 Europe/London | now  |"))
        var texts: [String] = []
        for _ in 0..<6 {
            _ = walk.handle(.control("_"), width: 80)
            texts.append(walk.entry.text)
        }
        #expect(texts.contains { $0.contains("| now  |") && !$0.contains("2026") })
    }

    @Test("what is not known and needs no owner stays open")
    func unknownMoment() throws {
        var walk = try Self.walk(["title": "T", "loss": "x", "decision": "y"])
        walk.begin(at: walk.interview.question("decision.by"))
        Self.type("don't know", into: &walk)
        let effects = walk.handle(Key(.enter), width: 80)
        #expect(Self.saves(effects) == [:])
        #expect(walk.question?.id != "decision.by")
        #expect(walk.unsaved.isEmpty)
        #expect(walk.notice?.text == "Noted as open: 'By when'. The list at the end leads back to it.")
        #expect(walk.state(of: try #require(walk.interview.question("decision.by"))) == .unknown)
        #expect(effects.contains(.leaveBehind(Trail("By when", "", .open))))
        #expect(["dunno", "Not sure yet.", "TBC"].allSatisfy(UnknownTalk.isMeant))
    }

    @Test("the clock is asked whenever a moment is read")
    func clock() throws {
        let start = try MomentReaderTests.reader()
        let minutes = Mutex(0)
        let tools = WalkTools(
            moments: MomentReader(
                now: start.now.adding(
                    seconds: 60
                        * minutes.withLock {
                            $0 += 1; return $0
                        }), zone: start.zone))
        #expect(tools.moments?.now != tools.moments?.now)
    }

    @Test("Ctrl+C saves what can be saved and keeps what cannot")
    func leaving() throws {
        var walk = try Self.walk(["title": "T"])
        Self.type("Half", into: &walk)
        let effects = walk.handle(.control("c"), width: 80)
        #expect(Self.saves(effects) == ["loss": "Half"])
        #expect(effects.last == .leave)
        walk = try Self.walk(["title": "T", "loss": "x", "decision": "y"])
        walk.begin(at: walk.interview.question("decision.by"))
        Self.type("4 December 2026 17:00", into: &walk)
        let kept = walk.handle(.control("c"), width: 80)
        #expect(Self.saves(kept).keys.sorted() == ["decision.by"])
        #expect(walk.unsaved.isEmpty)
        walk = try Self.walk(["title": "T", "loss": "x", "decision": "y"])
        walk.begin(at: walk.interview.question("decision.by"))
        Self.type("2026-02-30", into: &walk)
        let left = walk.handle(.control("c"), width: 80)
        #expect(left == [.leave])
        #expect(walk.unsaved == ["decision.by": "2026-02-30"])
    }

    @Test("every frame fits its screen, at every size and in every phase")
    func frames() throws {
        var walks = [
            try Self.walk(),
            try Self.walk(["title": "T", "loss": "x", "decision": "y", "decision.by": "2026-12-04"]),
        ]
        var asking = try Self.walk(["title": "T"])
        Self.type(
            "漢字 and 👨‍👩‍👧 and a-very-long-word-that-is-wider-than-the-screen-will-ever-be ok", into: &asking)
        asking.quiet()
        walks.append(asking)
        for number in 1...6 {
            var helped = asking
            helped.help = number
            walks.append(helped)
        }
        var talking = asking
        talking.startFigure()
        walks.append(talking)
        _ = talking.handle(Key(.text("16 of 500 answers")), width: 80)
        _ = talking.handle(Key(.enter), width: 80)
        walks.append(talking)
        var table = try Self.walk([
            "title": "T", "loss": "x", "rows": "| When | What |\n|---|---|\n| 1 | a |\n| 2 | b |",
        ])
        table.begin(at: table.interview.question("rows"))
        walks.append(table)
        var confirming = try Self.walk(["title": "T", "loss": "x"])
        let moments = try MomentReaderTests.reader()
        let reading = try #require(
            DecisionReading("Ana Ruiz to pay by Friday, otherwise nothing happens.", moments: moments))
        confirming.phase = .confirming(reading)
        walks.append(confirming)
        for walk in walks {
            for columns in [10, 20, 39, 40, 80, 200] {
                for rows in [4, 6, 10, 12, 15, 24, 60] {
                    let size = ScreenSize(columns: columns, rows: rows)
                    for height in [0, 50] {
                        let frame = walk.frame(in: size, height: height)
                        #expect(frame.lines.count < max(rows, 2))
                        if walk.question?.id == "loss", walk.phase == .asking, columns >= 20 {
                            #expect(frame.lines.contains { $0.text.contains("Who loses what?") })
                        }
                        let wide = frame.lines.filter { $0.width > columns }.map(\.text)
                        if columns >= 20 { #expect(wide == [], "\(columns)x\(rows)") }
                        if let cursor = frame.cursor {
                            #expect(frame.lines.indices.contains(cursor.row))
                            #expect(cursor.column < columns || columns < 20)
                        }
                    }
                }
            }
        }
    }

    @Test("a page that is much too full is said in words, and a narrow screen says what is saved")
    func header() throws {
        #expect(PageFill(used: 104, budget: 100).said == "page 104%, too full")
        #expect(PageFill(used: 122_223, budget: 100).said == "far more than a page")
        var walk = try Self.walk(["title": "T"])
        walk.saved(at: "a-draft-with-a-long-name.md")
        for columns in [20, 30, 40] {
            let frame = walk.frame(in: ScreenSize(columns: columns, rows: 24))
            #expect(frame.lines.contains { $0.text.contains("saved") }, "\(columns)")
        }
    }

    @Test("an answer that no draft can hold is kept and said, and never saved")
    func tooLong() throws {
        var walk = try Self.walk(["title": "T"])
        let long = String(repeating: "word ", count: 220_000) + "end"
        _ = walk.handle(Key(.paste(long)), width: 80)
        for _ in 0..<2 {
            #expect(walk.handle(Key(.enter), width: 80).isEmpty)
            #expect(walk.question?.id == "loss")
        }
        #expect(walk.notice?.text == Walk.tooLong)
        #expect(walk.handle(.control("s"), width: 80).isEmpty)
        #expect(walk.unsaved == ["loss": long])
    }

    @Test("the block does not shrink while somebody types")
    func noJumping() throws {
        var walk = try Self.walk(["title": "T"])
        let size = ScreenSize(columns: 80, rows: 24)
        Self.type("It breaks", into: &walk)
        walk.quiet()
        let before = walk.frame(in: size)
        Self.type(" for everybody who waits for money today", into: &walk)
        walk.quiet()
        let after = walk.frame(in: size, height: before.lines.count)
        #expect(after.lines.count == before.lines.count)
        #expect(after.lines.last == before.lines.last)
    }
}
