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
    /// Whether nothing but these parts was typed, so that no word is lost.
    private(set) var isWhole = false

    private static let verbs: Set<String> = [
        "are", "is", "were", "was", "have", "has", "had", "do", "does", "did", "can", "cannot", "could",
        "will",
        "would", "contain", "contains", "fail", "get", "go", "need",
    ]

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
        var rest = words[length...]
        if rest.first == "of" { rest.removeFirst() }
        if let at = rest.firstIndex(where: { ["at", "with", "on"].contains($0) }),
            let said = Self.volume(rest[(at + 1)...])
        {
            volume = said.volume
            base = said.base
            rest = rest[..<at]
        }
        // A period after a share is no noun: "99.95% per month".
        if rest.count > 1, Self.periodWords.contains(rest[rest.startIndex]),
            (try? Volume("1/" + rest[rest.startIndex + 1])) != nil
        {
            rest = rest.dropFirst(2)
        }
        guard !rest.isEmpty else { return }
        if let verb = rest.firstIndex(where: Self.verbs.contains), verb > rest.startIndex {
            if base.isEmpty { base = rest[..<verb].joined(separator: " ") }
            harm = rest[verb...].joined(separator: " ")
            // "was" and "is" are of one thing, and a harm is said of many.
            isWhole = volume.isEmpty && ["are", "were", "have", "contain", "need"].contains(rest[verb])
        } else if rest.count > 1, let last = rest.last, last.hasSuffix("ed") {
            // "failed" says what went wrong, and not with what.
            if base.isEmpty { base = rest.dropLast().joined(separator: " ") }
            harm = last
        } else if let last = rest.last, last.hasSuffix("ed") {
            harm = last
        } else if base.isEmpty {
            // How many there are in all is no part of their name: "12% of 5,000 messages".
            let noun = rest.drop { $0.allSatisfy { $0.isNumber || $0 == "," || $0 == "." } }
            base = noun.joined(separator: " ")
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
        if !volume.isEmpty { options.append("--volume \(volume)") }
        return ([Self.word(value)] + options).joined(separator: " ")
    }

    private static func word(_ text: String) -> String {
        text.contains(" ") || text.contains("'") ? "'" + text.filter { $0 != "'" } + "'" : text
    }
}
