/// One file as it goes into the program.
struct EmbeddedFile {
    /// Inside the folder of templates.
    let path: String
    let text: String
    /// For YAML, what reading it gives, so that the program need not read it each time it starts.
    let tree: String

    /// - Parameter place: the file on disk, for messages.
    init(path: String, text: String, place: String) throws {
        self.path = path
        self.text = text
        tree = path.hasSuffix(".yml") ? try TreeText.of(text, place: place) : ""
    }
}
