/// Why a program could not be run, in words for the person who asked for it.
public enum LaunchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No folder of the search path has a program of this name.
    case notInstalled(name: String)
    /// There is nothing at this path.
    case noProgram(path: String)
    /// What is there is a folder, or may not be run.
    case notExecutable(path: String)
    /// The folder to run in is not there or may not be entered.
    case noWorkingFolder(path: String)
    /// A path or an argument holds a NUL byte, at which the system would cut it.
    case nulByte(in: String)
    /// The system refused, with its reason.
    case notStarted(path: String, reason: String)
    /// The task that waited was cancelled; the program was stopped with all that it had started.
    case cancelled(path: String)
    /// No private folder could be made.
    case noPrivateFolder(parent: String, reason: String)
    /// A limit of `Confinement` was refused.
    case notConfined(limit: String, reason: String)
    /// A command has no words.
    case noCommand
    /// A quote is opened and not closed; the column counts characters from 1.
    case unclosedQuote(String, column: Int, command: String)
    /// A command ends with a backslash, which quotes nothing.
    case nothingAfterBackslash(command: String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notInstalled(let name):
            "'\(name)' is not installed or not in PATH; install it, or give its full path"
        case .noProgram(let path): "there is no program at '\(path)'; check the path"
        case .notExecutable(let path):
            "'\(path)' cannot be run; name a program, or allow running it with chmod +x"
        case .noWorkingFolder(let path):
            "cannot run in the folder '\(path)'; check that it exists and may be entered"
        case .nulByte(let text): "'\(text)' holds a NUL byte; take it out"
        case .notStarted(let path, let reason): "'\(path)' did not start (\(reason))"
        case .cancelled(let path): "'\(path)' was stopped, because it was cancelled"
        case .noPrivateFolder(let parent, let reason):
            "cannot make a folder for temporary files in '\(parent)' (\(reason)); "
                + "set TMPDIR to a folder that can be written to"
        case .notConfined(let limit, let reason): "the limit '\(limit)' cannot be set (\(reason))"
        case .noCommand: "the command is empty; name a program"
        case .unclosedQuote(let quote, let column, let command):
            "the \(quote) at column \(column) of '\(command)' is not closed; close it, or put a backslash before it"
        case .nothingAfterBackslash(let command):
            "'\(command)' ends with a backslash, which quotes nothing; take it out"
        }
    }
}
