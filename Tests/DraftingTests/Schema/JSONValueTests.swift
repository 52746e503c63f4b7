import Testing

@testable import Drafting

@Suite("JSON is written the same way every time")
struct JSONValueTests {
    @Test("keys keep their order, short lists stay on one line, objects do not")
    func layout() {
        let value: JSONValue = [
            "version": 1, "b": ["x", 2, true, nil], "a": [["k": "v"]], "empty": [:], "none": [],
        ]
        #expect(
            value.text == """
                {
                  "version": 1,
                  "b": ["x", 2, true, null],
                  "a": [
                    {
                      "k": "v"
                    }
                  ],
                  "empty": {},
                  "none": []
                }

                """)
    }

    @Test("what could act on a terminal is escaped")
    func escapes() {
        let text: JSONValue = .text("\"\\\n\r\t\u{1B}[31m\u{7F}\u{202E}\u{E0041}ü – 😀")
        #expect(
            text.text == #""\"\\\n\r\t\u001b[31m\u007f\u202e\udb40\udc41ü – 😀""# + "\n")
    }

    @Test("a list that is too long for a line has one item a line")
    func longLists() {
        let list = JSONValue(Array(repeating: "thirty characters of plain text", count: 4))
        #expect(list.text.split(separator: "\n").count == 6)
    }
}
