extension Figure {
    /// A count, money or a length of time: `600 sessions were stopped`, `12,000 EUR of service credits`.
    func saidAmount(_ form: FigureForm) -> String? {
        switch form {
        case .plain, .sentence: harm.map { saidAmountOfBase + " " + verb($0) } ?? saidAmountOfBase
        case .share, .count: saidAmountOfBase
        case .volume, .volumeRange: if case .rate = quantity { saidAmountOfBase } else { nil }
        case .percent, .range, .complement, .both, .oneIn: nil
        }
    }

    private func verb(_ harm: String) -> String {
        switch quantity {
        case .count(let count, _) where count == .one: Verb.singular(harm)
        default: harm
        }
    }

    private var saidAmountOfBase: String {
        let ending = base.map { " of " + $0.plural } ?? ""
        switch quantity {
        case .share(let share): return share.said(of: base)
        case .count(let count, let qualifier):
            let noun = base.map { " " + (count == .one ? $0.singular : $0.plural) } ?? ""
            return qualifier.before(count.decimalText + noun)
        case .rate(let volume, let qualifier): return qualifier.before(volume.said(of: base))
        case .money(let money, let qualifier): return qualifier.beforeAmount(money.said + ending)
        case .duration(let span, let qualifier): return qualifier.beforeAmount(span.said + ending)
        }
    }
}
