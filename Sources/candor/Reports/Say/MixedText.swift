import Quantities

/// A share that was typed with the words around it: `3.2% of answers are wrong`, `12% at 5,000 messages a day`.
struct MixedText {
    /// The number alone, as it was typed.
    let number: String
    /// What it is a number of; empty where that was not said.
    private(set) var base = ""
    /// What happens to them, from its verb on.
    private(set) var harm = ""
    /// How many there are in a period, as `--volume` takes it.
    private(set) var volume = ""
    /// How many were looked at, as `--checked` takes it.
    private(set) var checked = ""
    /// Whether nothing but these parts was typed, so that no word is lost.
    private(set) var isWhole = false

    private static let verbs: Set<String> = [
        "are", "is", "were", "was", "have", "has", "had", "do", "does", "did", "can", "cannot", "could",
        "will",
        "would", "contain", "contains", "fail", "get", "go", "need",
    ]

    private static let prepositions: Set<String> = ["of", "at", "with", "on", "over", "from", "among", "in"]
    private static let periodWords: Set<String> = ["a", "an", "per", "each", "every"]

    /// Takes the longest beginning that is a share; `nil` where there is none, or nothing behind it.
    init?(_ text: String) {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        while let last = words.last, last.hasSuffix(".") { words[words.count - 1] = String(last.dropLast()) }
        let length = (1..<max(words.count, 1)).reversed().first { count in
            (try? Share(words[..<count].joined(separator: " "))) != nil
        }
        guard let length else { return nil }
        number = words[..<length].joined(separator: " ")
        let clauses = Self.clauses(words[length...])
        for clause in clauses { take(clause) }
        isWhole = isWhole && clauses.count == 1
    }

    /// The words cut at commas and at what counts something: `of answers` · `on 200 messages` · `5,000 messages a day`.
    private static func clauses(_ words: ArraySlice<String>) -> [ArraySlice<String>] {
        var clauses: [ArraySlice<String>] = []
        var words = words
        func counts(_ index: Int) -> Bool {
            Self.prepositions.contains(words[index]) && index + 1 < words.endIndex
                && words[index + 1].first?.isNumber == true
        }
        while !words.isEmpty {
            if counts(words.startIndex) || words.first == "of" { words.removeFirst() }
            let comma = words.firstIndex { $0.hasSuffix(",") }.map { $0 + 1 }
            let counted = words.indices.dropFirst().first(where: counts)
            let end = min(comma ?? words.endIndex, counted ?? words.endIndex)
            clauses.append(words[..<end])
            words = words[end...]
        }
        return clauses
    }

    private mutating func take(_ clause: ArraySlice<String>) {
        var words = clause.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }[...]
        if let said = Self.volume(words) {
            volume = said.volume
            if base.isEmpty { base = said.base }
            return
        }
        // A period after a share is no noun: "99.95% per month".
        if words.count > 1, Self.periodWords.contains(words[words.startIndex]),
            (try? Volume("1/" + words[words.startIndex + 1])) != nil
        {
            words = words.dropFirst(2)
        }
        // How many there are in all is no part of their name: "12% of 5,000 messages".
        if words.count > 1, let first = words.first, first.allSatisfy({ $0.isNumber || $0 == "," }) {
            checked = first.filter { $0 != "," }
            words.removeFirst()
        }
        guard let last = words.last else { return }
        if let verb = words.firstIndex(where: Self.verbs.contains), verb > words.startIndex {
            if base.isEmpty { base = words[..<verb].joined(separator: " ") }
            harm = words[verb...].joined(separator: " ")
            // "was" and "is" are of one thing, and a harm is said of many.
            isWhole =
                volume.isEmpty && checked.isEmpty
                && ["are", "were", "have", "contain", "need"].contains(words[verb])
        } else if last.hasSuffix("ed") {
            // "failed" says what went wrong, and not with what.
            if base.isEmpty { base = words.dropLast().joined(separator: " ") }
            harm = last
        } else if base.isEmpty, !Self.prepositions.contains(words[words.startIndex]) {
            base = words.joined(separator: " ")
        }
    }

    /// `5,000 messages a day`, `5000/day`.
    private static func volume(_ words: ArraySlice<String>) -> (volume: String, base: String)? {
        let words = Array(words)
        for mark in words.indices where periodWords.contains(words[mark]) {
            guard mark > 1, mark + 1 < words.count else { continue }
            let volume = words[0].filter { $0 != "," } + "/" + words[mark + 1]
            guard (try? Volume(volume)) != nil else { return nil }
            return (volume, words[1..<mark].joined(separator: " "))
        }
        return nil
    }

    /// What to type instead, for the text as `candor say` takes it.
    ///
    /// - Parameters:
    ///   - value: the number, with the name of its metric where it has one.
    ///   - takesWords: whether a number like this can be said of anything counted.
    func cure(_ value: String, takesWords: Bool = true) -> String {
        guard takesWords else { return Self.word(value) }
        var options: [String] = []
        if !base.isEmpty { options.append("--of \(Self.word(base))") }
        if !harm.isEmpty { options.append("--harm \(Self.word(harm))") }
        if !checked.isEmpty, !number.contains("/"), !number.contains(" ") {
            options.append("--checked \(checked)")
        }
        if !volume.isEmpty { options.append("--volume \(volume)") }
        return ([Self.word(value)] + options).joined(separator: " ")
    }

    private static func word(_ text: String) -> String {
        text.contains(" ") || text.contains("'") ? "'" + text.filter { $0 != "'" } + "'" : text
    }
}
