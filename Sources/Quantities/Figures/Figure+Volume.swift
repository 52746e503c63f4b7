extension Figure {
    /// `160 answers a day`, or `likely at most 50 answers a day` where none of a sample was hit.
    ///
    /// - Parameter period: the period to say it for; by default the shortest that fits (R1.11).
    func saidVolume(_ share: Share, per period: Period? = nil) -> String? {
        guard let volume else { return nil }
        if unit == .statement {
            guard let claims, let base else { return nil }
            return claims.said(volume, of: base)
        }
        if let bound = share.sample?.bound {
            let value = Fraction(Int128((bound.value * 1e12).rounded()), 1_000_000_000_000)
            let count = exposure(value, of: volume, per: period)
            return "likely "
                + (bound.isLower
                    ? count.saidAtLeast(of: volume.amount(per: count.period), base)
                    : count.said(of: base, qualifier: .atMost))
        }
        guard share.value > .zero else { return nil }
        let count = exposure(share.value, of: volume, per: period)
        return count.said(
            of: base, qualifier: share.qualifier, within: range(share, of: volume, per: count.period))
    }

    /// `160 answers a day (likely between 98 and 257)`; without an interval, the same as the volume.
    func saidVolumeRange(_ share: Share, per period: Period? = nil) -> String? {
        guard let volume, let lead = saidVolume(share, per: period) else { return nil }
        guard unit == .answer, let sample = share.sample else { return lead }
        guard sample.bound == nil else { return "\(lead) (\(saidSeen(sample)))" }
        let count = exposure(share.value, of: volume, per: period)
        let range = range(share, of: volume, per: count.period)
        return range?.said(around: count.count).map { "\(lead) (\($0))" } ?? lead
    }

    /// The likely range of the count; `nil` without a sample.
    private func range(_ share: Share, of volume: Volume, per period: Period) -> ExposureRange? {
        guard unit == .answer, let interval = share.sample?.interval else { return nil }
        func count(_ end: Double) -> Fraction {
            Exposure(
                Fraction(Int128((end * 1e12).rounded()), 1_000_000_000_000), of: volume, per: period
            ).count
        }
        return ExposureRange(
            low: count(interval.low), high: count(interval.high), whole: volume.amount(per: period))
    }

    private func exposure(_ share: Fraction, of volume: Volume, per period: Period?) -> Exposure {
        period.map { Exposure(share, of: volume, per: $0) } ?? Exposure(share, of: volume)
    }

    private func saidSeen(_ sample: Sample) -> String {
        "\(sample.hits == 0 ? "none" : "all") of \(separated(Int128(sample.size))) checked"
    }
}
