import Drafting

/// Where a new draft goes.
enum DraftPlace {
    /// The file that was named, or one in the working folder named after the title.
    ///
    /// - Throws: `Failure` where a folder was named.
    static func path(named output: String?, title: String?, kind: String) throws -> String {
        guard let output else {
            return FileName.unused(
                FileName.slug(from: title ?? kind), extension: "md", isTaken: Surroundings.exists)
        }
        guard !output.hasSuffix("/"), !Surroundings.isFolder(output) else {
            let example = output + (output.hasSuffix("/") ? "" : "/") + "draft.md"
            throw Failure(message: "'\(output)' is a folder; -o takes the draft's file, such as '\(example)'")
        }
        return output
    }
}
