/// Looks for what one rule, or a few that belong together, are about.
protocol Examiner: Sendable {
    /// Adds what it finds to an inspection.
    func examine(_ inspection: inout Inspection)
}
