/// A metric with the value that was typed for it: `recall@10 62%`.
public struct NamedValue: Hashable, Sendable {
    /// The metric.
    public let metric: Metric
    /// The number in its name: `10` of `recall@10`, `95` of `P95 latency`.
    public let number: String?
    /// The name as typed: `KL divergence`.
    public let spelling: String
    /// The value as typed.
    public let value: String

    /// A metric with its value; the value that is part of a name stands in where none was typed.
    init(metric: Metric, number: String?, spelling: String, value: String) {
        self.metric = metric
        self.number = number
        self.spelling = spelling
        self.value = value.isEmpty ? metric.fixedValue ?? "" : value
    }

    /// The name with its number: `recall@10`.
    public var name: String { number.map(metric.name(with:)) ?? metric.name }

    /// Another value of the same metric.
    public func with(value: String) -> NamedValue {
        NamedValue(metric: metric, number: number, spelling: spelling, value: value)
    }

    /// What is asked where the metric has two meanings, its number filled in.
    public var question: String? { metric.question.map { filled($0) } }

    /// A text of the metric with its number filled in.
    func filled(_ text: String) -> String {
        // Looking for the braces first saves a search that has to set itself up.
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        return text.replacing("{number}", with: number ?? "k")
    }

    /// Whether a text holds a word that is neither part of a number nor of the way a number is said, so that
    /// it is worth reading the metrics.
    public static func mayName(_ text: String) -> Bool {
        MetricName.tokens(of: text).contains { $0.isWord && !numberWords.contains($0.text) }
    }

    /// The words of a text before its first number, as they were typed.
    public static func words(before text: String) -> String { NamedPhrase(text).wordsBeforeNumber }

    // An array, because a set of so few would take longer to make than to search.
    private static let numberWords = [
        "about", "around", "roughly", "approximately", "approx", "at", "most", "least", "up", "to", "no",
        "more",
        "less", "fewer", "than", "under", "below", "over", "above", "of", "out", "in", "percent", "per",
        "cent",
        "x", "e", "nan", "inf", "infinity",
    ]
}
