import Quantities

/// Why no sentence can be said for a metric and its value.
public enum MetricError: Error, Hashable, Sendable {
    /// No honest sentence about people follows from it.
    case noConsequence(String, Metric.Refusal)
    /// The name has two meanings, and nobody said which.
    case needsReading(NamedValue)
    /// A meaning was given that the name does not have.
    case noSuchReading(String, MetricReading.ID)
    /// The name stands without a value.
    case noValue(String, example: String)
    /// The number in the name is missing: `recall@k`.
    case needsNumber(String, example: String)
    /// The value is of another sort.
    case wrongValue(String, typed: String, wanted: String, example: String)
    /// The value cannot be read.
    case quantity(QuantityError)

    /// One sentence, lower case, without a full stop: what is wrong, and what to type instead.
    public var message: String {
        switch self {
        case .noConsequence(let name, let refusal):
            "\(name) says nothing about people: \(refusal.why); type \(refusal.instead)"
        case .needsReading(let named):
            "'\(named.name)' has two meanings; say which"
        case .noSuchReading(let name, let reading):
            switch reading {
            case .statement, .answer: "'\(name)' is not counted per statement or per answer"
            case .hitRate, .meanRecall: "'\(name)' is neither a hit rate nor a mean recall"
            }
        case .noValue(let name, let example):
            "'\(name)' has no value; type it after the name, such as '\(example)'"
        case .needsNumber(let name, let example):
            "'\(name)' needs its number; type it in the name, such as '\(example)'"
        case .wrongValue(let name, let typed, let wanted, let example):
            "\(name) takes \(wanted), not '\(typed)'; type it as '\(example)'"
        case .quantity(let error): error.message
        }
    }
}
