/// A share of a whole, exact as typed: `3.2%`, `0.032`, `16 of 500`, `at most 5/1000` (R1.1).
public struct Share: Hashable, Sendable {
    /// The share itself, from 0 to 1.
    public let value: Fraction
    /// What was counted, where a count was typed.
    public let sample: Sample?
    /// Whether the share is measured, expected or bounded.
    public let qualifier: Qualifier
    /// The smallest step of the number as it was typed: 0.1% for `3.2%`.
    let step: Fraction

    init(value: Fraction, sample: Sample? = nil, qualifier: Qualifier = .exact, step: Fraction = .zero) {
        self.value = value
        self.sample = sample
        self.qualifier = qualifier
        self.step = step
    }

    /// The share that a sample shows.
    public init(_ sample: Sample) {
        self.init(value: sample.share, sample: sample)
    }

    /// The rest of the whole: a score that is better when higher, turned into the share that failed (R1.6).
    public var complement: Share {
        Share(
            value: Fraction.one - value, sample: sample?.complement, qualifier: qualifier.mirrored, step: step
        )
    }

    /// The denominator that this share needs on its own, never finer than its sample supports (R1.2, R1.8).
    public var denominator: Int {
        min(Denominator.needed(for: value, rounding: qualifier.rounding), cap)
    }

    /// The share as a count out of a round number.
    ///
    /// - Parameter shared: the denominator of a comparison (R1.3); the sample's cap wins over it.
    public func frequency(over shared: Int? = nil) -> NaturalFrequency {
        let base = min(shared ?? denominator, cap)
        return NaturalFrequency(value, of: base, rounding: qualifier.rounding)
    }

    /// For people: `about 3 in 100 answers`; `about` only where it is not exact or comes from a sample
    /// (R1.2).
    ///
    /// Where none or all of a sample were hit: `none of the 300 answers checked`.
    public func said(of base: BaseNoun? = nil, over shared: Int? = nil) -> String {
        if let sample, let bound = sample.bound { return bound.saidSeen(of: base) }
        let frequency = frequency(over: shared)
        return word(for: frequency).before(frequency.said(of: base))
    }

    /// The same share of the rest: `about 97 in 100 answers`.
    ///
    /// It is the denominator less the count, so that both add up, whichever way they were rounded (R1.7).
    public func saidComplement(of base: BaseNoun? = nil, over shared: Int? = nil) -> String {
        if let bound = sample?.complement.bound { return bound.saidSeen(of: base) }
        let frequency = frequency(over: shared).complement
        return word(for: frequency, of: qualifier.mirrored).before(frequency.said(of: base))
    }

    private var cap: Int { sample.map { Denominator.cap(sampleSize: $0.size) } ?? Denominator.finest }

    private func word(for frequency: NaturalFrequency, of qualifier: Qualifier? = nil) -> Qualifier {
        guard case .counted = frequency.extent else { return .exact }
        let qualifier = qualifier ?? self.qualifier
        return qualifier == .exact && (sample != nil || !frequency.isExact) ? .about : qualifier
    }
}
