import Drafting
import Foundation
import Quantities
import Rendering
import SourceText

/// Compiles a kind's templates on a second core while the draft is read.
///
/// For a single draft only: that is a fifth of the run, and no other work is there for the core. Nothing depends on it;
/// what is wrong with a template is told when it is used.
struct TemplatePreparation {
    private let workshop: Workshop
    private let template: String
    private let makesPage: Bool

    init(_ workshop: Workshop, _ plan: OutputPlan) {
        self.workshop = workshop
        template = plan.template
        makesPage = plan.jobs.contains { $0.format == .html || $0.format == .pdf }
    }

    func start(for source: SourceFile) {
        guard let kind = Self.likelyKind(of: source.text) else { return }
        Thread.detachNewThread { [workshop, template, makesPage] in
            if makesPage { workshop.renderer.preparePage() }
            // The first zone opens the system's data about all of them.
            _ = try? Zone("Europe/London")
            // By now the draft's reader has read it.
            guard let framework = try? workshop.frameworks.framework(kind) else { return }
            workshop.renderer.prepareDocument(template, of: framework)
        }
    }

    /// The kind as nearly every draft names it; the reader finds out what it is.
    private static func likelyKind(of text: String) -> String? {
        guard let key = text.firstRange(ofBytes: "\nkind: ") else { return nil }
        let kind = text[key.upperBound...].prefix(60).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return kind.isEmpty ? nil : String(kind)
    }
}
