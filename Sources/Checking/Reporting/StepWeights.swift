import Drafting

/// The order in which the steps of a kind matter to a reader, 0 first.
///
/// The first step is what everybody reads, the decision what they must do; then come the other required steps in the
/// order of the kind, the optional ones, what stands in no step, and what only engineers see.
struct StepWeights {
    private let weights: [String: Int]
    private let outside: Int

    init(_ framework: Framework?) {
        let steps = framework?.steps ?? []
        var weights: [String: Int] = [:]
        for (place, step) in steps.enumerated() {
            let isFirst = place == 0 || step.id == "decision"
            let group = isFirst ? 0 : step.isTechnical ? 4 : step.isRequired ? 1 : 2
            weights[step.id] = group * (steps.count + 1) + place
        }
        self.weights = weights
        outside = 3 * (steps.count + 1)
    }

    func weight(of step: String?) -> Int { step.flatMap { weights[$0] } ?? outside }
}
