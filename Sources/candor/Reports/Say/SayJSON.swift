import Drafting
import Quantities

/// A saying for scripts: every form of the number, `null` where it has none.
///
/// A comparison has each further value under `versus`, with its change against the first.
struct SayJSON {
    private let saying: Saying

    init(_ saying: Saying) {
        self.saying = saying
    }

    var value: JSONValue {
        var value: JSONValue = ["version": 1]
        guard let first = saying.items.first else { return value }
        value = value.adding([
            "sameMix": saying.isSameMix.map(JSONValue.flag) ?? .null,
            "atLeastOnce": JSONValue(saying.beside.atLeastOnce),
            "baseline": JSONValue(saying.beside.baseline),
        ]).adding(forms(of: first))
        guard saying.items.count > 1 else { return value }
        let others = saying.items.dropFirst().enumerated().map { offset, item in
            forms(of: item).adding(change(at: offset))
        }
        return value.adding(["versus": .list(others)])
    }

    private func forms(of item: Saying.Item) -> JSONValue {
        let over = saying.denominator
        let figure = item.figure?.share == nil ? nil : item.figure
        let share = figure?.share
        let sample = share?.sample
        let exact = share?.exact
        return [
            "share": JSONValue(figure?.said(.share, over: over)),
            "percent": JSONValue(figure?.said(.percent)),
            // 1 in X misleads beside another one (R1.4).
            "oneIn": JSONValue(saying.items.count > 1 ? nil : figure?.said(.oneIn)),
            "interval": JSONValue(figure?.said(.range, over: over)),
            "volume": JSONValue(figure?.said(.volume)),
            "volumeRange": JSONValue(figure?.said(.volumeRange)),
            "complement": JSONValue(figure?.said(.complement, over: over)),
            "both": JSONValue(figure?.said(.both, over: over)),
            "spreadEvenly": JSONValue(evenly(figure)),
            "qualifier": JSONValue(share.map(\.qualifier.rawValue).flatMap { $0.isEmpty ? nil : $0 }),
            "sentence": .text(item.consequence.said(over: over)),
            "numerator": exact.map { .number($0.numerator) } ?? .null,
            "denominator": exact.map { .number($0.denominator) } ?? .null,
            "low": JSONValue(sample?.interval.low),
            "high": JSONValue(sample?.interval.high),
            "bound": JSONValue(sample?.bound?.value),
        ]
    }

    /// `about 82 in 100 answers`, of statements that are spread evenly over the answers.
    private func evenly(_ figure: Figure?) -> String? {
        guard let claims = figure?.claims, let base = figure?.base, let share = figure?.share else {
            return nil
        }
        return claims.saidIfSpreadEvenly(of: base, over: share.denominator)
    }

    private func change(at offset: Int) -> JSONValue {
        guard saying.changes.indices.contains(offset) else { return [:] }
        let change = saying.changes[offset]
        let base = saying.items.first?.figure?.leadBase
        return [
            "change": .text(change.said(of: base)),
            "changeInterval": JSONValue(change.saidInterval),
            "changeLow": JSONValue(change.interval?.low),
            "changeHigh": JSONValue(change.interval?.high),
        ]
    }
}
