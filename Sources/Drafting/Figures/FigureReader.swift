import Quantities
import SourceText
import YAML

/// Reads `figures:` of a draft's front matter.
struct FigureReader {
    let path: String

    enum Key: String, CaseIterable {
        case share, score, amount, per, statements, of, harm, complement, volume, source
        case ofOne = "of-one"
        case asOf = "as-of"
    }

    /// The figures by name.
    ///
    /// - Throws: `SourceError` at the value that cannot be read, with what to write instead.
    func read(_ root: YAMLNode) throws(SourceError) -> [String: DeclaredFigure] {
        guard let node = root["figures"], !node.isAbsent else { return [:] }
        guard let entries = node.entries else {
            throw SourceError(
                path: path, location: node.location,
                message: "'figures' takes names, each with its keys on indented lines")
        }
        var figures: [String: DeclaredFigure] = [:]
        for entry in entries {
            guard Section.slug(entry.key) == entry.key else {
                throw SourceError(
                    path: path, location: entry.keyLocation,
                    message: "'\(entry.key)' is no name for a figure; write '\(Section.slug(entry.key))'")
            }
            let figure = try figure(YAMLMapping<Key>(entry.value, path: path))
            figures[entry.key] = DeclaredFigure(name: entry.key, figure: figure, location: entry.keyLocation)
        }
        return figures
    }

    private func figure(_ keys: YAMLMapping<Key>) throws(SourceError) -> Figure {
        let base = try base(keys)
        let given = [Key.share, .score, .amount].filter { keys.node($0) != nil }
        guard given.count == 1, let key = given.first else {
            throw SourceError(
                path: path, location: keys.location,
                message: "a figure has one of 'share', 'score' and 'amount'; "
                    + "this has \(given.isEmpty ? "none" : "several")")
        }
        let text = try keys.requiredText(key)
        var figure: Figure = try reading(keys, key) { () throws(QuantityError) in
            switch key {
            case .score: try Figure(score: text, of: base)
            case .amount: Figure(try Quantity.amount(text), typed: text, of: base)
            default: try Figure(text, of: base)
            }
        }
        figure.harm = try keys.optionalText(.harm)
        figure.complement = try keys.optionalText(.complement)
        figure.source = try keys.optionalText(.source)
        figure.statements = try keys.optionalNumber(.statements, in: 1...1_000_000)
        if let unit = try keys.optionalText(.per) {
            guard let known = UnitOfAnalysis(rawValue: unit) else {
                throw keys.error(.per, "'per' takes statement or answer, not '\(unit)'")
            }
            figure.unit = known
        }
        if let volume = try keys.optionalText(.volume) {
            figure.volume = try reading(keys, .volume) { () throws(QuantityError) in try Volume(volume) }
        }
        if let day = try keys.optionalText(.asOf) {
            figure.asOf = try reading(keys, .asOf) { () throws(QuantityError) in try Moment(day) }
        }
        return figure
    }

    private func base(_ keys: YAMLMapping<Key>) throws(SourceError) -> BaseNoun? {
        guard let noun = try keys.optionalText(.of) else { return nil }
        return try BaseNoun(noun, ofOne: keys.optionalText(.ofOne))
    }

    private func reading<Value>(
        _ keys: YAMLMapping<Key>, _ key: Key, _ read: () throws(QuantityError) -> Value
    ) throws(SourceError) -> Value {
        do throws(QuantityError) {
            return try read()
        } catch {
            throw keys.error(key, error.message)
        }
    }
}
