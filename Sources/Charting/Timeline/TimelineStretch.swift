import Quantities

/// A stretch of the timeline that has a name: unseen until detected, then until the end.
struct TimelineStretch: Hashable {
    let from: TimelineChart.Event
    let to: TimelineChart.Event
    let span: TimeSpan
    /// Whether nobody knew.
    let isUnseen: Bool

    /// `until detected`, `until the end`.
    var words: String { to.mark == .detected ? "until detected" : "until the end" }
}

extension TimelineChart {
    /// From the start until detected, and from there to the end; without a detection, from the start to the
    /// end.
    var stretches: [TimelineStretch] {
        let marked = [event(.start), event(.detected), event(.end)].compactMap { $0 }
        return zip(marked, marked.dropFirst()).compactMap { from, to in
            guard let span = span(from, to), !span.isNegative else { return nil }
            return TimelineStretch(from: from, to: to, span: span, isUnseen: to.mark == .detected)
        }
    }

    /// Between two times the time that passed, between two days the days; `nil` where only one has a time.
    private func span(_ from: Event, _ to: Event) -> TimeSpan? {
        switch (from.moment.time, to.moment.time) {
        case (nil, nil): .days(to.moment.date.dayNumber - from.moment.date.dayNumber)
        case (.some, .some): from.moment.span(to: to.moment, in: zone)
        default: nil
        }
    }
}
