import Quantities
import SourceText

/// A trade-off as a draft holds it: a table of at most five rows, and where it comes from.
///
/// Its chart is drawn from the `TradeOffCurve` beside it, so that a draft can be drawn without the file of scores.
public struct FrozenTradeOff: Hashable, Sendable {
    /// One row, in the words and numbers of the draft.
    public struct Row: Hashable, Sendable {
        /// `recommended`, `Legal`, `block nothing`.
        public let option: String
        /// `0.62`, `0.3 to 0.9`, `none`.
        public let threshold: String
        /// Items that are stopped.
        public let stopped: FrozenCount
        /// Legitimate items among them.
        public let legitimateStopped: FrozenCount
        /// Violations that get through.
        public let violationsThrough: FrozenCount
        /// Violations that get through, of all violations; `nil` in a memo, which counts people.
        public var missed: FrozenCount?
    }

    /// Strictest first.
    public let rows: [Row]
    /// What the counts are for: `a day`, `in 10,000 items`.
    public let period: String
    /// The noun: `items`.
    public let base: String
    /// Where the counts come from; a paragraph.
    public let note: String

    init(rows: [Row], period: String, base: String, note: String) {
        (self.rows, self.period, self.base, self.note) = (rows, period, base, note)
    }

    /// Freezes the rows of a trade-off, and its review queue as a row of its own.
    ///
    /// - Parameter showsMissed: whether there is a column of violations missed, of all violations.
    public init(
        _ tradeOff: TradeOff, of base: BaseNoun = BaseNoun("items"), showsMissed: Bool = false
    ) {
        let scale = tradeOff.scale
        let column = showsMissed ? MissedColumn(tradeOff) : nil
        var rows = tradeOff.rows.map { row in
            Row(
                option: row.roles.map { $0.plain(of: base) }.joined(separator: ", "),
                threshold: row.saidThreshold,
                stopped: FrozenCount(text: row.stopped.saidWithRange(at: scale)),
                legitimateStopped: FrozenCount(text: row.legitimateStopped.saidWithRange(at: scale)),
                violationsThrough: FrozenCount(text: row.violationsThrough.saidWithRange(at: scale)),
                missed: column.map { FrozenCount(text: $0.saidWithRange(row.missed)) })
        }
        if let queue = Self.row(of: tradeOff, column) { rows.insert(queue, at: max(0, rows.count - 1)) }
        let sentences = TradeOffSentences(tradeOff, of: base)
        self.init(
            rows: rows, period: scale.said(of: base), base: base.plural,
            // Whoever decides has no use for a technical term where a plain word will do (RC103).
            note: ([Self.noteOpening + sentences.frozenNote] + sentences.smallness).joined(separator: " ")
                .replacingBytes(of: "threshold", with: "cut-off"))
    }

    /// The review queue; people's decisions are in its counts.
    private static func row(of tradeOff: TradeOff, _ column: MissedColumn?) -> Row? {
        guard let outcome = tradeOff.queueOutcome, let review = tradeOff.request.review else { return nil }
        func count(_ share: LiveShare) -> FrozenCount {
            FrozenCount(text: share.saidWithRange(at: tradeOff.scale))
        }
        let shares = outcome.shares
        return Row(
            option: "review queue", threshold: "\(review.low) to \(review.high)",
            stopped: count(shares.stopped), legitimateStopped: count(shares.legitimateStopped),
            violationsThrough: count(shares.violationsThrough),
            missed: column.map { FrozenCount(text: $0.saidWithRange(shares.missed)) })
    }

    /// How the paragraph under the table begins, by which it is found again.
    static let noteOpening = "Counted on "
}
