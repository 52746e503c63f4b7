extension Denominator {
    /// One denominator for a list of shares that a reader will compare: the largest that any of them needs
    /// (R1.3), but no finer than the smallest sample among them supports (R1.8).
    public static func compared(_ shares: some Collection<Share>) -> Int {
        let shared = shared(by: shares)
        return shares.map { $0.frequency(over: shared).denominator }.min() ?? shared
    }
}
