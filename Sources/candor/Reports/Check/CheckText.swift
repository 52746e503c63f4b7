import Checking
import SourceText

/// What was found, for a person: a line that an editor can parse, the words in their line, and the question.
struct CheckText: CheckWriter {
    let showsAll: Bool
    /// Whether only the lines for editors are written.
    let isBrief: Bool

    private var first: String?
    private var files = 0
    private var hidden = 0

    init(showsAll: Bool, isBrief: Bool) {
        self.showsAll = showsAll
        self.isBrief = isBrief
    }

    mutating func add(_ report: Report, _ output: inout ChunkedOutput) {
        files += 1
        let chosen = showsAll ? report.findings : report.foremost
        if first == nil { first = chosen.first?.rule }
        let path = shown(report.manuscript.path)
        let lines = report.manuscript.lines
        // A line that holds a secret is not shown, whatever the finding on it is about.
        let secret = Set(
            report.findings.filter { $0.rule == "RC951" }.map { lines.location(of: $0.range.lowerBound).line }
        )
        for finding in chosen {
            let isHidden = secret.contains(lines.location(of: finding.range.lowerBound).line)
            output.add(Self.line(finding, path, lines.location(of: finding.range.lowerBound)) + "\n")
            if !isBrief { output.add(Self.detail(finding, report.manuscript, showsLine: !isHidden)) }
        }
        let isEmpty = chosen.isEmpty
        let rest = Rest(of: report.findings, without: chosen)
        hidden += rest.all
        if !isBrief, rest.all > 0 { output.add("\(path): \(isEmpty ? Rest.alone(rest.all) : rest.text)\n") }
    }

    /// `draft.md:14:4: warning: 'often' gives no number [RC201]`.
    static func line(_ finding: Finding, _ path: String, _ place: SourceLocation) -> String {
        "\(path):\(place.line):\(place.column): \(finding.severity.rawValue): "
            + oneLine(finding.message) + " [\(finding.rule)]"
    }

    private static func detail(_ finding: Finding, _ manuscript: Manuscript, showsLine: Bool) -> String {
        var text = ""
        if showsLine, let caret = CaretLine(finding, in: manuscript.bytes, manuscript.lines) {
            text += "    \(caret.line)\n"
            if let marks = caret.marks { text += "    \(marks)\n" }
        }
        if let replacement = finding.replacement, !finding.message.holdsBytes(of: replacement) {
            text += "    instead: \(oneLine(replacement))\n"
        }
        if let question = finding.question { text += "    \(oneLine(question))\n" }
        return text + "\n"
    }

    /// What cannot act on the terminal, and cannot begin a line of its own.
    private static func oneLine(_ text: String) -> String {
        let shown = shown(text)
        return shown.utf8.contains(0x0A) ? shown.replacing("\n", with: " ") : shown
    }

    var remarks: [String] {
        if isBrief {
            guard hidden > 0 else { return [] }
            return [first == nil ? Rest.alone(hidden) : "and \(hidden) more; \(Rest.ending(hidden))"]
        }
        if let first { return ["candor explain \(first) says why, with an example; so for each rule"] }
        return files == 0 || hidden > 0
            ? [] : [files == 1 ? "nothing found" : "nothing found in \(files) files"]
    }

    /// How many findings are not shown, and how many of those matter more.
    private struct Rest {
        let all: Int
        private let errors: Int
        private let warnings: Int

        init(of findings: [Finding], without chosen: [Finding]) {
            func count(_ severity: Severity) -> Int {
                findings.count { $0.severity == severity } - chosen.count { $0.severity == severity }
            }
            all = findings.count - chosen.count
            errors = count(.error)
            warnings = count(.warning)
        }

        /// Where nothing else is shown, all of them matter little.
        static func alone(_ count: Int) -> String {
            "\(count) small \(count == 1 ? "finding" : "findings"); \(ending(count))"
        }

        static func ending(_ count: Int) -> String { "--all shows \(count == 1 ? "it" : "them")" }

        var text: String {
            let ending = Self.ending(all)
            if errors == all { return "\(all) more \(all == 1 ? "error" : "errors"); \(ending)" }
            if warnings == all { return "\(all) more \(all == 1 ? "warning" : "warnings"); \(ending)" }
            var parts = ["and \(all) more"]
            if errors > 0 { parts.append(errors == 1 ? "1 an error" : "\(errors) errors") }
            if warnings > 0 { parts.append(warnings == 1 ? "1 a warning" : "\(warnings) warnings") }
            return "\(parts.joined(separator: ", ")); \(ending)"
        }
    }
}
