import Drafting
import Quantities

extension SayRequest {
    /// What was asked for, with each value's meaning; asks on a terminal where a name has two meanings.
    ///
    /// - Throws: `Failure` where a value cannot be said, where an option does not fit it, or where nobody is
    ///   there to ask.
    mutating func resolved(by reader: SayReader) throws -> (items: [Saying.Item], request: SayRequest) {
        var items: [Saying.Item] = []
        var first: NamedValue?
        for text in values {
            let named = try reader.named(text, metric: metric) ?? first?.with(value: text)
            if items.isEmpty { first = named }
            let consequence =
                if let named { try meaning(of: named) } else {
                    try Consequence(measured(reader.figure(text)))
                }
            items.append(
                Saying.Item(
                    typed: text, consequence: try completed(consequence, typed: text),
                    metric: named?.metric.name))
        }
        return (try onLiveTraffic(items), self)
    }

    /// The values as they can be said of live traffic (R7.4): without a count a day where the items checked
    /// differ from it.
    private mutating func onLiveTraffic(_ items: [Saying.Item]) throws -> [Saying.Item] {
        let sampled = items.first { $0.figure?.volume != nil && $0.share?.sample != nil }
        guard let sampled else {
            guard isSameMix == nil else {
                throw Failure(
                    message: "--same-mix goes with --volume and a number of items checked, such as 16/500;"
                        + " leave it out, or add them")
            }
            return items
        }
        if isSameMix == nil, Console.canAsk {
            isSameMix = try SayQuestion().sameMix(of: sampled.figure?.leadBase)
        }
        guard isSameMix == false else { return items }
        return items.map { item in
            var consequence = item.consequence
            consequence.figure?.volume = nil
            return Saying.Item(typed: item.typed, consequence: consequence, metric: item.metric)
        }
    }

    /// What a metric's value means, asking at most once which meaning its name has.
    private mutating func meaning(of named: NamedValue) throws -> Consequence {
        do throws(MetricError) {
            return try named.consequence(as: reading, checked: checked, of: base)
        } catch .needsReading(let named) {
            guard Console.canAsk else { throw Failure(message: SayQuestion.needed(named)) }
            let question = SayQuestion()
            let chosen = try question.reading(of: named)
            reading = chosen
            if chosen == .statement, statements == nil { statements = try question.statements() }
            return try meaning(of: named)
        } catch .noSuchReading(let name, let reading) {
            let message = MetricError.noSuchReading(name, reading).message
            throw Failure(message: "\(message); leave out \(SayQuestion.flag(reading))")
        } catch .quantity(let error) {
            throw Failure(message: SayReader.problem(with: named, error.message))
        } catch {
            throw Failure(message: error.message)
        }
    }

    /// A number without a metric, with what the options say of how it was measured.
    private func measured(_ figure: Figure) throws -> Figure {
        var figure = figure
        if let checked {
            guard let share = figure.share else { throw misplaced("--checked", figure.typed) }
            do throws(QuantityError) {
                figure.quantity = .share(try share.checked(checked))
            } catch {
                throw Failure(message: error.message)
            }
        }
        switch reading {
        case .statement: figure.unit = .statement
        case .answer, nil: break
        case .hitRate, .meanRecall:
            throw Failure(message: "--hit-rate and --mean-recall go with a metric, such as 'recall@10 62%'")
        }
        return figure
    }

    /// The consequence with the words of the options.
    private func completed(_ consequence: Consequence, typed: String) throws -> Consequence {
        guard var figure = consequence.figure else {
            if let option = wordOptions.first { throw misplaced(option, typed) }
            return consequence
        }
        if consequence.sentence != nil, let option = fixedOptions.first { throw misplaced(option, typed) }
        if figure.share == nil, volume != nil { throw misplaced("--volume", typed) }
        if let base { figure.base = base }
        if let harm {
            figure.harm = harm
            figure.complement = nil
        }
        if let complement { figure.complement = complement }
        figure.volume = volume
        figure.statements = figure.unit == .statement ? statements : nil
        var completed = consequence
        completed.figure = figure
        return completed
    }

    /// The options that were given and that only a figure can take.
    private var wordOptions: [String] {
        [base.map { _ in "--of" }, volume.map { _ in "--volume" }].compactMap { $0 } + fixedOptions
    }

    /// The options that were given and that a sentence of its own cannot take.
    private var fixedOptions: [String] {
        [
            harm.map { _ in "--harm" }, complement.map { _ in "--complement" },
            checked.map { _ in "--checked" },
        ]
        .compactMap { $0 }
    }

    private func misplaced(_ option: String, _ typed: String) -> Failure {
        Failure(
            message: "\(option) does not fit '\(typed)', which is no share of anything counted; leave it out")
    }
}
