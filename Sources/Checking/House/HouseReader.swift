import Drafting
import SourceText
import YAML

/// Reads what a house adds; a mistake in one file leaves the others in use.
struct HouseReader {
    private let house: House
    private let names: HouseRuleNames
    private var budget = HouseBudget()

    /// What was read.
    struct Read {
        var rules: [Rule] = []
        var glossary = Glossary()
        var comparables: [ComparableRisk] = []
        var errors: [SourceError] = []
    }

    /// The ways of looking that need nothing but words.
    private static let kinds: [Rule.Kind] = [.existence, .substitution, .occurrence, .firstMention]

    init(_ house: House, _ frameworks: FrameworkLibrary) {
        self.house = house
        names = HouseRuleNames(frameworks: frameworks)
    }

    mutating func read() -> Read {
        var read = Read()
        if let file = house.glossary {
            do throws(SourceError) {
                read.glossary = try Glossary(file, &budget)
            } catch {
                read.errors.append(error)
            }
        }
        if let file = house.comparables {
            do throws(SourceError) {
                read.comparables = try ComparableRisk.read(file)
            } catch {
                read.errors.append(error)
            }
        }
        for file in house.rules.prefix(House.ruleLimit) {
            do throws(SourceError) { read.rules.append(try rule(file)) } catch { read.errors.append(error) }
        }
        if let file = house.rules.dropFirst(House.ruleLimit).first {
            let message =
                "there are over \(House.ruleLimit) files of rules; this one and those after it are left out"
            read.errors.append(SourceError(path: file.path, message: message))
        }
        read.rules.sort { $0.id < $1.id }
        return read
    }

    private mutating func rule(_ file: House.File) throws(SourceError) -> Rule {
        let root = try YAMLReader.read(file.text, path: file.path)
        let rule = try RuleReader(path: file.path, text: file.text, root: root).read()
        guard Self.kinds.contains(rule.kind) else {
            let kinds = Self.kinds.map(\.rawValue).joined(separator: ", ")
            throw SourceError(
                path: file.path, message: "a house rule is of kind \(kinds), not '\(rule.kind.rawValue)'")
        }
        guard !rule.id.uppercased().hasPrefix("RC"), !rule.id.contains(where: \.isWhitespace) else {
            throw SourceError(
                path: file.path,
                message: "'\(rule.id)' cannot be the id of a house rule; RC is Candor's own, so write H101")
        }
        guard !rule.terms.isEmpty else {
            throw SourceError(
                path: file.path,
                message: "the rule looks for nothing; add 'words: |' and below it one word or phrase a line")
        }
        try names.check(root, path: file.path)
        try budget.spend(on: rule.terms.map(\.text), path: file.path)
        return rule
    }
}
