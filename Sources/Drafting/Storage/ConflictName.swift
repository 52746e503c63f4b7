/// The name of a copy beside a file that somebody else changed: `draft.conflict-1.md` for `draft.md`.
enum ConflictName {
    /// What is left of a name, so that the whole fits into the 255 bytes that a disk allows.
    private static let nameBytes = 230

    static func name(for name: String, number: Int) -> String {
        let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
        var stem = name[..<dot]
        let ending = name[dot...].utf8.count <= 16 ? String(name[dot...]) : ""
        while stem.utf8.count + ending.utf8.count > nameBytes { stem.removeLast() }
        return "\(stem).conflict-\(number)\(ending)"
    }
}
