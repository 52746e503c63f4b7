import SourceText

/// What a team asks of a threshold: `Legal: recall>=99%`.
public struct Wish: Hashable, Sendable {
    /// Whose wish it is; `nil` where nobody is named.
    public let team: String?
    /// What is asked for.
    public let metric: WishMetric
    /// Whether the limit is a floor (`>=`) or a ceiling (`<=`).
    public let isFloor: Bool
    /// The limit itself.
    public let limit: Share

    /// A wish put together from its parts.
    public init(team: String? = nil, _ metric: WishMetric, isFloor: Bool, limit: Share) {
        self.team = team
        self.metric = metric
        self.isFloor = isFloor
        self.limit = limit
    }

    /// Reads `TEAM: METRIC>=LIMIT` or `METRIC<=LIMIT`.
    ///
    /// - Throws: `QuantityError`: no comparison, an unknown metric, no share.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        let parts = typed.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        let rule = parts.last ?? ""
        let marks = [(">=", true), ("≥", true), ("<=", false), ("≤", false), (">", true), ("<", false)]
        for (mark, isFloor) in marks {
            guard let range = rule.firstRange(ofBytes: mark) else { continue }
            self.init(
                team: parts.count == 2 ? parts[0] : nil, try WishMetric(named: rule[..<range.lowerBound]),
                isFloor: isFloor, limit: try Share(rule[range.upperBound...]))
            return
        }
        throw .notAWish(typed)
    }

    /// How far a point falls short, in the metric's own share; 0 where the wish is met, 1 where the metric is
    /// not defined.
    public func shortfall(at point: OperatingPoint, mix: LiveMix = .same) -> Double {
        WishTest(self, mix: mix).shortfall(at: point)
    }

    /// Whether a point meets the wish.
    public func isMet(at point: OperatingPoint, mix: LiveMix = .same) -> Bool {
        shortfall(at: point, mix: mix) == 0
    }

    /// `precision of at least 99%`.
    public var said: String {
        let name = metric.rawValue.split(separator: "-").joined(separator: " ")
        return "\(name) \(isFloor ? "at least" : "at most") \(limit.percent)"
    }

    /// Whether the wish asks for stopping little, so that its best point is the lowest threshold that meets
    /// it.
    var isMetFromAbove: Bool {
        switch metric {
        case .precision: isFloor
        case .recall: !isFloor
        case .blocked, .wronglyBlocked: !isFloor
        case .missed: isFloor
        }
    }
}
