import Quantities

/// A measure that people type by name, and what it means for people.
public struct Metric: Hashable, Sendable {
    /// Which way a metric gets better.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// Better when higher: the rest is what is said (R1.6).
        case up
        /// Better when lower: the value itself is said.
        case down
        /// Neither: the value itself is said.
        case none
    }

    /// Why no honest sentence about people follows from a metric, and which number has one.
    public struct Refusal: Hashable, Sendable {
        /// The reason, to follow the metric's name and a colon.
        public let why: String
        /// The number to ask for, with an example to type.
        public let instead: String
    }

    /// The name as it is said: `recall@k`.
    public let name: String
    /// The name and its other spellings.
    let spellings: [MetricName]
    /// Which way it gets better.
    public let direction: Direction
    /// What its value is.
    public let takes: MetricValue
    /// The value that is part of the name, as in `three nines`.
    let fixedValue: String?
    /// What is asked where the name has two meanings.
    public let question: String?
    /// The meanings: one, or as many as the question has answers.
    public let readings: [MetricReading]
    /// The whole sentence where the value is not a share, with `{value}` in it.
    let sentence: String?
    /// Why it has no sentence.
    public let refusal: Refusal?
    /// What a reader should still ask.
    public let note: String?

    /// What to type, for messages: `recall@10 62%`.
    public var example: String {
        takes == .percentile ? takes.example : "\(name(with: "10")) \(takes.example)"
    }

    /// The name with a number for its `k`: `recall@10`, `top-5 accuracy`.
    func name(with number: String) -> String {
        name.replacing("@k", with: "@" + number).replacing("-k ", with: "-\(number) ")
    }
}
