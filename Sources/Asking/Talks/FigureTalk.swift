import Drafting
import Quantities

/// A figure by conversation: what was measured, of what, how many were checked, how many there are, says who.
///
/// The sentence shown is the one that `candor say` makes, from the same functions.
public struct FigureTalk: Hashable, Sendable {
    /// Reads a metric with its value: `recall@10 62%`; `nil` for a text that names none.
    public typealias Naming = @Sendable (String) -> NamedValue?

    enum Part: Int, CaseIterable {
        case number, reading, statements, base, harm, checked, volume, source, asOf
    }

    /// Names that the draft's figures have already.
    var names: Set<String>
    private let naming: Named
    private let moments: MomentReader?
    private(set) var texts: [Part: String] = [:]
    private var asked: [Part] = []
    private var part: Part? = .number

    /// The closure that reads metrics, which takes no part in comparisons.
    private struct Named: Hashable, Sendable {
        let read: Naming
        static func == (left: Named, right: Named) -> Bool { true }
        func hash(into hasher: inout Hasher) {}
    }

    /// - Parameters:
    ///   - names: names of figures that the draft has already.
    ///   - moments: for the day of the measurement; without it only whole dates are read.
    public init(besides names: Set<String>, moments: MomentReader?, naming: @escaping Naming) {
        self.names = names
        self.moments = moments
        self.naming = Named(read: naming)
    }

    // MARK: The questions

    /// The question to ask; `nil` once all is said.
    public var prompt: TalkPrompt? {
        guard let part else { return nil }
        let known = texts[part] ?? ""
        switch part {
        case .number:
            return TalkPrompt(
                "What is the number?", hint: "16 of 500, 3.2%, faithfulness 0.71, 12000 EUR, 36 hours",
                isOptional: false, known: known)
        case .reading:
            return TalkPrompt(
                named?.question ?? "What does it count?", choices: readings.map(\.label), isOptional: false)
        case .statements:
            return TalkPrompt("How many statements does an answer have?", hint: "5", known: known)
        case .base: return TalkPrompt("Of what, in the plural?", hint: "answers, payments", known: known)
        case .harm:
            return TalkPrompt("What happens to them?", hint: "contain an error, are paid twice", known: known)
        case .checked: return TalkPrompt("How many were checked?", hint: "500", known: known)
        case .volume:
            return TalkPrompt("How many are there in all?", hint: "5000/day, 300 a month", known: known)
        case .source:
            return TalkPrompt("Who says so?", hint: "two clerks, from the payments log", known: known)
        case .asOf: return TalkPrompt("When was it measured?", hint: "today, 4 May 2026", known: known)
        }
    }

