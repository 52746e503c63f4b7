import Drafting
import Quantities

/// Reports comment windows in which somebody has fewer than two full working days (RC611, by R6.3), those whose end
/// cannot be worked out (RC912), and silence that counts as a yes where it should not (RC627, by R6.4).
struct WindowExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard let matter = inspection.manuscript.frontMatter else { return }
        let terms = CommentTerms(matter, holidays: inspection.holidays)
        length(matter, terms, &inspection)
        silence(matter, terms, &inspection)
    }

    private func length(_ matter: FrontMatter, _ terms: CommentTerms?, _ inspection: inout Inspection) {
        let manuscript = inspection.manuscript
        if let rule = inspection.rule("RC912"), inspection.applies(rule),
            let missing = CommentTerms.missingHour(in: matter)
        {
            inspection.report(
                rule, at: manuscript.range(ofField: "comments.opens"), text: matter["comments.opens"] ?? "",
                message: rule.message.filling("{what}", with: missing))
        }
        guard let rule = inspection.rule("RC611"), inspection.applies(rule), let terms else { return }
        for short in terms.shortnesses {
            inspection.report(
                rule, at: manuscript.range(ofField: short.key), text: matter["comments.for"] ?? "",
                message: "'{text}' gives \(short.name ?? "people") \(short.days) to comment")
        }
    }

    private func silence(_ matter: FrontMatter, _ terms: CommentTerms?, _ inspection: inout Inspection) {
        guard let rule = inspection.rule("RC627"), inspection.applies(rule),
            matter["comments.silence"]?.lowercased() == "consent"
        else { return }
        // Whether the matter is reserved for a clear yes is the writer's to know; the walk says which are.
        let silence = Silence(
            isReversible: !Self.isFinal(matter["decision.reversible"] ?? ""), isStated: true,
            reviewersNotified: matter.entries.keys.contains { $0.hasPrefix("comments.reviewers.") },
            windowLongEnough: terms.map(\.shortnesses.isEmpty) ?? true, isReserved: false)
        guard !silence.isConsent else { return }
        let what = silence.obstacles.map(\.rawValue).joined(separator: ", and ")
        inspection.report(
            rule, at: inspection.manuscript.range(ofField: "comments.silence"), text: "consent",
            message: rule.message.filling("{what}", with: what))
    }

    /// `not reversible`, `no`, `never`: a decision that nobody takes back.
    private static func isFinal(_ reversible: String) -> Bool {
        let first = reversible.split { !$0.isLetter }.first?.lowercased() ?? ""
        return ["no", "not", "never", "cannot", "irreversible", "nothing"].contains(first)
    }
}
