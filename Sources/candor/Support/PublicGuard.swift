import Checking
import Drafting
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
        let manuscript = Manuscript(draft, view: .public)
        let findings = checker.findings(in: manuscript, publishing: true).filter {
            Self.rules.contains($0.rule)
        }
        // Backslashes are Markdown's, as in `ghp\\_`.
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
        let things = shown.count == 1 ? "1 thing" : "\(shown.count) things"
        return Verdict(
            notice: "\(things) on this page may not be for strangers; 'candor check --view public' lists them"
        )
    }

    private static let secret = "RC951"
    private static let rules: Set<String> = [secret, "RC952", "RC953"]

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