    /// What was typed so far.
    var typed: String {
        Part.allCases.compactMap { texts[$0] }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    mutating func answer(_ text: String) -> String? {
        guard let part else { return nil }
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let before = texts
        texts[part] = text
        if part == .number, text.isEmpty { return "type a number, such as 16 of 500 or 3.2%" }
        if part == .number, texts[.base] == nil, let split = Self.splitNoun(text, naming.read) {
            texts[.number] = split.number
            texts[.base] = split.noun
        }
        if let problem = problem(with: part, text) {
            texts = before
            return problem
        }
        asked.append(part)
        self.part = Part.allCases.first { $0.rawValue > part.rawValue && isAsked($0) }
        return nil
    }

    mutating func back() -> Bool {
        guard let earlier = asked.popLast() else { return false }
        part = earlier
        return true
    }

    /// The parts that were answered, in their order, and the one at hand.
    var parts: (said: [(name: String, text: String)], at: String) {
        let said = Part.allCases.compactMap { part in texts[part].map { (name: "\(part)", text: $0) } }
        return (said, part.map { "\($0)" } ?? "")
    }

    /// Takes up what was said before.
    mutating func resume(_ notes: TalkNotes) {
        texts = [:]
        for part in Part.allCases { texts[part] = notes.parts["\(part)"] }
        guard texts[.number] != nil else {
            part = .number
            return
        }
        let at = Part.allCases.first { "\($0)" == notes.at }
        part = at ?? Part.allCases.first { texts[$0] == nil && isAsked($0) }
        asked = Part.allCases.filter { texts[$0] != nil && $0.rawValue < (part?.rawValue ?? .max) }
    }

    private func isAsked(_ part: Part) -> Bool {
        guard part != .number else { return true }
        let figure = consequence?.figure
        switch part {
        case .number: return true
        case .reading: return readings.count > 1
        case .statements: return readingID == .statement
        case .base: return figure != nil && figure?.base == nil
        case .harm: return figure?.share != nil && figure?.harm == nil && consequence?.sentence == nil
        case .checked:
            return figure?.share != nil && figure?.share?.sample == nil && consequence?.sentence == nil
        case .volume: return figure?.share != nil && consequence?.sentence == nil
        case .source, .asOf: return figure != nil
        }
    }

    private func problem(with part: Part, _ text: String) -> String? {
        guard !text.isEmpty || part == .reading else { return nil }
        do {
            switch part {
            case .number: return readings.count > 1 ? nil : try consequenceOrError() == nil ? "" : nil
            case .reading:
                return readingID == nil ? "type a number from 1 to \(readings.count)" : nil
            case .statements: _ = try ItemCount.read(text, what: "number of statements")
            case .checked:
                _ = try ItemCount.read(text, what: "number checked")
                _ = try consequenceOrError()
            case .volume: _ = try Volume(text)
            case .asOf: _ = try day(text)
            case .base, .harm, .source: break
            }
            return nil
        } catch let error as MetricError {
            return error.message
        } catch let error as QuantityError {
            return error.message
        } catch {
            return "\(error)"
        }
    }

    // MARK: What it says

    /// The sentence as it will be printed.
    public var said: String? { consequence?.said() }

    /// The figure with all that is known of it; `nil` where the number is none of anything.
    public var figure: Figure? { consequence?.figure }

    private var consequence: Consequence? { try? consequenceOrError() }

    private func consequenceOrError() throws -> Consequence? {
        guard let number = text(.number) else { return nil }
        let checked = try text(.checked).map { try ItemCount.read($0, what: "number checked") }
        let base = text(.base).map { BaseNoun($0) }
        var consequence: Consequence
        if let named {
            if readings.count > 1, readingID == nil { return nil }
            consequence = try named.consequence(as: readingID, checked: checked, of: base)
        } else {
            var figure = try Figure(number, of: base)
            if let checked, let share = figure.share { figure.quantity = .share(try share.checked(checked)) }
            consequence = Consequence(figure)
        }
        guard var figure = consequence.figure else { return consequence }
        if let harm = text(.harm) { figure.harm = harm }
        if figure.share != nil { figure.volume = try text(.volume).map { try Volume($0) } }
        if figure.unit == .statement { figure.statements = text(.statements).flatMap { Int($0) } }
        figure.source = text(.source)
        figure.asOf = try text(.asOf).map(day)
        consequence.figure = figure
        return consequence
    }

    private func day(_ text: String) throws(QuantityError) -> Moment {
        guard let moments else { return Moment(date: try Moment(text).date) }
        return Moment(date: try moments.read(text).date)
    }

    private var named: NamedValue? { text(.number).flatMap(naming.read) }
    private var readings: [MetricReading] { named?.metric.readings ?? [] }

    private var readingID: MetricReading.ID? {
        guard readings.count > 1, let text = text(.reading) else { return nil }
        if let number = Int(text), readings.indices.contains(number - 1) { return readings[number - 1].id }
        return readings.first { $0.label == text || $0.id?.rawValue == text.lowercased() }?.id
    }

    private func text(_ part: Part) -> String? {
        guard let text = texts[part], !text.isEmpty else { return nil }
        return text
    }

    /// `16 of 500 answers` and `3.2% of invoices` as the number and what it counts.
    private static func splitNoun(_ text: String, _ naming: Naming) -> (number: String, noun: String)? {
        guard (try? Quantity(text)) == nil, naming(text) == nil,
            let end = text.lastIndex(where: { $0.isNumber || $0 == "%" })
        else { return nil }
        let number = String(text[...end])
        var noun = text[text.index(after: end)...].drop { $0 == " " }
        if noun.hasPrefix("of ") { noun = noun.dropFirst(3) }
        if noun.hasPrefix("the ") { noun = noun.dropFirst(4) }
        guard !noun.isEmpty, noun.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }),
            (try? Share(number)) != nil
        else { return nil }
        return (number, String(noun))
    }

    // MARK: What the draft keeps

    /// The entry of the front matter; `nil` where the number makes a sentence of its own and no figure.
    public var entry: FigureEntry? {
        guard let figure = consequence?.figure else { return nil }
        var pairs: [(String, String)] = []
        if let share = figure.share {
            if let sample = share.sample {
                pairs.append(("share", "\(sample.hits)/\(sample.size)"))
            } else if named?.metric.direction == .up {
                pairs.append(("score", figure.typed))
            } else {
                pairs.append(("share", consequence?.sentence == nil ? figure.typed : share.percent))
            }
        } else {
            pairs.append(("amount", figure.typed))
        }
        if figure.unit == .statement { pairs.append(("per", "statement")) }
        if let statements = figure.statements { pairs.append(("statements", "\(statements)")) }
        if let base = figure.base { pairs.append(("of", base.plural)) }
        if let harm = figure.harm { pairs.append(("harm", harm)) }
        if let complement = figure.complement { pairs.append(("complement", complement)) }
        if let volume = text(.volume) { pairs.append(("volume", volume)) }
        if let source = figure.source { pairs.append(("source", source)) }
        if let day = figure.asOf { pairs.append(("as-of", day.date.iso)) }
        return FigureEntry(name: name(for: figure), keys: pairs.map { .init(key: $0.0, value: $0.1) })
    }

    /// What stands in the answer: the figure's name in braces, or the sentence where there is no figure.
    ///
    /// With a sample it is said as the whole sentence, so that what was shown is what will be printed.
    public var mention: String {
        guard let entry, let figure else { return said ?? "" }
        let isWhole = figure.said(.plain) != figure.said(.sentence) && figure.share != nil
        return isWhole ? "{\(entry.name):sentence}" : "{\(entry.name)}"
    }

    private func name(for figure: Figure) -> String {
        let words = (figure.base?.plural ?? "number").split(separator: " ").suffix(2).joined(separator: " ")
        let stem = Section.slug(words)
        let free = stem.isEmpty ? "number" : stem
        var name = free
        var number = 2
        while names.contains(name) {
            name = "\(free)-\(number)"
            number += 1
        }
        return name
    }
}
