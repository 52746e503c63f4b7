extension OneSidedBound {
    /// What was seen: `none of the 300 answers checked`, `all of the 300 answers checked`.
    func saidSeen(of base: BaseNoun?) -> String {
        let items = base.map { " " + $0.counted(as: Int128(size)) } ?? ""
        guard isSingular else {
            return "\(isLower ? "all" : "none") of the \(separated(Int128(size)))\(items) checked"
        }
        if isLower { return "the only\(base == nil ? " one" : items) checked" }
        return base == nil ? "none of 1 checked" : "no\(items) of 1 checked"
    }

    /// Whether a verb after it stands in the singular: the only one checked, or none of 1.
    var isSingular: Bool { size == 1 }

    /// What could still be true: `the true rate could still be as high as 1 in 100`.
    var saidBound: String {
        "the true rate could still be as \(isLower ? "low" : "high") as \(frequency.said())"
    }

    /// Both: `none of the 300 answers checked; the true rate could still be as high as 1 in 100` (R1.9).
    public func said(of base: BaseNoun? = nil) -> String { saidSeen(of: base) + "; " + saidBound }
}
