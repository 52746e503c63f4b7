import Quantities
import SourceText

extension TimelineChart {
    /// One sentence: the marked moments with the time between them.
    public var alternative: String {
        let marked = events.filter { $0.mark != nil }
        guard !marked.isEmpty else {
            let ends = events.first.map { first in
                events.count == 1 ? said(first) : "\(said(first)) to \(events.last.map(said) ?? "")"
            }
            return "Timeline, \(zone.said): \(events.count == 1 ? "" : "from ")\(ends ?? "")."
        }
        let parts = marked.map { event in
            let stretch = stretches.first { $0.to == event }
            let length = stretch.map {
                ", \($0.span.said) after \($0.from.mark == .start ? "the start" : "that")"
            }
            return "\(event.mark?.rawValue ?? "") \(said(event))\(length ?? "")"
        }
        return "Timeline, \(zone.said): \(parts.joined(separator: "; "))."
    }

    /// How long it was unseen and how long it lasted then, as a sentence; `nil` where no two of its moments are marked.
    public var lasted: String? {
        let parts = stretches.map { stretch in
            let end = stretch.to.mark == .detected ? "detected" : "ended"
            return "\(end) \(stretch.span.said) after \(stretch.from.mark == .start ? "the start" : "that")"
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ").withCapital + "."
    }

    /// The sentence, then a table.
    public var markdown: String {
        let rows = events.map { [said($0), $0.mark?.rawValue ?? "", $0.what] }
        return MarkdownText.escaped(alternative) + "\n\n"
            + MarkdownText.table(["When (\(zone.said))", "Mark", "What"], rows)
    }

    /// The day and the time in the chart's zone: `Friday 13 November 2026, 23:10`.
    func said(_ event: Event) -> String {
        guard event.moment.time != nil else { return event.moment.date.said }
        let (date, time) = instant(event).local(in: zone)
        return "\(date.said), \(time.said)"
    }

    /// The day in the chart's zone.
    func day(_ event: Event) -> CalendarDate {
        event.moment.time == nil ? event.moment.date : instant(event).local(in: zone).date
    }

    /// For the drawing: the day only where it is another one than before, the year only where there are two.
    func shortTimes() -> [String] {
        let isOneYear = Set(events.map { day($0).year }).count == 1
        var previous: CalendarDate?
        return events.map { event in
            let date = day(event)
            let saidDay = isOneYear ? date.saidWithoutYear : date.said
            defer { previous = date }
            guard event.moment.time != nil else { return saidDay }
            let time = instant(event).local(in: zone).time.said
            return previous == date ? time : "\(saidDay), \(time)"
        }
    }

    /// What the drawing leaves out: zone, year and scale.
    var note: String {
        let years = Set(events.map { day($0).year })
        let year = years.count == 1 ? years.first.map { ", \($0)" } ?? "" : ""
        return "\(zone.said.withCapital)\(year); drawn to scale."
    }
}
