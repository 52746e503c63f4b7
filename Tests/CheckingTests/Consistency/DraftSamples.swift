import Drafting
import Foundation
import SourceText
import TestSupport

@testable import Checking

/// Whole drafts for the rules that read more than a sentence.
enum DraftSamples {
    static let examples = ["decision-memo", "incident-summary", "rfc", "risk-brief", "star-story"]

    /// The file of a finished example.
    static func example(_ kind: String) throws -> String {
        let file = Project.root.appending(path: "Examples/\(kind)/draft.md")
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// An incident with the fields and the timeline that a test needs.
    static func incident(
        fields: String = "", impact: String = "412 patients had a wrong time.",
        rows: [(String, String, String)], prose: String = ""
    ) -> String {
        let table = rows.map { "| \($0) | \($1) | \($2) |" }.joined(separator: "\n")
        return """
            ---
            kind: incident-summary
            title: Reminders an hour late
            \(fields)
            ---

            ## Impact

            \(impact)

            ## Timeline

            \(prose)

            | When | Mark | What |
            |---|---|---|
            \(table)
            """
    }

    static let rows = [
        ("2026-10-25 07:00", "start", "Messages go out"),
        ("2026-10-26 08:50", "detected", "Front desk sees two"),
        ("2026-10-26 11:30", "end", "The last patient has the right time"),
    ]

    /// What the rules of this suite find in a draft, as `RC901 words`.
    static func found(_ text: String, _ rules: String...) throws -> [String] {
        try CheckSamples.findings(inDraft: text).filter { rules.contains($0.rule) }.map {
            "\($0.rule) \($0.text)"
        }
    }
}
