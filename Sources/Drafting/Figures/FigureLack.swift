import Quantities

/// Why a figure has no words for a form, and what to do about it.
enum FigureLack {
    /// `; give its volume in the front matter`, `, because it is no share`.
    static func said(of figure: Figure, named name: String, as form: FigureForm) -> String {
        guard let share = figure.share else {
            return ", because it is no share; write it as {\(name)} alone"
        }
        switch form {
        case .oneIn: return oneIn(share, name)
        case .range, .count:
            return figure.unit == .statement && form == .range
                ? "; give its number of statements in the front matter"
                : "; give how many were counted and checked in the front matter, such as 16/500"
        case .volume, .volumeRange:
            if figure.volume == nil { return "; give its volume in the front matter" }
            if figure.unit == .statement { return "; give its number of statements in the front matter" }
            return "; give how many were checked in the front matter, such as 0/300, since none is not never"
        case .plain, .share, .percent, .complement, .both, .sentence:
            return "; give its sample, volume or harm in the front matter"
        }
    }

    /// 1 in X is a gloss that few shares have (R1.4).
    private static func oneIn(_ share: Share, _ name: String) -> String {
        let reason =
            switch share.value.approximate {
            case 0: "none was found"
            case _ where share.qualifier.isBound: "it is a bound"
            case 0.5...: "it is more than half"
            default: "no whole number comes close enough"
            }
        return ", because \(reason); write it as {\(name)} alone"
    }
}
