import Quantities

extension TradeOffChart {
    /// The trade-off of a labelled set, scaled to live traffic.
    ///
    /// Thresholds so low that the mistakes would dwarf everything else are left out: those with more than
    /// three times the larger of the chosen point's counts and of all violations a day.
    ///
    /// - Parameters:
    ///   - volume: items a day.
    ///   - chosen: any threshold, also one between two scores.
    ///   - lowest: the lowest threshold to show, where the rule above does not suit.
    /// - Throws: `ChartError`, also where the set lacks a kind of items that the mix needs.
    public init(
        _ points: OperatingPoints, volume: Double, mix: LiveMix, chosen: Double, from lowest: Double? = nil,
        names: Names = Names()
    ) throws(ChartError) {
        guard let mark = Setting(points.point(at: chosen), volume: volume, mix: mix),
            let none = Setting(points.stoppingNothing, at: chosen, volume: volume, mix: mix)
        else { throw .notDrawable("\(volume)", what: "items a day of this mix") }
        let limit = 3 * max(mark.stoppedByMistake, mark.letThrough, none.letThrough)
        var kept: [Setting] = []
        for point in points {
            guard let setting = Setting(point, volume: volume, mix: mix) else { continue }
            let isShown = lowest.map { setting.threshold >= $0 } ?? (setting.stoppedByMistake <= limit)
            if isShown || setting.threshold >= chosen { kept.append(setting) }
        }
        kept = Self.thinned(kept.reversed())
        kept.append(mark)
        try self.init(kept, chosen: mark.threshold, names: names)
    }

    /// One setting for each step of the width, the first and the last among them.
    static func thinned(_ settings: [Setting]) -> [Setting] {
        guard settings.count >= most, let first = settings.first, let last = settings.last else {
            return settings
        }
        let width = (last.threshold - first.threshold) / Double(most / 2)
        var kept = [first]
        for setting in settings.dropFirst() {
            if let previous = kept.last, setting.threshold - previous.threshold >= width {
                kept.append(setting)
            }
        }
        if kept.last != last { kept.append(last) }
        return kept
    }
}

extension TradeOffChart.Setting {
    /// What an operating point does on a day; `nil` where its rates or the volume are not known.
    public init?(_ point: OperatingPoint, at threshold: Double? = nil, volume: Double, mix: LiveMix) {
        guard volume.isFinite, volume > 0, let rates = LiveRates(point, mix: mix) else { return nil }
        self.init(
            threshold: threshold ?? point.threshold, stoppedByMistake: rates.legitimateStopped(of: volume),
            letThrough: rates.violationsThrough(of: volume))
    }
}
