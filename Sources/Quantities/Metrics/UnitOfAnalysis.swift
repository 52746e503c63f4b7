/// What a score counts: statements, or whole answers (R1.15).
///
/// Ragas defines faithfulness as the supported share of an answer's claims, averaged over answers; others
/// mark each answer yes or no under the same name. The two can differ by a factor of the claims in an answer.
public enum UnitOfAnalysis: String, Hashable, Sendable, CaseIterable {
    case statement, answer

    /// Whether a metric of this name can be counted both ways, so that a person must be asked.
    public static func isNeeded(forMetric name: some StringProtocol) -> Bool {
        let wanted = name.lowercased()
        return ambiguous.contains { wanted.contains($0) }
    }

    /// The unit for a metric.
    ///
    /// - Throws: `QuantityError.needsUnitOfAnalysis` where the metric has two and none is given.
    public static func unit(
        forMetric name: some StringProtocol, given: UnitOfAnalysis?
    ) throws(QuantityError) -> UnitOfAnalysis {
        if let given { return given }
        if isNeeded(forMetric: name) { throw .needsUnitOfAnalysis(name.trimmed) }
        return .answer
    }

    private static let ambiguous = [
        "faithfulness", "groundedness", "hallucination", "factual consistency", "factuality",
    ]
}
