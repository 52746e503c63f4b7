/// The few thresholds that a decider should see: at most five rows (R7.6).
public struct OperatingTable: Hashable, Sendable {
    /// Why a row is shown.
    public enum Role: String, Hashable, Sendable {
        case stricter
        case recommended
        case current
        case looser
        case blockNothing = "block nothing"
    }

    /// A row: a threshold and why it is shown.
    public struct Row: Hashable, Sendable {
        /// Why it is shown.
        public let role: Role
        /// What its threshold does.
        public let point: OperatingPoint
    }

    /// The rows, strictest first, each threshold once.
    public let rows: [Row]

    /// The recommended point, the current one, one that stops at least half as many again, one that stops at
    /// most two thirds as many, and stopping nothing.
    public init(_ points: OperatingPoints, recommended: OperatingPoint, current: OperatingPoint? = nil) {
        var looser: OperatingPoint?
        var stricter: OperatingPoint?
        for point in points {
            if 3 * point.stopped <= 2 * recommended.stopped { looser = point }
            if stricter == nil, 2 * point.stopped >= 3 * max(recommended.stopped, 1) { stricter = point }
        }
        var rows = [Row(role: .recommended, point: recommended)]
        let others: [(Role, OperatingPoint?)] = [
            (.current, current), (.blockNothing, points.stoppingNothing), (.stricter, stricter),
            (.looser, looser),
        ]
        for (role, point) in others {
            guard let point, !rows.contains(where: { $0.point.stopped == point.stopped }) else { continue }
            rows.append(Row(role: role, point: point))
        }
        self.rows = rows.sorted { $0.point.threshold < $1.point.threshold }
    }
}
