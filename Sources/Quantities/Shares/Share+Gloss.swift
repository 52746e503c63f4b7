extension Share {
    /// For brackets after the lead: `3.2%, roughly 1 in 31`, `5%, 1 in 20`, `29%`.
    ///
    /// The gloss in 1 in X stands only where R1.4 allows it, and not where the lead says the same already.
    public var gloss: String {
        guard !qualifier.isBound, let odds = oneIn, odds != frequency().said() else { return percent }
        let isExact = qualifier == .exact && sample == nil && value.inverse.isWhole
        return "\(percent), \(isExact ? "" : "roughly ")\(odds)"
    }
}
