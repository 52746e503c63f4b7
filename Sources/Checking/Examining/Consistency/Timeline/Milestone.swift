/// What a moment was in the course of an incident.
enum Milestone: String, Hashable, CaseIterable {
    case start, detected, declared, repaired, end
}
