/// A program to run: which file, with what arguments, environment and working folder.
///
/// Nothing is handed down unasked: the environment is what is given here and otherwise empty.
public struct Program: Hashable, Sendable {
    /// The path of the file to run; a relative one is seen from the working folder of this process.
    public var path: String
    /// The arguments after the program's own name.
    public var arguments: [String]
    /// The whole environment; a variable whose name no shell could set is left out.
    public var environment: [String: String]
    /// The folder to run in; `nil` is that of this process.
    public var workingFolder: String?

    /// A program at a path, which is looked at only when it is run.
    public init(
        path: String, arguments: [String] = [], environment: [String: String] = [:],
        workingFolder: String? = nil
    ) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
        self.workingFolder = workingFolder
    }

    /// A program by its name, searched for now; a name with a slash is a path.
    ///
    /// - Throws: `LaunchError.notInstalled` where no folder of the search has it, and what `run` would say of a path
    ///   that cannot be run.
    public init(
        named name: String, in search: ExecutableSearch, arguments: [String] = [],
        environment: [String: String] = [:], workingFolder: String? = nil
    ) throws(LaunchError) {
        let path = try search.path(of: name)
        self.init(path: path, arguments: arguments, environment: environment, workingFolder: workingFolder)
    }
}
