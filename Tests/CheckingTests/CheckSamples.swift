import Drafting
import SourceText
import TemplateLibrary

@testable import Checking

/// Makes texts of one sentence, and checks them with the built-in rules.
enum CheckSamples {
    static let templates = TemplateLibrary()
    static let frameworks = FrameworkLibrary(templates)
    static let checker = Checker(RuleLibrary(templates))

    static func source(_ text: String) -> SourceFile { SourceFile(path: "sample.md", text: text) }

    /// The findings in a Markdown text that stands under a step's heading.
    static func findings(
        _ text: String, kind: String?, step: String?, view: View = .executive, publishing: Bool = false
    ) throws -> [Finding] {
        let framework = try kind.map { try frameworks.framework($0) }
        let heading = step.flatMap { framework?.step($0)?.heading }.map { "## \($0)\n\n" } ?? ""
        let source = SourceFile(path: "sample.md", text: heading + text + "\n")
        return checker.findings(
            in: try Manuscript(document: source, as: framework, view: view), publishing: publishing)
    }

    /// The findings in a whole draft.
    static func findings(inDraft text: String, view: View? = nil, publishing: Bool = false) throws
        -> [Finding]
    {
        let draft = try DraftReader(frameworks: frameworks).read(SourceFile(path: "draft.md", text: text))
        return checker.findings(in: Manuscript(draft, view: view), publishing: publishing)
    }
}
