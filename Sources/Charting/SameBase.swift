import Quantities

/// Figures drawn together must be shares of the same thing.
enum SameBase {
    static func require(_ figures: [Figure]) throws(ChartError) {
        for figure in figures where figure.share == nil { throw .notAShare(figure.typed) }
        let bases = figures.compactMap { $0.leadBase?.plural }
        guard let first = bases.first else { return }
        for other in bases where other != first { throw .differentBases(first, other) }
    }
}
