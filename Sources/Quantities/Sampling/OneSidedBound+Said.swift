extension OneSidedBound {
    /// What was seen: `none of the 300 answers checked`, `all of the 300 answers checked`.
    func saidSeen(of base: BaseNoun?) -> String {
        let word = isLower ? "all" : "none"
        let items = base.map { " " + $0.counted(as: Int128(size)) } ?? ""
        return "\(word) of the \(separated(Int128(size)))\(items) checked"
    }

    /// What could still be true: `the true rate could still be as high as 1 in 100`.
    var saidBound: String {
        "the true rate could still be as \(isLower ? "low" : "high") as \(frequency.said())"
    }

    /// Both: `none of the 300 answers checked; the true rate could still be as high as 1 in 100` (R1.9).
    public func said(of base: BaseNoun? = nil) -> String { saidSeen(of: base) + "; " + saidBound }
}
