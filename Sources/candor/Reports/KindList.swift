import Drafting
import SourceText

/// The kinds of document there are, as `candor list` says them.
struct KindList {
    /// One kind.
    struct Entry {
        let framework: Framework
        let overlays: [KindOverlay]

        /// Where the kind comes from, where that is not the program alone.
        var origin: String? {
            guard let first = overlays.first else { return nil }
            if let own = overlays.first(where: { $0.file == "framework.yml" }) { return "From \(own.folder)" }
            return "With \(overlays.map(\.file).joined(separator: ", ")) from \(first.folder)"
        }
    }

    let entries: [Entry]

    func text(width: Int) -> String {
        var report = TextReport(width: width)
        let labelWidth = entries.map(\.framework.kind.count).max() ?? 0
        for entry in entries {
            let framework = entry.framework
            report.gap()
            let parts = [framework.title, framework.summary] + (entry.origin.map { [$0] } ?? [])
            report.add(parts.joined(separator: "\n"), label: framework.kind, labelWidth: labelWidth)
        }
        return report.text
    }

    var json: String {
        let kinds = entries.map { entry -> JSONValue in
            let framework = entry.framework
            return [
                "kind": .text(framework.kind), "title": .text(framework.title),
                "summary": .text(framework.summary),
                "overlays": .list(
                    entry.overlays.map { ["file": .text($0.file), "folder": .text($0.folder)] }),
                "steps": .list(framework.steps.map(Self.json)),
            ]
        }
        let report: JSONValue = ["version": 1, "kinds": .list(kinds)]
        return report.text
    }

    private static func json(_ step: Step) -> JSONValue {
        [
            "id": .text(step.id), "heading": .text(step.heading), "kind": .text(step.kind.rawValue),
            "required": .flag(step.isRequired),
        ]
    }
}
