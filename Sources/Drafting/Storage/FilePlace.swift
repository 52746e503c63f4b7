/// Where a file is: the folder that holds it, and its name there.
struct FilePlace: Hashable, Sendable {
    /// The folder, with no slash at the end unless it is the root.
    let folder: String
    let name: String

    init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// Splits a path at its last slash; `nil` for one that ends with a slash or names no file.
    init?(_ path: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        guard !name.isEmpty, name != ".", name != ".." else { return nil }
        self.name = name
        folder =
            switch slash {
            case .none: "."
            case path.startIndex?: "/"
            case .some(let slash): String(path[..<slash])
            }
    }

    /// The path of a name in the folder.
    func path(of name: String) -> String {
        folder == "/" ? "/" + name : folder == "." ? name : folder + "/" + name
    }

    var path: String { path(of: name) }
}
