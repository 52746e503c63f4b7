extension FrequencyTree {
    /// Three short sentences, the base rate first: `Of 1,000 messages, 10 break the rules (1%): 9 are stopped, 1 gets
    /// through. Of the 990 others, 20 are stopped; so 20 of the 29 stopped (69 in 100) are legitimate.`
    ///
    /// - Parameter baseRate: the one that the tree was made with, which is always printed (R1.16).
    public func paragraph(of base: BaseNoun, baseRate: Share) -> String {
        let violations =
            "Of \(grouped(population)) \(base.plural), \(counted(violations, "break the rules", hidesSome.violations))"
            + " (\(baseRate.percent)): \(counted(caught, "are stopped", hidesSome.caught)),"
            + " \(counted(missed, "get through", hidesSome.missed))."
        if wronglyStopped == 0, !hidesSome.wronglyStopped {
            return violations + " Of the \(grouped(clean)) others, none was seen to be stopped."
        }
        let others =
            " Of the \(grouped(clean)) others, \(counted(wronglyStopped, "are stopped", hidesSome.wronglyStopped))"
        return violations + others + (legitimateAmongStopped.map { "; so \($0)." } ?? ".")
    }

    /// `20 of the 29 stopped (69 in 100) are legitimate`; `nil` where that would say nothing, or nothing certain.
    private var legitimateAmongStopped: String? {
        guard wronglyStopped > 0, let share = cleanAmongStopped else { return nil }
        if wronglyStopped == stopped {
            guard !hidesSome.caught else { return nil }
            return stopped == 1
                ? "the one stopped is legitimate" : "all \(grouped(stopped)) stopped are legitimate"
        }
        let frequency = share.frequency(over: max(100, share.denominator)).said()
        return "\(grouped(wronglyStopped)) of the \(grouped(stopped)) stopped (\(frequency))"
            + " \(wronglyStopped == 1 ? "is" : "are") legitimate"
    }
}
