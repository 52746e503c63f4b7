/// Precision and recall at every threshold, as scikit-learn 1.9's `precision_recall_curve` returns them.
///
/// Thresholds ascend and recall falls. One more point, precision 1 and recall 0, has no threshold: it is a
/// drawing aid, and no table shows it. Without violations recall is 1 everywhere.
public struct PrecisionRecallCurve: Hashable, Sendable {
    /// The distinct scores, ascending.
    public let thresholds: [Double]
    /// One value more than `thresholds`.
    public let precision: [Double]
    /// One value more than `thresholds`.
    public let recall: [Double]

    /// - Parameter droppingIntermediate: keep only the first point, the last, and those where the number of
    ///   violations stopped changes to either side.
    public init(_ points: OperatingPoints, droppingIntermediate: Bool = false) {
        var kept = Array(points)
        if droppingIntermediate, kept.count > 2 {
            let caught = kept.map(\.truePositives)
            kept = kept.indices.filter { index in
                index == 0 || index == kept.count - 1 || caught[index] != caught[index - 1]
                    || caught[index] != caught[index + 1]
            }.map { kept[$0] }
        }
        thresholds = kept.reversed().map(\.threshold)
        precision = kept.reversed().map { $0.precision ?? 0 } + [1]
        recall = kept.reversed().map { $0.recall ?? 1 } + [0]
    }
}
