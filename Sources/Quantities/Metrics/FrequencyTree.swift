/// Precision, recall, false positives and base rate as counts from one population (R1.16).
///
/// Gigerenzer 2011: a natural frequency is a joint count from one population.
public struct FrequencyTree: Hashable, Sendable {
    /// The population: 1,000, 10,000, 100,000 or 1,000,000.
    public let population: Int
    /// Items that break the rules, and those that do not.
    public let violations: Int
    /// Items that do not break the rules.
    public let clean: Int
    /// Violations that are stopped, and those that get through.
    public let caught: Int
    /// Violations that get through.
    public let missed: Int
    /// Clean items that are stopped.
    public let wronglyStopped: Int
    /// Whether a cell that holds nothing at this population holds something in truth.
    let hidesSome: Hidden

    struct Hidden: Hashable {
        let violations: Bool
        let caught: Bool
        let missed: Bool
        let wronglyStopped: Bool
    }

    /// All items that are stopped.
    public var stopped: Int { caught + wronglyStopped }

    /// The share of the stopped items that are clean; `nil` where nothing is stopped.
    public var cleanAmongStopped: Share? {
        Sample(hits: wronglyStopped, size: stopped).map { Share(value: $0.share) }
    }

    /// A tree over the smallest population in which every cell that is not empty holds at least 1.
    ///
    /// Violations are rounded first, then those caught, so that all cells add up.
    public init(baseRate: Share, recall: Share, falsePositiveRate: Share) {
        let (rate, recall, alarms) = (baseRate.value, recall.value, falsePositiveRate.value)
        let cells = [
            rate, rate * recall, rate * (Fraction.one - recall), (Fraction.one - rate) * alarms,
            Fraction.one - rate,
        ]
        let population = Denominator.ladder.dropFirst().first { size in
            cells.allSatisfy { $0 == .zero || $0 * Fraction(Int128(size), 1) >= .one }
        }
        self.population = population ?? Denominator.finest
        violations = Int((rate * Fraction(Int128(self.population), 1)).roundedHalfUp)
        clean = self.population - violations
        caught = Int((recall * Fraction(Int128(violations), 1)).roundedHalfUp)
        missed = violations - caught
        wronglyStopped = Int((alarms * Fraction(Int128(clean), 1)).roundedHalfUp)
        hidesSome = Hidden(
            violations: cells[0] > .zero, caught: cells[1] > .zero, missed: cells[2] > .zero,
            wronglyStopped: cells[3] > .zero)
    }

    /// One sentence, the base rate first: `of 1,000 sessions 10 break the rules, 9 are stopped, 1 gets
    /// through; of the 990 clean ones 20 are stopped; so 20 of the 29 stopped sessions (69 in 100) are
    /// clean`.
    public func said(of base: BaseNoun) -> String {
        let start =
            "of \(separated(Int128(population))) \(base.plural)"
            + " \(counted(violations, "break the rules", hidesSome.violations)),"
            + " \(counted(caught, "are stopped", hidesSome.caught)),"
            + " \(counted(missed, "get through", hidesSome.missed));"
            + " of the \(separated(Int128(clean))) clean ones"
            + " \(counted(wronglyStopped, "are stopped", hidesSome.wronglyStopped))"
        return saidCleanAmongStopped(of: base).map { "\(start); so \($0)" } ?? start
    }

    /// `20 of the 29 stopped sessions (69 in 100) are clean`; `nil` where nothing is stopped.
    private func saidCleanAmongStopped(of base: BaseNoun) -> String? {
        guard let share = cleanAmongStopped else { return nil }
        let whole = "\(separated(Int128(stopped))) stopped \(base.counted(as: Int128(stopped)))"
        if wronglyStopped == 0 { return hidesSome.wronglyStopped ? nil : "none of the \(whole) are clean" }
        if wronglyStopped == stopped { return hidesSome.caught ? nil : "every one of the \(whole) is clean" }
        let frequency = share.frequency(over: max(100, share.denominator)).said()
        return "\(separated(Int128(wronglyStopped))) of the \(whole) (\(frequency))"
            + " \(wronglyStopped == 1 ? "is" : "are") clean"
    }

    /// A count with its verb; never "none" for something that is only too rare for this population.
    func counted(_ count: Int, _ verb: String, _ holdsSome: Bool) -> String {
        let number = count > 0 ? separated(Int128(count)) : holdsSome ? "fewer than 1" : "none"
        return "\(number) \(count == 1 ? Verb.singular(verb) : verb)"
    }
}
