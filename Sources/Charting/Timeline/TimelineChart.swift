import Quantities

/// The moments of an incident to scale, from the top down, with how long it went unseen and how long it then
/// lasted.
///
/// Distances are never shortened: a long gap is drawn long.
public struct TimelineChart: Chart, Hashable {
    /// What a moment marks.
    public enum Mark: String, Hashable, Sendable, CaseIterable {
        case start
        case detected
        case end
        case planned
    }

    /// A moment and what happened.
    public struct Event: Hashable, Sendable {
        /// When.
        public let moment: Moment
        /// What it marks, where it marks anything.
        public let mark: Mark?
        /// What happened, in words.
        public let what: String

        /// A moment with its mark and its words.
        public init(_ moment: Moment, mark: Mark? = nil, _ what: String) {
            self.moment = moment
            self.mark = mark
            self.what = XMLText.oneLine(what)
        }
    }

    /// By time; at one time, in the order given.
    public let events: [Event]
    /// The zone that times are said in.
    public let zone: Zone

    /// The moments, in any order; a moment without a zone is in this one.
    ///
    /// - Throws: `ChartError` for no moments, or for more than 20.
    public init(_ events: [Event], in zone: Zone) throws(ChartError) {
        let allowed = 1...20
        guard allowed.contains(events.count) else {
            throw .wrongCount(events.count, of: "moments", allowed: allowed)
        }
        self.zone = zone
        self.events = events.enumerated().sorted {
            ($0.element.moment.instant(in: zone), $0.offset) < (
                $1.element.moment.instant(in: zone), $1.offset
            )
        }.map(\.element)
    }

    func instant(_ event: Event) -> Instant { event.moment.instant(in: zone) }

    /// The first moment with a mark; of several ends the last.
    func event(_ mark: Mark) -> Event? {
        mark == .end ? events.last { $0.mark == mark } : events.first { $0.mark == mark }
    }
}
