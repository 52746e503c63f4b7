import Drafting
import Quantities

/// A saying for a person to read and to copy from: the sentence first, then what else is known, a line each.
struct SayText {
    private let saying: Saying

    init(_ saying: Saying) {
        self.saying = saying
    }

    var lines: [String] {
        guard let first = saying.items.first else { return [] }
        return saying.items.count > 1 ? comparison : said(first) + saying.beside.lines + notes(on: first)
    }

    // MARK: One value

    private func said(_ item: Saying.Item) -> [String] {
        let sentence = item.consequence.said()
        guard let figure = item.figure, let share = figure.share else { return [sentence] }
        var lines = [sentence]
        if let claims = figure.claims, let base = figure.base,
            let even = claims.saidIfSpreadEvenly(of: base, over: share.denominator)
        {
            lines.append("\(even), if these statements are spread evenly")
        }
        if let volume = figure.said(.volumeRange) { lines.append(volume) }
        guard share.sample?.bound == nil, !Self.isNoneOrAll(share) else { return lines }
        if figure.harm != nil {
            if let both = figure.said(.both), both != sentence { lines.append("both sides: \(both)") }
        } else if let rest = figure.said(.complement) {
            lines.append("the rest: \(rest)")
        }
        let gloss = item.consequence.sentence == nil ? share.gloss : share.percent
        return lines + ["in brackets: \(gloss)"]
    }

    /// What was not known, and what would have to be typed to know it.
    private func notes(on item: Saying.Item) -> [String] {
        // What the note of an accuracy asks for has been said.
        var notes = saying.beside.baseline == nil ? item.consequence.note.map { [$0] } ?? [] : []
        guard let figure = item.figure else { return notes }
        if let share = figure.share, item.consequence.sentence == nil {
            notes += self.notes(on: share, figure)
        }
        if figure.unit == .statement, figure.claims == nil {
            notes.append("how many answers that affects is not known: add --statements N for a range")
        }
        return notes + missingWords(figure)
    }

    /// The words that the sentence still lacks.
    private func missingWords(_ figure: Figure) -> [String] {
        let isShare = figure.share != nil
        if case .count = figure.quantity, figure.base == nil {
            let percent = (try? Share(figure.typed + "%")) == nil ? "" : "\(figure.typed)% or "
            return ["read as a count: for a share, type \(percent)\(figure.typed) of N"]
        }
        if figure.base == nil {
            return [
                "of what is not said: add --of NOUN\(isShare && figure.harm == nil ? ", and --harm TEXT" : "")"
            ]
        }
        return isShare && figure.harm == nil ? ["what happens to them is not said: add --harm TEXT"] : []
    }

    private func notes(on share: Share, _ figure: Figure) -> [String] {
        guard let sample = share.sample else {
            if figure.volume != nil, !Self.isNoneOrAll(share), share.qualifier == .exact {
                let items = (figure.base ?? figure.leadBase)?.plural ?? "items"
                return [
                    "the count holds if the share is one of live \(items); add --checked N for a range"
                ]
            }
            if Self.isNoneOrAll(share) {
                let seen = share.frequency().extent == .none ? "none is not never" : "all is not always"
                return ["\(seen): add --checked N for how far off it could still be"]
            }
            return share.qualifier == .exact ? ["no sample given: add --checked N for a range"] : []
        }
        var notes = [mixNote(on: sample, figure)]
        if sample.bound == nil, sample.size < 30 || sample.interval.isTooWide {
            notes[0] += "; the range is wide, so check more before you decide by it"
        }
        if saying.isSameMix == false { notes.append(Self.noCount) }
        return notes
    }

    /// How what was checked relates to live traffic (R7.4, R1.8).
    private func mixNote(on sample: Sample, _ figure: Figure) -> String {
        let items = figure.leadBase?.plural ?? "items"
        let checked = Saying.checked(figure.leadBase)
        let what = sample.bound == nil ? "the range holds" : "this holds"
        switch saying.isSameMix {
        case true?: return "live traffic is taken to have the same mix as the \(checked)"
        case false?: return "\(what) for \(items) like those checked, not for live traffic"
        case nil where figure.volume != nil:
            let both = sample.bound == nil ? "the range and the count hold" : what
            return "\(both) if the \(checked) resemble live traffic (pass --same-mix if they do)"
        case nil: return "\(what) if the \(checked) resemble live traffic"
        }
    }

    private static let noCount =
        "no count is said, because live traffic differs: check items drawn from live traffic"

    private static func isNoneOrAll(_ share: Share) -> Bool {
        [.none, .all].contains(share.frequency().extent)
    }

    // MARK: Several values

    private var comparison: [String] {
        var lines = saying.items.map { $0.consequence.said(over: saying.denominator) }
        let base = saying.items.first?.figure?.leadBase
        for change in saying.changes {
            lines.append(
                [change.said(of: base), change.saidInterval].compactMap { $0 }.joined(separator: "; "))
        }
        let volumes = Figure.saidVolumes(of: saying.items.compactMap(\.figure))
        if !volumes.isEmpty { lines.append(volumes.joined(separator: " against ")) }
        return lines + comparisonNotes
    }

    private var comparisonNotes: [String] {
        var notes: [String] = []
        if let note = saying.items.first?.consequence.note { notes.append(note) }
        guard let first = saying.items.first, first.share != nil, first.consequence.sentence == nil else {
            return notes
        }
        let samples = saying.items.compactMap { $0.share?.sample }
        if samples.count < saying.items.count {
            notes.append("whether this could be chance is not known: type counts, such as 16/500")
        } else {
            notes.append(
                "this holds for separate samples; if the same items were checked, count where the results differ"
            )
        }
        if let condition = saying.condition { notes.append(condition) }
        if saying.isSameMix == false { notes.append(Self.noCount) }
        if first.figure?.base == nil { notes.append("of what is not said: add --of NOUN") }
        return notes
    }
}
