import YAML

/// What YAML holds, as the program reads it.
enum TreeText {
    static func of(_ text: String, place: String) throws -> String {
        // A byte order mark or anything else that the program would refuse is refused here, with its place.
        YAMLTree.written(try YAMLReader.result(of: text, path: place, root: .any).root)
    }
}
