import Testing

@testable import Asking

@Suite("A text being typed")
struct TextFieldTests {
    static func field(_ text: String = "", _ keys: Key...) -> TextField {
        var field = TextField(text)
        for key in keys { field.handle(key, width: 40) }
        return field
    }

    @Test(
        "one backspace removes one character as a person sees it",
        arguments: ["👨‍👩‍👧", "🇬🇧", "e\u{301}", "字", "1️⃣", "👍🏽"])
    func grapheme(character: String) {
        #expect(Self.field("a\(character)", Key(.backspace)).text == "a")
        #expect(
            Self.field("a\(character)b", Key(.left), Key(.left), Key(.left), Key(.delete)).text
                == "\(character)b")
    }

    @Test("what belongs together is joined, however it was typed")
    func joining() {
        var field = Self.field("e", Key(.text("\u{301}")), Key(.backspace))
        #expect(field.text == "")
        field = Self.field("", Key(.text("🇬")), Key(.text("🇧")), Key(.text("x")))
        #expect(field.buffer.line.count == 2)
        #expect(field.buffer.cursor.column == 2)
        field = Self.field("🇬x🇧", Key(.left), Key(.backspace))
        #expect(field.buffer.line.count == 1)
        field = Self.field("👨👧", Key(.left), Key(.text("\u{200D}")), Key(.text("!")))
        #expect(field.text == "👨\u{200D}👧!")
    }

    @Test("line ends of every kind are line feeds")
    func lineEnds() {
        #expect(TextBuffer("a\r\nb\rc\nd").lines.count == 4)
        #expect(TextField("a\nb", isMultiline: false).text == "a b")
    }

    @Test("cutting backwards, forwards and by words, and putting it back")
    func cutting() {
        #expect(Self.field("one two", .control("w"), .control("w"), .control("y")).text == "one two")
        #expect(Self.field("one two", .control("u"), Key(.text("x")), .control("y")).text == "xone two")
        #expect(
            Self.field("one two", .control("a"), .control("k"), .control("y"), .control("y")).text
                == "one twoone two")
        #expect(Self.field("one two", .control("a"), .alt("d")).text == " two")
        #expect(Self.field("one-two", Key(.backspace, .alt)).text == "one-")
        #expect(Self.field("a\nb", .control("a"), Key(.left), .control("k")).text == "ab")
    }

    @Test("undo goes back word by word, and redo forward again")
    func undo() {
        var field = Self.field("", Key(.text("one")), Key(.text(" ")), Key(.text("two")))
        var states: [String] = []
        while field.undo() { states.append(field.text) }
        #expect(states == ["one", ""])
        while field.redo() { states.append(field.text) }
        #expect(states == ["one", "", "one", "one two"])
        field.replaceAll(with: "other")
        _ = field.undo()
        #expect(field.text == "one two")
    }

    @Test("up and down keep the column over rows and lines")
    func rows() {
        var field = TextField("a long first line that is broken\nx\nlast line here")
        field.handle(Key(.end, .control), width: 12)
        let end = field.buffer.cursor.column
        field.handle(Key(.up), width: 12)
        #expect(field.buffer.cursor.line == 2)
        field.handle(Key(.up), width: 12)
        #expect(field.buffer.cursor == TextBuffer.Place(line: 1, column: 1))
        field.handle(Key(.down), width: 12)
        field.handle(Key(.down), width: 12)
        #expect(field.buffer.cursor.column == min(end, 14))
    }

    @Test("any keys at all keep the cursor inside the text, and the text whole")
    func fuzz() {
        var random = SystemRandomNumberGenerator()
        let keys: [Key] = [
            Key(.left), Key(.right), Key(.up), Key(.down), Key(.home), Key(.end), Key(.backspace),
            Key(.delete),
            Key(.text("a")), Key(.text(" ")), Key(.text("👨‍👩‍👧")), Key(.text("\u{301}")), Key(.text("\u{200D}")),
            Key(.text("🇬")), Key(.text("字")), Key(.enter, .alt), Key(.paste("x\ny z")), .control("k"),
            .control("u"), .control("w"), .control("y"), .control("_"), .control("r"), .alt("b"), .alt("f"),
            .alt("d"), Key(.pageUp), Key(.pageDown),
        ]
        for _ in 0..<200 {
            var field = TextField("start here\nand there")
            for _ in 0..<60 {
                field.handle(
                    keys.randomElement(using: &random) ?? Key(.left),
                    width: .random(in: 2...30, using: &random))
                let buffer = field.buffer
                #expect(buffer.lines.indices.contains(buffer.cursor.line))
                #expect((0...buffer.line.count).contains(buffer.cursor.column))
                #expect(TextBuffer(buffer.text).lines == buffer.lines)
            }
        }
    }
}
