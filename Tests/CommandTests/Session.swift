import Foundation
import TestSupport

/// A command and what it must print, as a Markdown file in `Commands/` shows it.
///
/// In a fenced block, `$ ` begins a command for the shell and `> ` continues it; then come the lines of standard
/// output, the lines of standard error after `2> `, and `=> 2` for a status that is not 0. A line `...` stands for
/// any number of lines, and ` ...` at the end of one for the rest of it. The commands of one file run one after the other in one fresh folder.
struct Session {
    let line: Int
    var command: String
    var output: [String] = []
    var error: [String] = []
    var status: Int32 = 0
    /// What is typed while it runs.
    var typed: [String] = []

    static func all(in text: String) -> [Session] {
        var sessions: [Session] = []
        var isInBlock = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                isInBlock.toggle()
            } else if isInBlock, line.hasPrefix("$ ") {
                sessions.append(Session(line: index + 1, command: String(line.dropFirst(2))))
            } else if isInBlock, !sessions.isEmpty {
                sessions[sessions.count - 1].add(line)
            }
        }
        return sessions
    }

    private mutating func add(_ line: Substring) {
        if line == ">" || line.hasPrefix("> "), output.isEmpty, error.isEmpty {
            command += "\n" + line.dropFirst(line == ">" ? 1 : 2)
        } else if line == "2>" || line.hasPrefix("2> ") {
            error.append(String(line.dropFirst(line == "2>" ? 2 : 3)))
        } else if line.hasPrefix("=> "), let status = Int32(line.dropFirst(3)) {
            self.status = status
        } else {
            output.append(String(line))
        }
    }

    /// What differs from the run, in words; `nil` where nothing does.
    func difference(from outcome: Command.Outcome) -> String? {
        var problems: [String] = []
        if outcome.status != status { problems.append("status \(outcome.status) instead of \(status)") }
        if !Self.matches(Self.lines(outcome.output), output) {
            problems.append("standard output:\n\(outcome.output)")
        }
        if !Self.matches(Self.lines(outcome.error), error) {
            problems.append("standard error:\n\(outcome.error)")
        }
        return problems.isEmpty ? nil : "line \(line): $ \(command)\n" + problems.joined(separator: "\n")
    }

    static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    static func matches(_ actual: [String], _ wanted: [String]) -> Bool {
        guard let gap = wanted.firstIndex(of: "...") else {
            return actual.count == wanted.count && zip(actual, wanted).allSatisfy(matches)
        }
        guard actual.count >= gap, zip(actual, wanted[..<gap]).allSatisfy(matches) else { return false }
        let rest = Array(wanted[(gap + 1)...])
        return (gap...actual.count).contains { matches(Array(actual[$0...]), rest) }
    }

    private static func matches(_ actual: String, _ wanted: String) -> Bool {
        wanted.hasSuffix(" ...") ? actual.hasPrefix(wanted.dropLast(3)) : actual == wanted
    }
}
