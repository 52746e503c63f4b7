extension Figure {
    /// The volumes of figures that a reader will compare, all for one period: the longest that any needs.
    ///
    /// `160 answers a day (likely between 98 and 257)` for each; none where one of them has no volume.
    public static func saidVolumes(of figures: [Figure]) -> [String] {
        // Plain loops: the optimiser of Swift 6.3.1 crashes on the same as closures.
        var longest = Period.second
        for figure in figures {
            guard let period = figure.volumePeriod else { return [] }
            if period.days > longest.days { longest = period }
        }
        var said: [String] = []
        for figure in figures {
            guard let share = figure.share, let text = figure.saidVolumeRange(share, per: longest) else {
                return []
            }
            said.append(text)
        }
        return said
    }

    /// The period that the volume of a share is said for (R1.11).
    private var volumePeriod: Period? {
        guard let share, let volume else { return nil }
        return Exposure(share.value, of: volume).period
    }
}
