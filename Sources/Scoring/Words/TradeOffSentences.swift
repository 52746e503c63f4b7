import Quantities

/// What a trade-off says in sentences; each ends with a full stop.
public struct TradeOffSentences {
    let tradeOff: TradeOff
    /// What is stopped or let through: `items`, `messages`.
    let base: BaseNoun

    var scale: LiveScale { tradeOff.scale }
    /// `a day`.
    var period: String { scale.said(of: base) }

    /// Speaks about a trade-off over a noun.
    public init(_ tradeOff: TradeOff, of base: BaseNoun = BaseNoun("items")) {
        self.tradeOff = tradeOff
        self.base = base
    }

    // MARK: The set

    /// `24,000 items were checked; 1,440 of them are violations (about 6 in 100).`
    public var set: String {
        let (items, violations) = (tradeOff.scores.points.items, tradeOff.violations)
        let counted =
            violations == 1 ? "1 of them is a violation" : "\(grouped(violations)) of them are violations"
        let share = Sample(hits: violations, size: items).map { Share($0).said() } ?? ""
        return "\(grouped(items)) \(base.plural) were checked; \(counted) (\(share))."
    }

    /// What the counts are said for: `Live traffic is 5,000 items a day in the same mix: about 300 violations a day.`
    public var traffic: String { traffic(for: .terminal) }

    /// Who reads a sentence: one who types commands, or one who has a memo before them.
    enum Reader { case terminal, memo }

    func traffic(for reader: Reader) -> String {
        guard let volume = tradeOff.request.volume else { return trafficWithoutVolume(for: reader) }
        let through = tradeOff.rows.last?.violationsThrough
        let violations = through.map(isOne) == true ? "violation" : "violations"
        let mix =
            if case .baseRate(let rate) = tradeOff.mix { ", \(rate.percent) of them violations" } else {
                " in the same mix"
            }
        return "Live traffic is \(volume.said(of: base))\(mix):"
            + " \(through?.said(at: scale) ?? "") \(violations) \(period)."
    }

    private func trafficWithoutVolume(for reader: Reader) -> String {
        switch tradeOff.request.mix {
        case nil:
            "Counts are for 10,000 \(base.plural) like those checked; whether live traffic has as many violations"
                + (reader == .memo ? " is not known." : " was not said (--same-mix, --base-rate).")
        case .same: "Counts are for 10,000 live \(base.plural) in the same mix."
        case .baseRate(let rate):
            "Counts are for 10,000 live \(base.plural), \(rate.percent) of them violations."
        }
    }

    func saidThreshold(_ point: OperatingPoint) -> String {
        point.threshold.isFinite ? "\(point.threshold)" : "stopping nothing"
    }

    /// `at 0.62`, `by stopping nothing`.
    func saidPlace(_ point: OperatingPoint) -> String {
        point.threshold.isFinite ? "at \(point.threshold)" : "by stopping nothing"
    }

    // MARK: Honesty

    /// What a reader must know before trusting the table.
    public var cautions: [String] {
        var cautions = smallness
        if tradeOff.recommended != nil || tradeOff.wishes != nil || tradeOff.limits != nil {
            cautions.append(
                "The thresholds were chosen on the same labels that they are judged by, so expect live"
                    + " figures to be somewhat worse; check them on a second labelled set.")
        }
        cautions += labelCaution
        return cautions
    }

    /// That too few were checked to choose by, in one sentence; empty where there were enough.
    var smallness: [String] {
        let set = tradeOff.scores.points.stoppingNothing
        let fewest = min(set.violations, set.legitimate)
        if fewest < OperatingPoint.fewestItems {
            let kind =
                set.violations < OperatingPoint.fewestItems
                ? (fewest == 1 ? "violation was" : "violations were")
                : "legitimate \(fewest == 1 ? base.singular + " was" : base.plural + " were")"
            return [
                "Too small to choose by: only \(fewest) \(kind) checked; \(OperatingPoint.fewestItems) of each kind"
                    + " are the fewest."
            ]
        }
        if let point = tradeOff.recommended?.point, point.threshold.isFinite, point.isSampleTooSmall {
            return [
                "Too small to choose by: at the recommended threshold the ranges span more than a factor of 4."
            ]
        }
        return []
    }

    private var labelCaution: [String] {
        guard tradeOff.scores.legitimateLabels.count > 1 else { return [] }
        let labels = tradeOff.scores.legitimateLabels.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
        return ["Taken as legitimate: the labels \(labels)."]
    }
}
