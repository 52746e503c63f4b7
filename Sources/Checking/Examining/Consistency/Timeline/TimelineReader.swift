import Drafting
import Quantities

/// Finds the timeline of an incident: in a table of times, in lists and headings that begin with a time, and in
/// labelled moments such as `Resolved 14:59`.
struct TimelineReader {
    private let prose: Prose
    private let moments: MomentReader
    private let words: MilestoneWords
    private let zone: Zone
    private var day: CalendarDate?
    private var sequence = 0
    private var last: [Int: Int] = [:]
    private var timeline = Timeline()

    /// The sequence that headings with times make.
    private static let headings = -1
    /// Beyond this many words a line tells a story, and a word such as "started" in it may be about anything.
    private static let longestLabel = 5

    init(_ inspection: Inspection) {
        prose = inspection.prose
        moments = MomentReader(prose, inspection.library.lists)
        words = MilestoneWords(inspection)
        zone = inspection.manuscript.field("zone").flatMap { try? Zone($0) } ?? .utc
        day = inspection.moment("date")?.date
    }

    mutating func read() -> Timeline {
        var rows = RowReader()
        for (index, block) in prose.blocks.enumerated() {
            if let table = rows.add(block, index) { read(table) }
            switch block.kind {
            case .heading: heading(index, block)
            case .paragraph: paragraph(index, block)
            default: continue
            }
        }
        if let table = rows.finish() { read(table) }
        return timeline
    }

    // MARK: Headings and lists

    private mutating func heading(_ index: Int, _ block: Prose.Block) {
        sequence += 1
        // The title may name a day and an hour, and is no moment of the timeline.
        let isTitle = block.kind == .heading(level: 1)
        let first = block.tokens.first { prose.tokens[$0].kind != .mark } ?? block.tokens.lowerBound
        if first < block.tokens.upperBound, let found = moments.read(at: first, in: block.tokens),
            found.time != nil, !isTitle
        {
            var label = found.tokens.upperBound..<block.tokens.upperBound
            if wordCount(label) == 0, index + 1 < prose.blocks.count,
                let sentence = prose.blocks[index + 1].sentences.first
            {
                label = prose.sentences[sentence].tokens
            }
            add(found, label, index, sequence: Self.headings)
        } else if let date = moments.all(in: block.tokens).compactMap(\.date).last {
            day = date
        }
    }

    private mutating func paragraph(_ index: Int, _ block: Prose.Block) {
        if block.listDepth == 0 { sequence += 1 }
        let isDated = block.sentences.contains { sentence in
            let kinds = prose.sentences[sentence].kinds
            return !kinds.isDisjoint(with: [.date, .time])
                || kinds.contains(.number) && prose.sentences[sentence].tokens.contains(where: isYear)
        }
        guard isDated else { return }
        let found = moments.all(in: block.tokens)
        guard let first = found.first else { return }
        let before = wordCount(block.tokens.lowerBound..<first.tokens.lowerBound)
        if block.beginsItem, before == 0, first.time != nil {
            add(first, first.tokens.upperBound..<block.tokens.upperBound, index, sequence: sequence)
            return
        }
        let others = wordCount(block.tokens) - found.reduce(0) { $0 + wordCount($1.tokens) }
        if others <= Self.longestLabel * found.count {
            labels(found, block, index)
        } else if block.listDepth == 0, let date = found.compactMap(\.date).last {
            day = date
        }
    }

    /// Moments with the words before each, or after a single one, as what happened.
    private mutating func labels(_ found: [MomentReader.Found], _ block: Prose.Block, _ index: Int) {
        var start = block.tokens.lowerBound
        for moment in found where moment.time != nil {
            var label = start..<moment.tokens.lowerBound
            if wordCount(label) == 0 { label = moment.tokens.upperBound..<block.tokens.upperBound }
            start = moment.tokens.upperBound
            if words.milestone(in: label) != nil { add(moment, label, index, sequence: nil) }
        }
    }

