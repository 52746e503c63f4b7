/// Finds the word that a person most likely meant.
public enum Spelling {
    /// The candidate nearest to what was typed, or `nil` where none is near enough.
    ///
    /// Near enough is at most one edit for each three letters: insert, delete, replace, or swap two neighbours
    /// (Damerau 1964, restricted form). A word of one or two letters is never near. Ties go to the earlier candidate.
    public static func nearest(to typed: String, in candidates: some Sequence<String>) -> String? {
        let wanted = Array(typed.lowercased())
        guard (3...64).contains(wanted.count) else { return nil }
        let limit = wanted.count / 3
        var best: (candidate: String, edits: Int)?
        for candidate in candidates {
            let letters = Array(candidate.lowercased())
            guard abs(letters.count - wanted.count) <= limit else { continue }
            let edits = editDistance(wanted, letters)
            if edits <= limit, edits < (best?.edits ?? .max) { best = (candidate, edits) }
        }
        return best?.candidate
    }

    /// The ending of an error message: `; did you mean 'decision'?`, or nothing.
    public static func suggestion(for typed: String, in candidates: some Sequence<String>) -> String {
        guard let candidate = nearest(to: typed, in: candidates) else { return "" }
        return "; did you mean '\(candidate)'?"
    }

    /// The same, or where none is near enough another ending, such as all that there are.
    public static func suggestion(
        for typed: String, in candidates: some Sequence<String>, otherwise ending: @autoclosure () -> String
    ) -> String {
        let suggestion = suggestion(for: typed, in: candidates)
        return suggestion.isEmpty ? ending() : suggestion
    }

    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(
                    previous[column + 1] + 1, current[column] + 1,
                    previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
