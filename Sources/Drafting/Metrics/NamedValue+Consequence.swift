import Quantities

extension NamedValue {
    /// What the value means for people.
    ///
    /// - Parameters:
    ///   - reading: which of two meanings the name has here; `nil` where nobody said.
    ///   - checked: how many items the share was measured on.
    ///   - base: what it is a share of, where that is not what the metric says.
    /// - Throws: `MetricError`: no honest sentence, a meaning or number to ask for, a value that cannot be read.
    public func consequence(
        as reading: MetricReading.ID? = nil, checked: Int? = nil, of base: BaseNoun? = nil
    ) throws(MetricError) -> Consequence {
        if let refusal = metric.refusal { throw .noConsequence(spelling, refusal) }
        guard !value.isEmpty else { throw .noValue(name, example: metric.example) }
        if number == nil, metric.readings.contains(where: { $0.harm?.contains("{number}") == true }) {
            throw .needsNumber(name, example: metric.example)
        }
        let chosen = try chosen(reading)
        guard metric.takes.allowsPercent || !value.contains("%") else { throw wrongValue }
        switch metric.takes {
        case .share: return try Consequence(share(chosen, checked, base), note: metric.note)
        case .percentile: return try percentile(of: base ?? chosen.base ?? BaseNoun("requests"))
        default:
            let said = try said()
            let sentence = filled(metric.sentence ?? "{value}").replacing("{value}", with: said)
            return Consequence(nil, sentence: sentence, note: metric.note)
        }
    }

    /// The meaning that was given, or the only one.
    private func chosen(_ id: MetricReading.ID?) throws(MetricError) -> MetricReading {
        if let id {
            guard let reading = metric.readings.first(where: { $0.id == id }) else {
                throw .noSuchReading(name, id)
            }
            return reading
        }
        guard metric.readings.count == 1, let only = metric.readings.first else { throw .needsReading(self) }
        return only
    }

    private func share(
        _ reading: MetricReading, _ checked: Int?, _ base: BaseNoun?
    ) throws(MetricError) -> Figure {
        var share = try read { () throws(QuantityError) in try Share(value) }
        if let checked { share = try read { () throws(QuantityError) in try share.checked(checked) } }
        let failed = metric.direction == .up ? share.complement : share
        var figure = Figure(.share(failed), typed: value, of: base ?? reading.base)
        figure.harm = reading.harm.map(filled)
        figure.complement = reading.complement.map(filled)
        figure.unit = reading.id == .statement ? .statement : .answer
        return figure
    }

    private func percentile(of base: BaseNoun) throws(MetricError) -> Consequence {
        let percentile = try read { () throws(QuantityError) in
            try Percentile(number ?? "", TimeSpan(value))
        }
        var figure = Figure(.share(percentile.slowShare), typed: value, of: base)
        figure.harm = "take \(percentile.value.said) or longer"
        figure.complement = "take less"
        return Consequence(figure, sentence: percentile.said(of: base), note: metric.note)
    }

    private func read<Value>(
        _ body: () throws(QuantityError) -> Value
    ) throws(MetricError) -> Value {
        do throws(QuantityError) { return try body() } catch { throw .quantity(error) }
    }
}
