import Markdown
import SourceText

/// The comments of one text that allow something, and what in it they reach.
struct Allowances {
    private let inspection: Inspection
    private let all: [Allowance]
    private let regions: Regions
    private let publishing: Bool

    /// A place that an allowance reaches, and what it allows there.
    private struct Key: Hashable {
        var place: Regions.Place
        var rule: String
    }

    init(in inspection: Inspection, publishing: Bool) {
        self.inspection = inspection
        self.publishing = publishing
        all = AllowanceReader(inspection.manuscript, inspection.library).read()
        // Most texts allow nothing, and need no map of their blocks.
        regions = all.isEmpty ? Regions() : Regions(of: inspection)
    }

    /// The findings that nothing allows, and what is wrong with the allowances themselves.
    func applied(to findings: [Finding]) -> [Finding] {
        guard !all.isEmpty else { return findings }
        var holders: [Key: [Int]] = [:]
        for (index, allowance) in all.enumerated() where allowance.hasReason {
            guard let place = regions.place(of: allowance) else { continue }
            for name in allowance.named {
                if let rule = name.rule { holders[Key(place: place, rule: rule), default: []].append(index) }
            }
        }
        var used: Set<Key> = []
        let kept = findings.filter { finding in
            let keys = regions.places(of: finding.range.lowerBound).map {
                Key(place: $0, rule: finding.rule)
            }
            let found = keys.filter { holders[$0] != nil }
            used.formUnion(found)
            return found.isEmpty
        }
        return kept + faults(used)
    }

    // MARK: Their own faults

    private func faults(_ used: Set<Key>) -> [Finding] {
        var faults: [Finding] = []
        var seen: Set<Key> = []
        for allowance in all {
            if !allowance.hasReason || allowance.named.isEmpty { faults += fault(incomplete: allowance) }
            for name in allowance.named {
                guard let rule = name.rule else {
                    faults += fault(unknown: name)
                    continue
                }
                guard allowance.hasReason, isActive(rule) else { continue }
                let key = regions.place(of: allowance).map { Key(place: $0, rule: rule) }
                if let key, used.contains(key), seen.insert(key).inserted { continue }
                faults += fault(unused: name, allowance.scope)
            }
        }
        return faults
    }

    /// Whether a rule reads this text in this run, so that it can be told whether something needs allowing.
    private func isActive(_ id: String) -> Bool {
        guard let rule = inspection.rule(id), inspection.applies(rule) else { return false }
        return publishing || !id.hasPrefix("RC9")
    }

    private func fault(incomplete allowance: Allowance) -> [Finding] {
        guard let rule = inspection.rule("RC002") else { return [] }
        let message =
            allowance.named.isEmpty
            ? "this comment names no rule, so it allows nothing"
            : "no reason is given, so this allows nothing"
        return [Finding(rule: rule, range: allowance.range, message: message, question: rule.question)]
    }

    private func fault(unknown name: Allowance.Named) -> [Finding] {
        guard let rule = inspection.rule("RC002") else { return [] }
        let known = inspection.library.rules.flatMap { [$0.id, $0.name] }
        return [
            Finding(
                rule: rule, range: name.range, text: name.text,
                message: "no rule is called '\(name.text)'"
                    + Spelling.suggestion(for: name.text, in: known),
                question: "Which rule is meant? 'candor explain' lists them all.")
        ]
    }

    private func fault(unused name: Allowance.Named, _ scope: Allowance.Scope) -> [Finding] {
        guard let rule = inspection.rule("RC001") else { return [] }
        let place =
            switch scope {
            case .block: "in this block"
            case .section: "in this section"
            case .document: "in this document"
            }
        return [
            Finding(
                rule: rule, range: name.range, text: name.text,
                message: "\(name.rule ?? name.text) finds nothing \(place) that must be allowed",
                question: rule.question)
        ]
    }
}
