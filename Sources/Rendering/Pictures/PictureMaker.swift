import Charting
import Drafting
import Quantities
import Scoring

/// Makes the pictures of a brief from its figures and its tables.
struct PictureMaker {
    let brief: Brief

    /// A picture, or why there is none.
    enum Made {
        case picture(Picture)
        case none(reason: String)
    }

    /// The icon array of a figure; bars where icons cannot show it.
    func picture(ofFigure name: String) -> Made {
        guard let said = brief.figures.first(where: { $0.declared.name == name }) else {
            return .none(reason: "there is no figure '\(name)'")
        }
        do throws(ChartError) {
            let chart = try IconArray(said.declared.figure)
            return .picture(Picture(name: name, html: chart.division, markdown: Self.trimmed(chart.markdown)))
        } catch {
            return .none(reason: error.message)
        }
    }

    /// The timeline of a step whose table has the columns When, Mark and What; `nil` where it cannot be drawn.
    ///
    /// On the page it stands for the table, which it says in full; in Markdown the table stays.
    func timeline(of answer: Answer) -> Picture? {
        guard let records = answer.records, records.columns.map(Section.slug) == ["when", "mark", "what"]
        else { return nil }
        let zone = (try? Zone(brief.typedFields["zone"] ?? "UTC")) ?? .utc
        var events: [TimelineChart.Event] = []
        var day: CalendarDate?
        for row in records.rows {
            guard let moment = try? Moment(row.cells[0], on: day) else { return nil }
            day = moment.date
            let mark = TimelineChart.Mark(rawValue: row.cells[1].lowercased())
            guard mark != nil || row.cells[1].isEmpty else { return nil }
            events.append(TimelineChart.Event(moment, mark: mark, row.cells[2]))
        }
        guard let chart = try? TimelineChart(events, in: zone) else { return nil }
        let words = records.rows.flatMap(\.cells).reduce(0) { $0 + $1.split(separator: " ").count }
        let lasted = chart.lasted.map { "\n\n" + $0 } ?? ""
        return Picture(
            name: "step:" + answer.step.id, html: chart.division, markdown: records.markdown + lasted,
            words: words)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
