extension Share {
    /// The share as it was typed, unrounded, for scripts: 16 and 500 for `16/500`, 32 and 1,000 for `3.2%`.
    ///
    /// A count of a sample stays as it was counted; a percentage or score stands over a power of ten (R1.1).
    public var exact: (numerator: Int, denominator: Int) {
        if let sample { return (sample.hits, sample.size) }
        if step > .zero, let count = (value * step.inverse).wholeValue, let whole = step.inverse.wholeValue {
            return (Int(clamping: count), Int(clamping: whole))
        }
        return (Int(clamping: value.numerator), Int(clamping: value.denominator))
    }
}
