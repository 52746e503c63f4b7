import Quantities

/// What thresholds mean for people: the few that a decider should see, and what was asked about them.
public struct TradeOff: Sendable {
    /// Why a threshold is recommended.
    public enum Ground: Hashable, Sendable {
        /// It costs least, by the cost of an item on average.
        case leastCost(perItem: Double)
        case limits
        case wishes
    }

    /// What was asked.
    public let request: TradeOffRequest
    /// The labelled set.
    public let scores: LabelledScores
    /// At most five, or four beside a review queue; strictest first, stopping nothing last.
    public let rows: [TradeOffRow]
    /// The recommended threshold and its ground; `nil` where nothing was asked that one could be chosen by.
    public let recommended: (point: OperatingPoint, ground: Ground)?
    /// The threshold of least cost where the limits or the wishes do not allow it.
    public let leastCost: (point: OperatingPoint, perItem: Double)?
    /// What the limits mean, each alone and both together.
    public let limits: WishVerdict?
    /// What the wishes mean, each alone and all together.
    public let wishes: WishVerdict?
    /// What a band of scores means for those who look at it.
    public let queue: ReviewQueue?

    /// How live traffic relates to the set; the set's own mix where nobody said.
    public var mix: LiveMix { request.mix ?? .same }
    /// How many violations the labelled set holds.
    public var violations: Int { scores.points.stoppingNothing.violations }
    /// What counts are said for.
    public let scale: LiveScale

    /// The most rows that a decider is shown (R7.6).
    public static let mostRows = 5

    /// Answers what was asked.
    ///
    /// - Throws: `QuantityError` for a threshold or a band outside the scores, an upside-down band, and per-day figures
    ///   without a word on live traffic (R7.4).
    public init(_ request: TradeOffRequest, over scores: LabelledScores) throws(QuantityError) {
        let (points, mix) = (scores.points, request.mix ?? .same)
        try Self.check(request, points)
        var asked: [OperatingPoint] = []
        for threshold in request.thresholds { asked.append(try points.checked(threshold: threshold)) }
        let limitWishes = Self.limits(of: request)
        let choice = try Chooser(points: points, mix: mix, request: request, limits: limitWishes)
        (limits, wishes, recommended, leastCost) = (
            choice.limits, choice.wishes, choice.recommended, choice.rejected
        )
        queue = try Self.queue(request, points, mix)
        scale = LiveScale(
            request.volume, violations: LiveShare.violationsThrough(points.stoppingNothing, mix: mix).value)
        let table = RowChooser(
            points: points, mix: mix, room: queue == nil ? Self.mostRows : Self.mostRows - 1)
        rows = table.rows(choice, asked: asked)
        try Self.requireRoom(for: asked, in: rows)
        self.request = request
        self.scores = scores
    }

    private static func check(_ request: TradeOffRequest, _ points: OperatingPoints) throws(QuantityError) {
        guard request.mix == nil, request.volume != nil || request.review != nil else { return }
        let set = points.stoppingNothing
        let share = percentage(ofComputed: Double(set.violations) / Double(set.items))
        throw .contradiction(
            "\(share) of these items are violations, and figures a day need to know about live traffic; pass"
                + " --same-mix if it has as many, or --base-rate with its own share, such as --base-rate 1%")
    }

    /// Refuses more thresholds than a reader can compare, instead of leaving one out in silence.
    private static func requireRoom(for asked: [OperatingPoint], in rows: [TradeOffRow]) throws(QuantityError)
    {
        for point in asked where !rows.contains(where: { $0.point.stopped == point.stopped }) {
            throw .contradiction(
                "there is no room for the threshold \(point.threshold) among at most \(mostRows) rows; ask for fewer"
                    + " thresholds or wishes at once")
        }
    }

    private static func limits(of request: TradeOffRequest) -> [Wish] {
        var limits: [Wish] = []
        if let share = request.maxBlock { limits.append(Wish(.blocked, isFloor: false, limit: share)) }
        if let share = request.maxMiss { limits.append(Wish(.missed, isFloor: false, limit: share)) }
        return limits
    }

    private static func queue(
        _ request: TradeOffRequest, _ points: OperatingPoints, _ mix: LiveMix
    ) throws(QuantityError) -> ReviewQueue? {
        guard let review = request.review, let volume = request.volume else { return nil }
        let queue = try ReviewQueue(
            points, low: review.low, high: review.high, volume: volume.perDay, reviewing: review.reviewing,
            mix: mix)
        // An upper end above all scores is a plan: nothing is stopped without a look.
        if !points.range.contains(review.low) {
            throw .reviewBandOutsideScores(
                "\(review.low)", lowest: "\(points.range.lowerBound)", highest: "\(points.range.upperBound)")
        }
        return queue
    }
}
