import Foundation
import Launching
import Markdown

/// Does Markdown work in a confined copy of this program, for texts that the input guard refuses.
///
/// A hostile answer costs at most two such runs: one to mend it, one for its document.
enum MarkdownChild {
    static let perform: GuardedMarkdown.Child = { task, source in
        let child = ConfinedChild(executable: executable)
        do throws(LaunchError) {
            let finished = try await child.run(["__markdown", task.argument], input: Array(source.utf8))
            switch finished.status {
            case .exited(0):
                guard let text = String(validating: finished.standardOutput, as: UTF8.self) else {
                    return .died
                }
                return .finished(text)
            case .timedOut, .signalled(Int(SIGPROF)), .signalled(Int(SIGXCPU)): return .timedOut
            case .outputTooLarge, .signalled(Int(SIGXFSZ)): return .tooMuchOutput
            case .exited, .signalled: return .died
            }
        } catch {
            return .notStarted("\(error)")
        }
    }

    private static var executable: String {
        #if os(Linux)
            "/proc/self/exe"
        #else
            Bundle.main.executablePath ?? CommandLine.arguments[0]
        #endif
    }
}
