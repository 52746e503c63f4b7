import Checking

/// Workflow commands that GitHub Actions shows beside the lines of a change.
///
/// Columns count UTF-16 code units from 1; GitHub takes them only where a finding stands on one line.
struct GitHubAnnotations: CheckWriter {
    let showsAll: Bool

    mutating func add(_ report: Report, _ output: inout ChunkedOutput) {
        let units = ColumnUnits(report.manuscript.bytes, report.manuscript.lines)
        let path = Self.property(report.manuscript.path)
        for finding in showsAll ? report.ranked : report.foremost {
            output.add(Self.command(finding, path, units))
        }
    }

    private static func command(_ finding: Finding, _ path: String, _ units: ColumnUnits) -> String {
        let name =
            switch finding.severity {
            case .error: "error"
            case .warning: "warning"
            case .info: "notice"
            }
        let start = units.utf16(finding.range.lowerBound)
        let end = units.utf16(finding.range.upperBound)
        var place = "line=\(start.line)"
        if start.line == end.line {
            place += ",col=\(start.column)"
            if end.column > start.column { place += ",endColumn=\(end.column)" }
        } else {
            place += ",endLine=\(end.line)"
        }
        let text = [finding.message, finding.question].compactMap { $0 }.joined(separator: "\n")
        let title = property("\(finding.rule) \(finding.name)")
        return "::\(name) file=\(path),\(place),title=\(title)::\(data(text))\n"
    }

    /// The escaping of a command's message.
    static func data(_ text: String) -> String { escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"]) }

    /// The escaping of a command's property.
    static func property(_ text: String) -> String {
        escaped(data(text), [":": "%3A", ",": "%2C"])
    }

    /// Scalar by scalar, because a line ending of two is one character.
    private static func escaped(_ text: String, _ marks: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let mark = marks[scalar] { result += mark } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
