import Testing

@testable import Rendering

@Suite("A field as the end of a sentence")
struct EndedLineTests {
    @Test(
        "it gets the stop that it lacks, and one that begins with a figure no capital behind the label",
        arguments: [
            ("we launch", "we launch", "we launch."), ("we launch.", "we launch.", "we launch."),
            ("shall we?", "shall we?", "shall we?"), ("“we launch.”", "“we launch.”", "“we launch.”"),
            ("none (checked)", "none (checked)", "none (checked)."), ("", "", ""),
            ("About 32 in 1,000 stay", "{err} stay", "about 32 in 1,000 stay."),
            ("About half stay", "About half stay", "About half stay."),
            ("SMS go out", "{sms} go out", "SMS go out."),
        ])
    func ended(text: String, typed: String, expected: String) {
        #expect(EndedLine.of(text, typed: typed) == expected)
    }
}
