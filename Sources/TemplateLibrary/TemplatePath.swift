/// A relative path that cannot lead out of the folder it is looked up in.
struct TemplatePath {
    let text: String
    let parts: [String]

    /// The endings of the files that are templates; the build-time program holds the same list.
    static let endings = [".yml", ".mustache", ".css", ".md", ".txt", ".svg"]

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isInside = parts.allSatisfy { !["", ".", ".."].contains($0) && !$0.utf8.contains(0) }
        guard isInside else { return nil }
        self.text = text
        self.parts = parts
    }

    /// Whether the file is one of the library's; dot files and editors' backups are not.
    var isTemplate: Bool {
        Self.endings.contains(where: text.hasSuffix)
            && parts.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("#") }
    }
}
