extension Figure {
    /// The figure in a form, or `nil` where it has none: no interval without a sample, no volume without one.
    ///
    /// - Parameter shared: the denominator that the document uses for this base (R1.3).
    public func said(_ form: FigureForm, over shared: Int? = nil) -> String? {
        guard let share else { return saidAmount(form) }
        return switch form {
        case .plain: saidWithHarm(share, over: shared)
        case .share: share.said(of: leadBase, over: shared)
        case .percent: share.percent
        case .range: saidRange(share, over: shared)
        case .volume: saidVolume(share)
        case .volumeRange: saidVolumeRange(share)
        case .complement: share.saidComplement(of: leadBase, over: shared)
        case .both: saidBoth(share, over: shared)
        case .oneIn: share.qualifier.isBound ? nil : share.oneIn
        case .count: saidSample(share)
        case .sentence: saidSentence(share, over: shared)
        }
    }

    /// `about 3 in 100 answers contain an error`.
    private func saidWithHarm(_ share: Share, over shared: Int?) -> String {
        let lead = share.said(of: leadBase, over: shared)
        guard let harm else { return lead }
        // "none of the 300 answers checked" and its mirror are said of all 300, so the verb stays plural.
        let isSingular = share.sample?.bound?.isSingular ?? share.frequency(over: shared).isSingular
        return "\(lead) \(isSingular ? Verb.singular(harm) : harm)"
    }

    private func saidRange(_ share: Share, over shared: Int?) -> String? {
        if let claims, let base { return claims.said(of: base, over: shared ?? share.denominator) }
        return share.saidWithRange(of: leadBase, over: shared)
    }

    /// `about 3 in 100 answers contain an error; about 97 in 100 do not` (R1.7).
    private func saidBoth(_ share: Share, over shared: Int?) -> String {
        if share.sample?.bound != nil { return saidSentence(share, over: shared) }
        let rest = share.frequency(over: shared).complement
        let verb = complement ?? harm.map(Verb.negated) ?? (harm == nil ? "are not" : "do not")
        guard case .counted = rest.extent else { return saidWithHarm(share, over: shared) }
        let ending = share.saidComplement(over: shared)
        return
            "\(saidWithHarm(share, over: shared)); \(ending) \(rest.isSingular ? Verb.singular(verb) : verb)"
    }

    private func saidSample(_ share: Share) -> String? {
        guard let sample = share.sample else { return nil }
        if let bound = sample.bound { return bound.saidSeen(of: leadBase) }
        let items = leadBase.map { " " + $0.counted(as: Int128(sample.size)) } ?? ""
        return "\(separated(Int128(sample.hits))) of \(separated(Int128(sample.size)))\(items)"
    }

    private func saidSentence(_ share: Share, over shared: Int?) -> String {
        let lead = saidWithHarm(share, over: shared)
        if let claims, let base {
            let range = claims.said(of: base, over: shared ?? share.denominator)
            return "\(lead), which means \(range) are affected"
        }
        if let bound = share.sample?.bound { return "\(lead); \(bound.saidBound)" }
        return share.saidIntervalAndSample(over: shared).map { "\(lead) (\($0))" } ?? lead
    }
}
