/// A typed text in which a metric's name may stand beside its value.
struct NamedPhrase {
    private let text: String
    private let tokens: [MetricName.Token]
    /// Where a name may begin: after `an`, `our` and the like.
    private let start: Int

    init(_ text: String) {
        self.text = text
        tokens = MetricName.tokens(of: text)
        start = tokens.firstIndex { !Self.articles.contains($0.text) } ?? 0
    }

    /// The first word, which a name at the beginning has to hold.
    var firstWord: String? { tokens[start...].first(where: \.isWord)?.text }

    /// The last word, which a name at the end has to hold.
    var lastWord: String? { tokens.last(where: \.isWord)?.text }

    /// The longest of the names at the beginning, with what stands after it.
    func atStart(_ metrics: [Metric]) -> NamedValue? {
        guard let found = longest(metrics, at: start) else { return nil }
        let name = tokens[start].range.lowerBound..<tokens[found.match.end - 1].range.upperBound
        let rest = Self.withoutLinks(piece(name.upperBound..<text.utf8.count))
        return NamedValue(
            metric: found.metric, number: found.match.number, spelling: piece(name), value: rest)
    }

    /// The longest of the names at the end, with what stands before it.
    func atEnd(_ metrics: [Metric]) -> NamedValue? {
        for start in tokens.indices.dropFirst() {
            guard let found = longest(metrics, at: start), found.match.end == tokens.count else { continue }
            let name = tokens[start].range.lowerBound..<tokens[found.match.end - 1].range.upperBound
            return NamedValue(
                metric: found.metric, number: found.match.number, spelling: piece(name),
                value: piece(0..<name.lowerBound))
        }
        return nil
    }

    /// The words before the first number, as they were typed.
    var wordsBeforeNumber: String {
        piece(0..<(tokens.first(where: \.isNumber)?.range.lowerBound ?? text.utf8.count))
    }

    private typealias Found = (metric: Metric, match: MetricName.Match)

    /// The longest name at a place; between two as long, the one without a number in it.
    private func longest(_ metrics: [Metric], at start: Int) -> Found? {
        var best: Found?
        for metric in metrics {
            for spelling in metric.spellings {
                guard let match = spelling.match(tokens, at: start) else { continue }
                let isLonger = match.end > best?.match.end ?? start
                let isPlainer =
                    match.end == best?.match.end && match.number == nil && best?.match.number != nil
                if isLonger || isPlainer { best = (metric, match) }
            }
        }
        return best
    }

    private static let articles: Set<String> = ["a", "an", "the", "our", "its", "with"]

    /// `of`, `is` and the like, which stand between a name and its value.
    private static let links = ["of ", "is ", "was ", "=", ":", "at "]

    private static func withoutLinks(_ text: String) -> String {
        var rest = text
        // "at most" and "at least" belong to the value.
        while let link = links.first(where: { rest.lowercased().hasPrefix($0) }),
            !["at most", "at least"].contains(where: { rest.lowercased().hasPrefix($0) })
        {
            rest = trimmed(rest.dropFirst(link.count))
        }
        return rest
    }

    /// The stretch between two places, in UTF-8 bytes, without white space at its ends.
    private func piece(_ range: Range<Int>) -> String {
        Self.trimmed(Substring(text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)))
    }

    private static func trimmed(_ text: Substring) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
