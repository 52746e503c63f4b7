import Quantities
import SourceText
import TemplateLibrary
import YAML

/// Reads `metrics.yml`.
enum MetricReader {
    enum RootKey: String, CaseIterable {
        case metrics
    }

    enum Key: String, CaseIterable {
        case name, aliases, direction, takes, value, of, harm, complement, says, ask, readings, none, instead,
            note
        case ofOne = "of-one"
    }

    enum ReadingKey: String, CaseIterable {
        case id, label, of, harm, complement
    }

    static func read(_ file: TemplateFile?) throws(SourceError) -> [Metric] {
        guard let file else { return [] }
        let root = try file.yaml()
        var metrics: [Metric] = []
        for item in try YAMLMapping<RootKey>(root, path: file.path).requiredList(.metrics) {
            metrics.append(try metric(YAMLMapping<Key>(item, path: file.path)))
        }
        return metrics
    }

    private static func metric(_ keys: YAMLMapping<Key>) throws(SourceError) -> Metric {
        let name = try keys.requiredText(.name)
        let refusal = try refusal(keys)
        let takes = try keys.optionalChoice(.takes, of: MetricValue.self) ?? .share
        let sentence = try keys.optionalText(.says)
        let readings = try readings(keys)
        if refusal == nil {
            try check(keys, takes, hasSentence: sentence != nil, readings)
        }
        return Metric(
            name: name, spellings: ([name] + (try keys.optionalTexts(.aliases))).map(MetricName.init),
            direction: try keys.optionalChoice(.direction, of: Metric.Direction.self) ?? .none, takes: takes,
            fixedValue: try keys.optionalText(.value), question: try keys.optionalText(.ask),
            readings: readings,
            sentence: sentence, refusal: refusal, note: try keys.optionalText(.note))
    }

    private static func refusal(_ keys: YAMLMapping<Key>) throws(SourceError) -> Metric.Refusal? {
        guard let why = try keys.optionalText(.none) else { return nil }
        return Metric.Refusal(why: why, instead: try keys.requiredText(.instead))
    }

    private static func readings(_ keys: YAMLMapping<Key>) throws(SourceError) -> [MetricReading] {
        let base = try base(keys.optionalText(.of), one: keys.optionalText(.ofOne))
        var readings: [MetricReading] = []
        for item in try keys.optionalList(.readings) {
            let own = try YAMLMapping<ReadingKey>(item, path: keys.path)
            guard let id = try own.optionalChoice(.id, of: MetricReading.ID.self) else {
                throw own.error(.id, "a reading needs an id: statement, answer, hit-rate or mean-recall")
            }
            readings.append(
                MetricReading(
                    id: id, label: try own.requiredText(.label),
                    base: try self.base(own.optionalText(.of), one: nil) ?? base,
                    harm: try own.requiredText(.harm), complement: try own.optionalText(.complement)))
        }
        guard readings.isEmpty else { return readings }
        return [
            MetricReading(
                id: nil, label: "", base: base, harm: try keys.optionalText(.harm),
                complement: try keys.optionalText(.complement))
        ]
    }

    private static func base(_ plural: String?, one: String?) -> BaseNoun? {
        plural.map { BaseNoun($0, ofOne: one) }
    }

    /// A share needs to know what happens to whom; every other value needs its sentence.
    private static func check(
        _ keys: YAMLMapping<Key>, _ takes: MetricValue, hasSentence: Bool, _ readings: [MetricReading]
    ) throws(SourceError) {
        switch takes {
        case .share:
            if readings.count > 1 {
                _ = try keys.requiredText(.ask)
            } else {
                _ = try keys.requiredText(.harm)
            }
            guard readings.allSatisfy({ $0.base != nil }) else { return _ = try keys.requiredText(.of) }
        case .percentile: _ = try keys.requiredText(.of)
        default:
            guard hasSentence else { return _ = try keys.requiredText(.says) }
        }
    }
}