    private func isYear(_ index: Int) -> Bool {
        prose.tokens[index].kind == .number && prose.tokens[index].end - prose.tokens[index].start == 4
    }

    private func wordCount(_ tokens: Range<Int>) -> Int { tokens.count { prose.tokens[$0].isWord } }

    // MARK: Tables

    private mutating func read(_ table: RowReader.Table) {
        sequence += 1
        let markColumn = table.header.first { slug($0.value) == "mark" }?.key
        for row in table.rows {
            let timed = row.cells.compactMap { column, block -> (column: Int, found: MomentReader.Found)? in
                let tokens = prose.blocks[block].tokens
                guard let first = tokens.first, let found = moments.read(at: first, in: tokens),
                    found.time != nil || found.date != nil, wordCount(tokens) - wordCount(found.tokens) <= 2
                else { return nil }
                return (column, found)
            }.sorted { $0.column < $1.column }
            let mark = markColumn.flatMap { row.cells[$0] }.map(slug)
            guard let first = timed.first else {
                if mark.flatMap(Milestone.init(rawValue:)) != nil { timeline.isIncomplete = true }
                continue
            }
            for entry in timed where entry.found.time != nil {
                let block = row.cells[entry.column] ?? 0
                let milestone: Milestone?
                if let mark {
                    milestone = Milestone(rawValue: mark)
                } else if timed.count > 1 {
                    milestone = table.header[entry.column].flatMap {
                        words.milestone(in: prose.blocks[$0].tokens)
                    }
                } else {
                    milestone = label(of: row, without: first.column)
                }
                add(
                    entry.found, milestone, block, isPlanned: mark == "planned",
                    sequence: timed.count == 1 && first.column == 0 ? sequence : nil)
            }
            if first.found.time == nil, first.column == 0 { day = first.found.date ?? day }
        }
        sequence += 1
    }

    private func label(of row: RowReader.Row, without column: Int) -> Milestone? {
        for (other, block) in row.cells.sorted(by: { $0.key < $1.key }) where other != column {
            let tokens = prose.blocks[block].tokens
            guard wordCount(tokens) <= Self.longestLabel else { continue }
            if let milestone = words.milestone(in: tokens) { return milestone }
        }
        return nil
    }

    private func slug(_ block: Int) -> String { Section.slug(prose.text(prose.blocks[block].tokens)) }

    // MARK: Moments

    private mutating func add(
        _ found: MomentReader.Found, _ label: Range<Int>, _ block: Int, sequence: Int?
    ) {
        let milestone = wordCount(label) <= Self.longestLabel ? words.milestone(in: label) : nil
        add(found, milestone, block, isPlanned: false, sequence: sequence)
    }

    private mutating func add(
        _ found: MomentReader.Found, _ milestone: Milestone?, _ block: Int, isPlanned: Bool, sequence: Int?
    ) {
        guard let time = found.time else { return }
        if let date = found.date { day = date }
        guard var date = day ?? CalendarDate(year: 2000, month: 1, day: 3) else { return }
        var seconds = Self.seconds(date, time, found.zone ?? zone)
        // A time alone that goes back by more than half a day belongs to the next day.
        if found.date == nil, let sequence, let before = last[sequence], before - seconds > 12 * 3_600 {
            date = date.adding(days: 1)
            day = date
            seconds = Self.seconds(date, time, found.zone ?? zone)
        }
        if let sequence { last[sequence] = seconds }
        timeline.moments.append(
            ToldMoment(
                seconds: seconds, milestone: milestone, tokens: found.tokens, text: prose.text(found.tokens),
                block: block,
                sequence: sequence, hasDay: found.date != nil, isPlanned: isPlanned))
    }

    private static func seconds(_ date: CalendarDate, _ time: TimeOfDay, _ zone: Zone) -> Int {
        Moment(date: date, time: time, zone: zone).instant().secondsSince1970
    }
}
