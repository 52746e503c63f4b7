import Checking
import Drafting
import SourceText

/// What was found, for scripts: every finding on a line of its own, so that none waits for the others.
///
/// Columns count bytes of UTF-8 from 1, and the end is the place after the last one.
struct CheckJSON: CheckWriter {
    private var isFirst = true
    private var pages: [(path: String, page: String)] = []
    private let files: Int

    /// - Parameter files: how many files are checked; several have `pages` in the place of `page`.
    init(files: Int) {
        self.files = files
    }

    mutating func begin(_ output: inout ChunkedOutput) {
        output.add("{\n  \"version\": 1,\n  \"findings\": [")
    }

    mutating func add(_ report: Report, _ output: inout ChunkedOutput) {
        let path = JSONText.quoted(report.manuscript.path)
        for finding in report.findings {
            output.add(isFirst ? "\n    " : ",\n    ")
            output.add(Self.object(finding, path, report.manuscript.lines))
            isFirst = false
        }
        let share = report.pageShare.map { ($0 * 100).rounded() / 100 }
        let page = "{\"words\": \(report.words), \"estimate\": \(JSONText.number(share))}"
        pages.append((path, page))
    }

    mutating func end(_ output: inout ChunkedOutput) {
        output.add(isFirst ? "],\n" : "\n  ],\n")
        if files == 1 {
            output.add("  \"page\": \(pages.first?.page ?? "null")\n}\n")
            return
        }
        output.add("  \"pages\": [")
        for (index, page) in pages.enumerated() {
            output.add(index == 0 ? "\n    " : ",\n    ")
            output.add("{\"path\": \(page.path), " + page.page.dropFirst())
        }
        output.add(pages.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    }

    private static func object(_ finding: Finding, _ path: String, _ lines: LineTable) -> String {
        let start = lines.location(of: finding.range.lowerBound)
        let end = lines.location(of: finding.range.upperBound)
        return "{\"rule\": \(JSONText.quoted(finding.rule)), \"name\": \(JSONText.quoted(finding.name)), "
            + "\"severity\": \"\(finding.severity.rawValue)\", \"path\": \(path), "
            + "\"line\": \(start.line), \"column\": \(start.column), "
            + "\"endLine\": \(end.line), \"endColumn\": \(end.column), "
            + "\"text\": \(JSONText.quoted(finding.text)), \"message\": \(JSONText.quoted(finding.message)), "
            + "\"question\": \(JSONText.quoted(finding.question)), "
            + "\"replacement\": \(JSONText.quoted(finding.replacement)), "
            + "\"step\": \(JSONText.quoted(finding.step))}"
    }
}
