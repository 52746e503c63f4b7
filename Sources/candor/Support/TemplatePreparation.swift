import Quantities
import Rendering
import SourceText

/// Compiles the templates of a single draft on a second core while the draft is read: a quarter of the run.
///
/// Only for one draft that is a file, when no other work is there for the core. Nothing depends on it, and nothing waits for
/// it to begin; what is wrong with a file or a template is told when it is used.
struct TemplatePreparation: Sendable {
    let workshop: Workshop
    let path: String
    let template: String
    let makesPage: Bool

    init?(_ order: RenderOrder, _ workshop: Workshop) {
        guard let path = order.drafts.first, order.drafts.count == 1, path != "-" else { return nil }
        self.workshop = workshop
        self.path = path
        template = order.template
        makesPage = order.formats.isEmpty || order.formats.contains { $0 == .html || $0 == .pdf }
    }

    /// In the order in which the first thread comes to need it.
    @Sendable func run() {
        let kind = (try? InputFile.read(path)).flatMap { Self.likelyKind(of: $0.text) }
        let framework = kind.flatMap { try? workshop.frameworks.framework($0) }
        // The first zone opens the system's data about all of them.
        _ = try? Zone("Europe/London")
        if let framework { workshop.renderer.prepareDocument(template, of: framework) }
        if makesPage { workshop.renderer.preparePage() }
    }

    /// The kind as nearly every draft names it; the reader finds out what it is.
    private static func likelyKind(of text: String) -> String? {
        guard let key = text.firstRange(ofBytes: "\nkind: ") else { return nil }
        let kind = text[key.upperBound...].prefix(60).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return kind.isEmpty ? nil : String(kind)
    }
}
