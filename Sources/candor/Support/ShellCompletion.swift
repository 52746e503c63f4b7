import ArgumentParser
import Checking
import Drafting
import Rendering
import TemplateLibrary

/// What the shell offers when the completion key is pressed. It is found out then, so that a house's own kinds, steps and
/// rules are among it.
extension CompletionKind {
    private static var library: TemplateLibrary {
        TemplateLibrary(overlays: Surroundings.overlays(named: nil))
    }

    /// The files of drafts.
    static var drafts: CompletionKind { .file(extensions: ["md", "markdown"]) }

    static var kinds: CompletionKind { .custom { _, _, _ in library.kinds() } }

    /// The steps of the kind that stands before on the line.
    static var steps: CompletionKind {
        .custom { words, _, _ in
            let frameworks = FrameworkLibrary(library)
            guard let kind = words.first(where: frameworks.kinds.contains) else { return [] }
            return (try? frameworks.framework(kind).steps.map(\.id)) ?? []
        }
    }

    /// What can be ejected: the kinds, the page, and the fields.
    static var ejectable: CompletionKind { .custom { _, _, _ in library.kinds() + EjectPlan.sharedParts } }

    /// The ids of the rules, those of the house among them.
    static var rules: CompletionKind {
        .custom { _, _, _ in RuleLibrary(library, house: HouseFiles.read()).rules.map(\.id) }
    }

    /// The formats that do not stand in front of the last comma yet.
    static var formats: CompletionKind {
        .custom { _, _, typed in
            let given = typed.split(separator: ",", omittingEmptySubsequences: false).dropLast().map(
                String.init)
            return OutputFormat.choices.map(\.rawValue).filter { !given.contains($0) }
                .map { (given + [$0]).joined(separator: ",") }
        }
    }

    /// The names of the documents of all kinds.
    static var documents: CompletionKind {
        .custom { _, _, _ in
            guard let workshop = try? Workshop(templateFolder: nil) else { return [] }
            var seen: Set<String> = []
            return workshop.frameworks.kinds.flatMap(workshop.renderer.documents(of:))
                .filter { seen.insert($0).inserted }
        }
    }

    /// The columns of the table that stands before on the line.
    static var columns: CompletionKind {
        .custom { words, _, _ in
            for word in words.dropFirst(2) where word.contains(".") {
                if let names = try? ScoresInput(path: word, delimiter: nil).header() { return names }
            }
            return []
        }
    }
}
