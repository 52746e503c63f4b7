import Drafting

/// What `candor doctor` found, one line each.
struct DoctorReport {
    /// How something stands.
    enum Status: String {
        case ok
        /// It is not there, and something would be better with it.
        case missing
        /// It is there and does not work.
        case problem
    }

    /// One thing that was looked at.
    struct Item {
        let status: Status
        let subject: String
        let detail: String
        /// What to do about it.
        var advice: String?
    }

    let version: String
    let items: [Item]

    var problems: Int { items.count { $0.status == .problem } }

    func text(width: Int) -> String {
        var report = TextReport(width: width)
        let subjectWidth = items.map(\.subject.count).max() ?? 0
        for item in items {
            let status = item.status.rawValue
            let label = status + String(repeating: " ", count: Self.statusWidth - status.count) + item.subject
            let advice = item.advice.map { "\n-> \($0)" } ?? ""
            report.add(item.detail + advice, label: label, labelWidth: Self.statusWidth + subjectWidth)
        }
        report.gap()
        report.add(
            problems == 0 ? "Candor can work here." : problems == 1 ? "1 problem." : "\(problems) problems.")
        return report.text
    }

    var json: String {
        let items = items.map { item -> JSONValue in
            [
                "status": .text(item.status.rawValue), "subject": .text(item.subject),
                "detail": .text(item.detail),
                "advice": JSONValue(item.advice),
            ]
        }
        let report: JSONValue = [
            "version": 1, "candor": .text(version), "problems": .number(problems), "items": .list(items),
        ]
        return report.text
    }

    private static let statusWidth = "problem  ".count
}
