import Drafting
import Quantities
import Synchronization
import Testing

@testable import Asking

@Suite("Undo on a terminal, and conversations that are left")
struct WalkUndoTests {
    @Test("redo gives back all that undo took, also past the text at hand")
    func undoneTooFar() throws {
        var walk = try WalkTests.walk(["title": "T"])
        WalkTests.type("First answer", into: &walk)
        for _ in 0..<2 { _ = walk.handle(Key(.enter), width: 80) }
        #expect(walk.question?.id == "decision")
        WalkTests.type("precious words", into: &walk)
        for _ in 0..<3 { _ = walk.handle(.control("_"), width: 80) }
        #expect(walk.question?.id == "loss")
        #expect(walk.entry.text == "")
        let effects = walk.handle(.control("r"), width: 80)
        #expect(WalkTests.saves(effects) == ["loss": "First answer"])
        for _ in 0..<2 { _ = walk.handle(.control("r"), width: 80) }
        #expect(walk.question?.id == "decision")
        #expect(walk.entry.text == "precious words")
        _ = walk.handle(.control("r"), width: 80)
        #expect(walk.notice?.text == "There is nothing to give again.")
        #expect(walk.entry.text == "precious words")
    }

    @Test("undo and redo leave an answer alone that somebody else changed since, and say so")
    func undoneByNobody() throws {
        var walk = try WalkTests.walk(["title": "T"])
        WalkTests.type("First answer", into: &walk)
        for _ in 0..<2 { _ = walk.handle(Key(.enter), width: 80) }
        walk.refreshed(["title": "T", "loss": "First answer\n\nEdited by Bo"])
        let effects = walk.handle(.control("_"), width: 80)
        #expect(effects.isEmpty)
        #expect(walk.interview.answers["loss"] == "First answer\n\nEdited by Bo")
        #expect(
            walk.notice?.text == "Somebody else changed 'Loss' since, so that is left as they have it.")
        _ = walk.handle(.control("_"), width: 80)
        #expect(walk.notice?.text == "There is nothing to take back.")
        // Taken back, and then changed by somebody else: redo leaves it too.
        walk = try WalkTests.walk(["title": "T"])
        WalkTests.type("First answer", into: &walk)
        for _ in 0..<2 { _ = walk.handle(Key(.enter), width: 80) }
        let undone = walk.handle(.control("_"), width: 80)
        #expect(undone.contains(.leaveBehind(Trail("Loss", "", .takenBack))))
        walk.refreshed(["title": "T", "loss": "Theirs"])
        #expect(walk.handle(.control("r"), width: 80).isEmpty)
        #expect(walk.interview.answers["loss"] == "Theirs")
    }

    @Test("undo goes through a table cell by cell and row by row, and redo comes back")
    func undoneTable() throws {
        var walk = try WalkTests.walk(["title": "T", "loss": "x", "decision": "y"])
        walk.begin(at: walk.interview.question("rows"))
        let empty = walk.entry.text
        for cell in ["10:00", "It broke", "11:00", "Seen late"] {
            WalkTests.type(cell, into: &walk)
            if cell != "Seen late" { _ = walk.handle(Key(.enter), width: 80) }
        }
        let full = walk.entry.text
        var texts: [String] = [full]
        while walk.question?.id == "rows", walk.entry.text != empty, texts.count < 20 {
            _ = walk.handle(.control("_"), width: 80)
            if walk.entry.text != texts.last { texts.append(walk.entry.text) }
        }
        #expect(walk.question?.id == "rows")
        // Seven words: each is taken back by itself.
        #expect(texts.count == 7)
        for _ in 0..<12 where walk.entry.text != full { _ = walk.handle(.control("r"), width: 80) }
        #expect(walk.entry.text == full)
        #expect(walk.interview.answers["rows"] == nil)
    }

    @Test("undo after a decision that was read gives the sentence as it was typed, and takes back its parts")
    func undoneDecision() throws {
        var walk = try WalkTests.walk(["title": "T", "loss": "x"])
        let sentence = "Pay the firm by Friday 17:00"
        WalkTests.type(sentence, into: &walk)
        for _ in 0..<2 where walk.phase == .asking { _ = walk.handle(Key(.enter), width: 80) }
        let kept = walk.handle(Key(.enter), width: 80)
        #expect(
            WalkTests.saves(kept) == [
                "decision": "Pay the firm.", "decision.by": "2026-11-27 17:00 Europe/London",
            ])
        let undone = walk.handle(.control("_"), width: 80)
        #expect(WalkTests.saves(undone) == ["decision": sentence, "decision.by": ""])
        #expect(walk.question?.id == "decision")
        #expect(walk.entry.text == sentence)
        let again = walk.handle(.control("r"), width: 80)
        #expect(WalkTests.saves(again) == WalkTests.saves(kept))
    }

    @Test("half a conversation is no answer, and waits for the next walk")
    func halfSaid() throws {
        var walk = try WalkTests.walk(["title": "T"])
        WalkTests.type("I don't know yet", into: &walk)
        for _ in 0..<2 where walk.phase == .asking { _ = walk.handle(Key(.enter), width: 80) }
        WalkTests.type("how many customers", into: &walk)
        _ = walk.handle(Key(.enter), width: 80)
        WalkTests.type("Ana Ruiz", into: &walk)
        let effects = walk.handle(.control("c"), width: 80)
        #expect(effects == [.leave])
        #expect(walk.unsaved["loss"] == "I don't know yet")
        #expect(walk.unsaved["talk:unknown:loss"] == "what: how many customers\n> who: Ana Ruiz")
        // The next walk takes it up where it was left.
        var again = try WalkTests.walk(["title": "T"], unsaved: walk.unsaved)
        #expect(again.entry.text == "I don't know yet")
        #expect(again.reminder == "Kept: how many customers, Ana Ruiz. Enter goes on there.")
        _ = again.handle(Key(.enter), width: 80)
        #expect(again.talkField.text == "Ana Ruiz")
        #expect(again.unsaved == walk.unsaved)
        _ = again.handle(.control("c"), width: 80)
        #expect(again.unsaved == walk.unsaved)
    }

    @Test("Esc leaves a conversation and loses nothing of it")
    func escapedTalk() throws {
        var walk = try WalkTests.walk(["title": "T"])
        _ = walk.handle(.control("f"), width: 80)
        for text in ["27 of 900", "payments"] {
            WalkTests.type(text, into: &walk)
            _ = walk.handle(Key(.enter), width: 80)
        }
        WalkTests.type("are late", into: &walk)
        _ = walk.handle(Key(.escape), width: 80)
        let key = "talk:figure:loss"
        #expect(walk.phase == .asking)
        #expect(walk.reminder == "Kept: 27 of 900, payments, are late. Ctrl+F goes on there.")
        #expect(walk.unsaved == [key: "number: 27 of 900\nbase: payments\n> harm: are late"])
        for resumed in [walk, try WalkTests.walk(["title": "T"], unsaved: walk.unsaved)] {
            var walk = resumed
            _ = walk.handle(.control("f"), width: 80)
            #expect(walk.talkField.text == "are late")
            _ = walk.handle(Key(.tab, .shift), width: 80)
            #expect(walk.talkField.text == "payments")
            _ = walk.handle(Key(.enter), width: 80)
            for _ in 0..<9 where walk.phase != .asking { _ = walk.handle(Key(.enter), width: 80) }
            #expect(walk.entry.text.contains("{payments"))
            #expect(walk.unsaved.keys.sorted() == ["loss"])
        }
        // A figure of the same name that came meanwhile keeps its name.
        var other = walk
        other.figures.insert("payments")
        _ = other.handle(.control("f"), width: 80)
        for _ in 0..<9 where other.phase != .asking { _ = other.handle(Key(.enter), width: 80) }
        #expect(other.entry.text.contains("{payments-2"))
        // Once the answer is given without it nothing is missing, and it is still there.
        WalkTests.type("Nobody gets paid before the end of the month.", into: &walk)
        for _ in 0..<2 where walk.question?.id == "loss" { _ = walk.handle(Key(.enter), width: 80) }
        #expect(walk.unsaved.isEmpty)
        _ = walk.handle(Key(.tab, .shift), width: 80)
        _ = walk.handle(.control("f"), width: 80)
        #expect(walk.talkField.text == "are late")
    }
}
