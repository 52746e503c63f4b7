extension ClaimsToAnswers {
    /// The answers affected if failures are spread evenly over all statements: `about 82 in 100 answers`.
    ///
    /// Failures that come in clusters affect fewer. `nil` where the denominator cannot show the number, and
    /// where an answer has one statement.
    public func saidIfSpreadEvenly(of answers: BaseNoun, over shared: Int? = nil) -> String? {
        let denominator = shared ?? Denominator.needed(for: failures)
        let count = Int((ifSpreadEvenly * Double(denominator)).rounded())
        guard statements > 1, (1..<denominator).contains(count) else { return nil }
        let frequency = NaturalFrequency(.counted(count), of: denominator, isExact: false)
        return "about " + frequency.said(of: answers)
    }
}
