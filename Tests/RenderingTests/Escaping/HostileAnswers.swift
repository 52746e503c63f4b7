import Foundation

/// Answers that would change the document around them.
enum HostileAnswers {
    private static let marks = [
        ("⏎", "\n"), ("␍", "\r"), ("␉", "\t"), ("␀", "\0"), ("␇", "\u{7}"), ("␋", "\u{B}"), ("␌", "\u{C}"),
        ("␤", "\u{2028}"), ("␠", "\u{A0}"), ("␢", "\u{FEFF}"),
    ]

    /// The fixture's lines; a picture such as ⏎ stands for the character that a line cannot hold.
    static func all() throws -> [String] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Fixtures/hostile_answers.txt")
        let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map(String.init)
        return lines.map { line in marks.reduce(line) { $0.replacing($1.0, with: $1.1) } }
    }
}
