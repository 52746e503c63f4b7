import Checking
import Drafting
import Rendering
import SourceText
import Synchronization

/// Keeps keys and passwords out of pages for the public, and says what else on them is not for strangers.
///
/// A class, because several drafts are rendered at once and share the rules, which are read when the first is public.
final class PublicGuard: Sendable {
    private let workshop: Workshop
    private let made = Mutex<Checker?>(nil)

    init(_ workshop: Workshop) { self.workshop = workshop }

    /// What the guard says of one draft.
    struct Verdict {
        /// Why the page is not written.
        var failure: SourceError?
        var notice: String?
    }

    /// Holds a draft against the rules of publishing; a secret stops its page only where the page would show it.
    func verdict(on draft: Draft, page: String) -> Verdict {
        // The same as 'candor check --publish' finds, so that its list is as long as is said here.
        let manuscript = Manuscript(draft)
        let findings = checker.findings(in: manuscript, publishing: true).filter(\.isForPublishing)
        // Backslashes are Markdown's, as in `ghp\_`.
        let page = page.filter { $0 != "\\" }
        let shown = findings.filter { finding in
            page.contains(String(decoding: manuscript.bytes[finding.range], as: UTF8.self))
        }
        guard !shown.isEmpty else { return Verdict() }
        if let secret = shown.first(where: { $0.rule == Self.secret }) {
            return Verdict(
                failure: SourceError(
                    path: draft.path, location: manuscript.lines.location(of: secret.range.lowerBound),
                    message: "\(secret.message); a page for the public would show it, so it is not written"))
        }
        let things = findings.count == 1 ? "1 thing" : "\(findings.count) things"
        let them = findings.count == 1 ? "it" : "them"
        return Verdict(
            notice: "\(things) in this draft may not be for strangers;"
                + " 'candor check --publish \(draft.path)' shows \(them) first")
    }

    /// What the rules say of a draft, as 'candor check' would.
    func findings(in draft: Draft, isPublic: Bool) -> [JSONExtras.Finding] {
        let manuscript = Manuscript(draft)
        return checker.report(on: manuscript, publishing: isPublic).findings.map { finding in
            JSONExtras.Finding(
                rule: finding.rule, severity: finding.severity.rawValue,
                line: manuscript.lines.location(of: finding.range.lowerBound).line, message: finding.message,
                question: finding.question)
        }
    }

    private static let secret = "RC951"

    private var checker: Checker {
        made.withLock { made in
            if let made { return made }
            let checker = Checker(
                RuleLibrary(workshop.library, house: HouseFiles.read()), holidays: workshop.holidays)
            made = checker
            return checker
        }
    }
}
