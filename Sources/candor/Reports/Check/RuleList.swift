import Checking

/// All rules, one line each.
struct RuleList {
    private let rules: [Rule]

    init(_ library: RuleLibrary) {
        rules = library.rules
    }

    func text(width: Int) -> String {
        var report = TextReport(width: width)
        let ids = rules.map(\.id.count).max() ?? 0
        let names = rules.map(\.name.count).max() ?? 0
        for rule in rules {
            let padding = String(repeating: " ", count: ids - rule.id.count)
            report.add(
                rule.severity.rawValue, label: "\(rule.id)\(padding)  \(rule.name)",
                labelWidth: ids + 2 + names)
        }
        report.gap()
        report.add("To learn about one: candor explain \(rules.first?.id ?? "RULE")")
        return report.text
    }
}
