import Quantities

extension WishMetric {
    /// A share of this measure for those who have not seen the command: `74% of violations stopped`.
    func plain(_ share: String, of base: BaseNoun) -> String {
        switch self {
        case .precision: "\(share) of stops right"
        case .recall: "\(share) of violations stopped"
        case .missed: "\(share) of violations let through"
        case .blocked: "\(share) of \(base.plural) stopped"
        case .wronglyBlocked: "\(share) of legitimate \(base.plural) stopped"
        }
    }
}

extension Wish {
    /// `at most 2% of messages stopped`.
    func plain(of base: BaseNoun) -> String {
        "\(isFloor ? "at least" : "at most") \(metric.plain(limit.percent, of: base))"
    }
}
