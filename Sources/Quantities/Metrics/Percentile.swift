/// A percentile of durations, said as the share that takes as long or longer (R1.12).
///
/// P95 = 4.2 s means that at least 5 in 100 take 4.2 seconds or longer. Percentiles are never averaged.
public struct Percentile: Hashable, Sendable {
    /// The rank, between 0 and 100.
    public let rank: Fraction
    /// The duration at that rank.
    public let value: TimeSpan

    /// A percentile from `P95`, `p99.9` or `95` and a duration.
    ///
    /// - Throws: `QuantityError` for a rank that does not lie between 0 and 100.
    public init(_ rank: some StringProtocol, _ value: TimeSpan) throws(QuantityError) {
        let typed = rank.trimmed
        let digits = typed.first == "P" || typed.first == "p" ? typed.dropFirst() : typed[...]
        guard digits.first?.isDigit == true else { throw .notAPercentile(typed) }
        let number = try Fraction(decimal: digits, limit: .percent)
        guard number > .zero, number < Fraction(100, 1) else { throw .notAPercentile(typed) }
        self.rank = number
        self.value = value
    }

    /// Reads a percentile in one text: `P95 latency 4.2 s`, `P95 4.2 s`.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let words = text.words
        guard let rank = words.first,
            let start = words.dropFirst().firstIndex(where: { $0.first?.isDigit == true })
        else { throw .notAPercentile(text.trimmed) }
        try self.init(rank, TimeSpan(words[start...].joined(separator: " ")))
    }

    /// The share that takes the value or longer.
    public var slowShare: Share { Share(value: Fraction.one - rank * Fraction(1, 100)) }

    /// `5 in 100 requests take 4.2 seconds or longer (1 in 20)`.
    ///
    /// P50 says half; the gloss is left out where it would repeat the lead.
    public func said(of base: BaseNoun, verb: String = "take") -> String {
        let tail = "\(value.said) or longer"
        if rank == Fraction(50, 1) { return "half of \(base.plural) \(verb) \(tail)" }
        let frequency = slowShare.frequency()
        let lead = slowShare.said(of: base)
        guard frequency.extent != .counted(1) else { return "\(lead) \(Verb.singular(verb)) \(tail)" }
        return "\(lead) \(verb) \(tail)" + (slowShare.oneIn.map { " (\($0))" } ?? "")
    }
}
