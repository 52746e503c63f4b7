import Quantities

/// When things happened in an incident, as its text tells it.
struct Timeline: Hashable {
    /// In the order of the text.
    var moments: [ToldMoment] = []
    /// Whether a row marked as start, detected or end has a time that cannot be read, so that nothing can be
    /// held against it.
    var isIncomplete = false

    /// A length of time between two of its moments.
    struct Stretch: Hashable {
        var seconds: Double
        var said: String

        static func said(from start: Int, to end: Int) -> String { TimeSpan.seconds(end - start).said }
    }

    /// The moments of some milestones that have happened.
    func moments(_ milestones: Set<Milestone>) -> [ToldMoment] {
        moments.filter { moment in !moment.isPlanned && moment.milestone.map(milestones.contains) ?? false }
    }

    /// All lengths from one of some milestones to one of others.
    func stretches(from starts: Set<Milestone>, to ends: Set<Milestone>) -> [Stretch] {
        var stretches: [Stretch] = []
        for first in moments(starts) {
            for second in moments(ends) where first != second && first.milestone != second.milestone {
                stretches.append(Self.stretch(first, second))
            }
        }
        return stretches
    }

    /// The lengths from the first moment to each other one.
    func stretchesFromFirst() -> [Stretch] {
        let told = moments.filter { !$0.isPlanned }
        guard let first = told.min(by: { $0.seconds < $1.seconds }) else { return [] }
        return told.filter { $0.seconds > first.seconds }.map { Self.stretch(first, $0) }
    }

    /// How far any two moments lie apart that have happened, in seconds and in rising order.
    func distances() -> [Double] {
        let told = Set(moments.filter { !$0.isPlanned }.map(\.seconds)).sorted()
        var distances: Set<Int> = []
        for (index, first) in told.enumerated() {
            for second in told[(index + 1)...] { distances.insert(second - first) }
        }
        return distances.sorted().map(Double.init)
    }

    private static func stretch(_ first: ToldMoment, _ second: ToldMoment) -> Stretch {
        let seconds = second.seconds - first.seconds
        let said = Stretch.said(from: first.seconds, to: second.seconds)
        let names = [first, second].map { $0.milestone?.rawValue }
        let text =
            names[0].flatMap { start in names[1].map { "\(start) to \($0) is \(said)" } }
            ?? "\(first.text) to \(second.text) is \(said)"
        return Stretch(seconds: Double(seconds), said: text)
    }
}
