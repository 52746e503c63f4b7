/// What a person can type instead of an answer; each begins with a colon.
enum LineCommand: String, CaseIterable {
    case back, skip, editor, figure, help, example, undo, all, review, quit

    /// `:back` and the unambiguous beginnings of it; `nil` where the line is no command.
    init?(_ line: String) {
        guard line.hasPrefix(":"), line.count > 1 else { return nil }
        let typed = line.dropFirst().lowercased()
        let matches = Self.allCases.filter { $0.rawValue.hasPrefix(typed) }
        guard matches.count == 1, let match = matches.first else { return nil }
        self = match
    }

    static var list: String { allCases.map { ":" + $0.rawValue }.joined(separator: " ") }
}
