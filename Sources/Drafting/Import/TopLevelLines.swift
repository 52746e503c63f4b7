/// The lines of a YAML mapping by the top-level key they belong to.
struct TopLevelLines {
    private let groups: [(key: String, lines: [Substring])]

    init(_ yaml: String) {
        var groups: [(key: String, lines: [Substring])] = []
        for line in yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let isInside = line.first.map { $0 == " " || $0 == "#" || $0 == "-" || $0 == "\t" } ?? true
            if isInside, !groups.isEmpty {
                groups[groups.count - 1].lines.append(line)
            } else if !isInside, let colon = line.firstIndex(of: ":") {
                groups.append((line[..<colon].trimmingQuotes, [line]))
            }
        }
        self.groups = groups
    }

    /// The lines of the keys that are kept, each with a line ending; blank lines at a group's end are dropped.
    func keeping(_ isKept: (String) -> Bool) -> String {
        groups.filter { isKept($0.key) }.map { group in
            var lines = group.lines
            while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
            return lines.map { $0 + "\n" }.joined()
        }.joined()
    }
}

extension Substring {
    fileprivate var trimmingQuotes: String { filter { $0 != "\"" && $0 != "'" && $0 != " " } }
}
