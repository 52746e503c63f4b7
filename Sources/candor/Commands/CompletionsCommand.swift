import ArgumentParser
import Drafting
import TemplateLibrary

/// `candor completions`: the script by which a shell completes Candor's command lines.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print the script by which your shell completes candor's commands.",
        discussion: """
            Write it to the file where your shell looks for it, then start a new shell.
            bash: ~/.local/share/bash-completion/completions/candor
            zsh: _candor, in a folder of $fpath
            fish: ~/.config/fish/completions/candor.fish
            """)

    /// The shells that there is a script for.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish

        var parserShell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() {
        Console.output(Candor.completionScript(for: shell.parserShell))
    }
}

extension CompletionKind {
    /// The kinds of document, as the templates in use have them when the key is pressed.
    static var kinds: CompletionKind {
        .custom { _, _, _ in TemplateLibrary(overlays: Surroundings.overlays(named: nil)).kinds() }
    }

    /// The steps of the kind that stands before on the line.
    static var steps: CompletionKind {
        .custom { words, _, _ in
            let frameworks = FrameworkLibrary(TemplateLibrary(overlays: Surroundings.overlays(named: nil)))
            guard let kind = words.first(where: frameworks.kinds.contains) else { return [] }
            return (try? frameworks.framework(kind).steps.map(\.id)) ?? []
        }
    }

    /// What can be ejected: the kinds, the page, and the fields.
    static var ejectable: CompletionKind {
        .custom { _, _, _ in
            TemplateLibrary(overlays: Surroundings.overlays(named: nil)).kinds() + EjectPlan.sharedParts
        }
    }
}
