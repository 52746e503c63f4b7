import Launching

/// Why there is no PDF, or no other file that a program has to make, in words for the person who asked for it.
public enum PrintError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No print engine is installed.
    case none
    /// The engine that was named is not there or cannot be run; the words are those of `LaunchError`.
    case notThere(String)
    /// What was named is no print engine that is known.
    case unknown(name: String)
    /// The program could not be started or watched.
    case launch(LaunchError)
    /// The program did not end in time, and was stopped.
    case timedOut(program: String, seconds: Int)
    /// The program ended and said that it failed, or said something that cannot be understood.
    case failed(program: String, reason: String)
    /// The program ended as if all were well, and there is no file or it holds no page.
    case printedNothing(program: String)
    /// pandoc is not installed.
    case noPandoc

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .none:
            "no print engine is installed; install Chromium (Debian, Ubuntu: apt-get install chromium; "
                + "macOS: brew install --cask chromium) or WeasyPrint (pip install weasyprint), "
                + "or take --to html and print the page from a browser"
        case .notThere(let reason): reason
        case .unknown(let name):
            "'\(name)' is no print engine that candor knows; name one of the Chromium family or weasyprint"
        case .launch(let error): "\(error)"
        case .timedOut(let program, let seconds):
            "'\(program)' had printed nothing after \(seconds) seconds and was stopped; "
                + "try again, or choose another with --pdf-engine"
        case .failed(let program, let reason):
            "'\(program)' failed\(reason.isEmpty ? "" : " (\(reason))"); try another with --pdf-engine"
        case .printedNothing(let program):
            "'\(program)' ended without printing a page; try another with --pdf-engine"
        case .noPandoc:
            "docx files are made by pandoc, which is not installed; "
                + "install it (Debian, Ubuntu: apt-get install pandoc; macOS: brew install pandoc)"
        }
    }
}
