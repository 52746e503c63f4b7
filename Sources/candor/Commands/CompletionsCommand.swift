import ArgumentParser

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
