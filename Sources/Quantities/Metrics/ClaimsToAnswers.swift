/// What a failure share of statements means for answers of several statements (R1.15).
public struct ClaimsToAnswers: Hashable, Sendable {
    /// The share of statements that fail, from 0 to 1.
    public let failures: Fraction
    /// Statements in an answer, at least 1.
    public let statements: Int

    /// - Throws: `QuantityError` for fewer than 1 statement, or more than 10^12.
    public init(failures: Share, statements: Int) throws(QuantityError) {
        guard (1...Sample.largest).contains(statements) else {
            throw .notPositive(String(statements), what: "number of statements")
        }
        self.failures = failures.value
        self.statements = statements
    }

    /// The fewest answers that can be affected: all failures pile up in the same answers.
    public var lowest: Fraction { failures }

    /// The most: each failure falls into another answer, min(1, m f).
    public var highest: Fraction { min(.one, failures * Fraction(Int128(statements), 1)) }

    /// The share if failures are spread evenly, 1 - (1 - f)^m.
    public var ifSpreadEvenly: Double {
        Elementary.atLeastOnce(share: failures.approximate, count: Double(statements))
    }

    /// `between 29 and 100 in 100 summaries of 5 statements`.
    public func said(of answers: BaseNoun, over shared: Int? = nil) -> String {
        let denominator = shared ?? Denominator.needed(for: failures)
        let whole = Fraction(Int128(denominator), 1)
        let ends = [lowest, highest].map { ($0 * whole).roundedHalfUp }
        let size = statements == 1 ? "1 statement" : "\(separated(Int128(statements))) statements"
        let tail = "in \(separated(Int128(denominator))) \(answers.plural) of \(size)"
        guard ends[0] < ends[1] else { return "\(separated(ends[0])) \(tail)" }
        let low = ends[0] < 1 ? "fewer than 1" : separated(ends[0])
        return "between \(low) and \(separated(ends[1])) \(tail)"
    }

    /// `between 120 and 400 summaries a day`.
    public func said(_ volume: Volume, of answers: BaseNoun) -> String {
        let low = Exposure(lowest, of: volume)
        let high = Exposure(highest, of: volume, per: low.period)
        guard low.saidNumber != high.saidNumber else { return low.said(of: answers) }
        return "between \(low.saidNumber) and \(high.saidNumber) \(answers.plural) a \(low.period.rawValue)"
    }
}
