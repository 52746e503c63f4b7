import Checking
import Drafting
import SourceText

/// What was found as a SARIF 2.1.0 log (OASIS, 2020), each result as it comes.
///
/// Columns count UTF-16 code units from 1, as the log itself says.
struct SARIFLog: CheckWriter {
    private let rules: [Rule]
    private let places: [String: Int]
    private var isFirst = true

    init(_ library: RuleLibrary) {
        rules = library.rules
        places = Dictionary(
            library.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func begin(_ output: inout ChunkedOutput) {
        output.add(
            "{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n\"version\": \"2.1.0\",\n"
                + "\"runs\": [\n{\n\"tool\": {\"driver\": {\"name\": \"Candor\", "
                + "\"version\": \"\(Version.number)\", \"rules\": [\n")
        for (index, rule) in rules.enumerated() {
            output.add((index == 0 ? "" : ",\n") + Self.compact(Self.descriptor(rule)))
        }
        output.add("\n]}},\n\"columnKind\": \"utf16CodeUnits\",\n\"results\": [")
    }

    mutating func add(_ report: Report, _ output: inout ChunkedOutput) {
        let units = ColumnUnits(report.manuscript.bytes, report.manuscript.lines)
        let uri = JSONValue.text(Self.uri(report.manuscript.path))
        for finding in report.findings {
            output.add(isFirst ? "\n" : ",\n")
            output.add(Self.compact(result(finding, report.manuscript.bytes, uri, units)))
            isFirst = false
        }
    }

    mutating func end(_ output: inout ChunkedOutput) { output.add("\n]\n}\n]\n}\n") }

    private static func descriptor(_ rule: Rule) -> JSONValue {
        let help = RuleLesson(rule: rule)
        return [
            "id": .text(rule.id), "name": .text(camelCase(rule.name)),
            "shortDescription": ["text": .text(help.subject)],
            "fullDescription": ["text": .text(rule.why.isEmpty ? help.subject : rule.why)],
            "help": ["text": .text(help.text(width: 100)), "markdown": .text(help.markdown)],
            "defaultConfiguration": ["level": .text(level(rule.severity))],
        ]
    }

    private func result(
        _ finding: Finding, _ bytes: [UInt8], _ uri: JSONValue, _ units: ColumnUnits
    ) -> JSONValue {
        let region = Self.region(finding.range, units)
        let text = [finding.message, finding.question].compactMap { $0 }.joined(separator: "\n")
        var result: JSONValue = ["ruleId": .text(finding.rule)]
        if let place = places[finding.rule] { result = result.adding(["ruleIndex": .number(place)]) }
        result = result.adding([
            "level": .text(Self.level(finding.severity)), "message": ["text": .text(text)],
            "locations": [["physicalLocation": ["artifactLocation": ["uri": uri], "region": region]]],
        ])
        guard let replacement = finding.replacement, !finding.range.isEmpty,
            finding.range.upperBound <= bytes.count, bytes[finding.range].elementsEqual(finding.text.utf8)
        else { return result }
        let change: JSONValue = [
            "artifactLocation": ["uri": uri],
            "replacements": [["deletedRegion": region, "insertedContent": ["text": .text(replacement)]]],
        ]
        return result.adding([
            "fixes": [
                ["description": ["text": .text("say '\(replacement)'")], "artifactChanges": [change]]
            ]
        ])
    }

    private static func region(_ range: Range<Int>, _ units: ColumnUnits) -> JSONValue {
        let start = units.utf16(range.lowerBound)
        let end = units.utf16(range.upperBound)
        return [
            "startLine": .number(start.line), "startColumn": .number(start.column),
            "endLine": .number(end.line), "endColumn": .number(end.column),
        ]
    }

    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// `vague-frequency` as `VagueFrequency`, the way SARIF names rules.
    private static func camelCase(_ name: String) -> String {
        name.split(separator: "-").map(\.withCapital).joined()
    }

    /// A path as a reference by RFC 3986: relative as it is, absolute as a `file:` address.
    static func uri(_ path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        // A colon in the first part of a relative reference would read as a scheme.
        if !path.hasPrefix("/"), path.prefix(while: { $0 != "/" }).contains(":") { uri = "./" }
        for byte in path.utf8 {
            let isPlain =
                byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
                || "-._~/:@!$&'()*+,;=".utf8.contains(byte)
            if isPlain {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return uri
    }

    /// A value on one line.
    private static func compact(_ value: JSONValue) -> String {
        switch value {
        case .object(let members):
            "{" + members.map { JSONText.quoted($0.key) + ": " + compact($0.value) }.joined(separator: ", ")
                + "}"
        case .list(let items): "[" + items.map(compact).joined(separator: ", ") + "]"
        default: String(value.text.dropLast())
        }
    }
}
