import Quantities

extension NamedValue {
    /// The value in the words of its sentence: `1.2 seconds`, `up to 43.2 minutes`, `93 times in 100`.
    func said() throws(MetricError) -> String {
        do throws(QuantityError) {
            switch metric.takes {
            case .times: return try Share(value).saidTimes
            case .points: return try Share(value).saidPoints
            case .burnRate: return try BurnRate(value).saidTimeLeft
            case .tokens: return try WritingSpeed(value).saidWords
            case .availability:
                let availability = Availability(try Share(value))
                if availability.downtimeMinutes.approximate > 0 { return availability.saidDowntime }
            case .duration: if let said = try saidAmount(value, isWanted: Self.isDuration) { return said }
            case .number: if let said = try saidAmount(value, isWanted: Self.isCount) { return said }
            case .percent: if let said = try saidPercent() { return said }
            case .rating: if let said = try saidRating() { return said }
            case .measure: if let said = try saidMeasure() { return said }
            case .flow: if isInPeriod, let said = try saidMeasure() { return said }
            case .share, .percentile: break
            }
        } catch {
            throw .quantity(error)
        }
        throw wrongValue
    }

    /// That the value is of another sort.
    var wrongValue: MetricError {
        let wanted = metric.takes == .availability ? "a share below 100%" : metric.takes.wanted
        return .wrongValue(spelling, typed: value, wanted: wanted, example: metric.example)
    }

    private static func isDuration(_ quantity: Quantity) -> Bool {
        if case .duration = quantity { true } else { false }
    }

    private static func isCount(_ quantity: Quantity) -> Bool {
        if case .count = quantity { true } else { false }
    }

    /// An amount as a figure says it; `nil` where it is of another sort.
    private func saidAmount(
        _ text: String, isWanted: (Quantity) -> Bool, of unit: BaseNoun? = nil
    ) throws(QuantityError) -> String? {
        let quantity = try Quantity.amount(text)
        return isWanted(quantity) ? Figure(quantity, typed: text, of: unit).said(.share) : nil
    }

    /// `12%`, also above 100%.
    private func saidPercent() throws(QuantityError) -> String? {
        guard value.hasSuffix("%") else { return nil }
        return try saidAmount(String(value.dropLast()), isWanted: Self.isCount).map { $0 + "%" }
    }

    /// `4.2 out of 5`.
    private func saidRating() throws(QuantityError) -> String? {
        for mark in ["/", " out of ", " of "] {
            let parts = value.split(separator: mark)
            guard parts.count == 2 else { continue }
            guard let given = try saidAmount(String(parts[0]), isWanted: Self.isCount),
                let most = try saidAmount(String(parts[1]), isWanted: Self.isCount)
            else { return nil }
            return "\(given) out of \(most)"
        }
        return nil
    }

    /// Whether a value is of a period, as 3 minutes and 20 EUR are not.
    private var isInPeriod: Bool {
        ["/", " per ", " a ", " an ", " each ", " every "].contains { value.contains($0) }
            || value.hasSuffix("bps")
    }

    /// A length of time, money, a count in a period, or a number with whatever unit stands after it.
    private func saidMeasure() throws(QuantityError) -> String? {
        if let quantity = try? Quantity.amount(value) {
            return Self.isCount(quantity) ? nil : Figure(quantity, typed: value).said(.share)
        }
        guard let end = value.lastIndex(where: { "0"..."9" ~= $0 }) else { return nil }
        let unit = value[value.index(after: end)...].split(whereSeparator: \.isWhitespace)
        guard let first = unit.first else { return nil }
        let number = String(value[...end])
        if first.hasPrefix("%") { return try saidAmount(number, isWanted: Self.isCount).map { $0 + "%" } }
        return try saidAmount(number, isWanted: Self.isCount, of: BaseNoun(unit.joined(separator: " ")))
    }
}
