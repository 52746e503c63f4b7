import Foundation
import Launching
import SourceText

/// A text given to the person's own editor, and what came back.
enum EditorRoundTrip {
    /// What came of it.
    struct Outcome {
        /// What the file held afterwards; `nil` where no editor was opened.
        var text: String?
        /// Whether the editor ended well, so that its text is meant.
        var isTaken = false
        /// What the person should know.
        var note: String?
    }

    /// Opens the text in an editor and waits for it to be closed.
    static func edit(_ text: String, named name: String) async -> Outcome {
        do {
            let (command, label) = try program()
            return try await PrivateFolder.with(in: Surroundings.variable("TMPDIR") ?? "/tmp") { folder in
                let path = folder.path(of: name)
                try Data(((text.isEmpty ? "" : text + "\n")).utf8).write(to: URL(fileURLWithPath: path))
                var program = command
                program.arguments.append(path)
                let status = try await Launcher.runInForeground(program)
                let edited = String(
                    decoding: (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data(), as: UTF8.self)
                return outcome(edited.replacing("\r\n", with: "\n"), before: text, status, label)
            }
        } catch {
            return Outcome(note: "No editor was opened: \(error)")
        }
    }

    private static func outcome(
        _ edited: String, before: String, _ status: Finished.Status, _ label: String
    ) -> Outcome {
        guard case .exited(0) = status else {
            let reason =
                if case .exited(let code) = status { "ended with status \(code)" } else { "was stopped" }
            let isChanged = edited.trimmingCharacters(in: .whitespacesAndNewlines) != before
            return Outcome(
                text: edited, isTaken: false,
                note: "'\(label)' \(reason), so its text was not taken."
                    + (isChanged ? " Ctrl+R takes it." : ""))
        }
        return Outcome(text: edited, isTaken: true)
    }

    /// The editor: what CANDOR_EDITOR, VISUAL or EDITOR says, or one that most systems have.
    private static func program() throws -> (Program, String) {
        let search = ExecutableSearch(path: Surroundings.variable("PATH") ?? "")
        let environment = Surroundings.environment
        for variable in ["CANDOR_EDITOR", "VISUAL", "EDITOR"] {
            guard let typed = Surroundings.variable(variable) else { continue }
            let words = try CommandWords(typed)
            let program = try Program(
                named: words.program, in: search, arguments: words.arguments, environment: environment)
            return (program, words.program)
        }
        for name in ["sensible-editor", "nano", "vi"] where search.find(name) != nil {
            return (try Program(named: name, in: search, environment: environment), name)
        }
        throw Failure(message: "none is installed; set EDITOR to the name of one")
    }
}

extension Failure: CustomStringConvertible {
    var description: String { message }
}
