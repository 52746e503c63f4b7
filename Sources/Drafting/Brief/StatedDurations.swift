import Quantities

/// Holds the lengths of time that a timeline's prose states against the table beside it.
public struct StatedDurations {
    private let answer: Answer
    private let zone: Zone

    /// - Parameter zone: the zone of moments that name none.
    public init(in answer: Answer, zone: Zone) {
        (self.answer, self.zone) = (answer, zone)
    }

    /// The stated lengths that lie between no two marks of the table, in the order of the text.
    ///
    /// Only the prose of the step that holds the table is read: elsewhere a length may be of anything.
    public var contradictions: [Contradiction] {
        let marks = moments()
        guard marks.count >= 2 else { return [] }
        var spans: [(span: TimeSpan, said: String)] = []
        for (index, first) in marks.enumerated() {
            for second in marks[(index + 1)...] {
                let span = first.moment.span(to: second.moment, in: zone)
                spans.append((span, "\(first.mark) to \(second.mark) is \(span.said)"))
            }
        }
        let table = spans.map(\.said).joined(separator: ", ")
        let unmatched = stated().filter { length in !spans.contains { Self.agrees(length.span, $0.span) } }
        return unmatched.map { length in
            Contradiction(
                typed: length.typed, offset: length.offset,
                message: "'\(length.typed)' agrees with no two marks of the table: \(table)")
        }
    }

    private func moments() -> [(mark: String, moment: Moment)] {
        guard let records = answer.records, records.columns.map(Section.slug) == ["when", "mark", "what"]
        else { return [] }
        var day: CalendarDate?
        var marks: [(mark: String, moment: Moment)] = []
        for row in records.rows {
            guard let moment = try? Moment(row.cells[0], on: day) else { return [] }
            day = moment.date
            let mark = row.cells[1].lowercased()
            if ["start", "detected", "end"].contains(mark) { marks.append((mark, moment)) }
        }
        return marks
    }

    /// The lengths of time in the passage's prose, with their offsets in UTF-8 bytes.
    private func stated() -> [(typed: String, span: TimeSpan, offset: Int)] {
        var found: [(typed: String, span: TimeSpan, offset: Int)] = []
        let text = answer.passage.text
        for line in text.split(whereSeparator: \.isNewline) where !line.contains("|") {
            let words = line.split(separator: " ")
            var index = 0
            while index < words.count {
                let length = [4, 2].first { count in
                    index + count <= words.count && Self.span(words[index..<(index + count)]) != nil
                }
                if let length, let span = Self.span(words[index..<(index + length)]) {
                    let typed = Self.joined(words[index..<(index + length)])
                    let offset = text.utf8.distance(from: text.startIndex, to: words[index].startIndex)
                    found.append((typed, span, offset))
                }
                index += length ?? 1
            }
        }
        return found
    }

    private static func span(_ words: ArraySlice<Substring>) -> TimeSpan? {
        guard words.first?.first?.isNumber == true else { return nil }
        guard case .elapsed(let nanoseconds)? = try? TimeSpan(joined(words)) else { return nil }
        return .elapsed(nanoseconds: nanoseconds)
    }

    private static func joined(_ words: ArraySlice<Substring>) -> String {
        var text = words.joined(separator: " ")
        while let last = text.last, ".,;:!?)".contains(last) { text.removeLast() }
        return text
    }

    /// Equal, or less than one stated minute apart.
    private static func agrees(_ stated: TimeSpan, _ actual: TimeSpan) -> Bool {
        guard let stated = stated.seconds, let actual = actual.seconds else { return false }
        return abs(stated - actual) < 60
    }
}
