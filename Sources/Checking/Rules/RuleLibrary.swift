import Drafting
import SourceText
import TemplateLibrary

/// All rules, and their words in one vocabulary, so that a text is read once for all of them.
public struct RuleLibrary: Sendable {
    /// The rules, the built-in ones first, each group by id.
    public let rules: [Rule]
    /// What was wrong in files of rules; the other rules are here all the same.
    public let errors: [SourceError]
    /// The risks that the house already accepts.
    public let comparables: [ComparableRisk]
    let samples = SampleCache()
    let vocabulary: Vocabulary
    let phrases: PhraseTrie
    let people: PhraseTrie
    /// What each phrase is a term of.
    let terms: [PhrasePlace]
    /// The words of the lists that several rules share, by the list's name.
    let lists: SharedLists
    /// Abbreviations that everybody knows, and those that other rules report under their own name.
    let knownAcronyms: Set<String>
    private let places: [String: Int]

    /// Reads the built-in rules and those of the house.
    ///
    /// - Parameter house: the files of the team's `.candor` folder.
    public init(_ library: TemplateLibrary, house: House = House()) {
        var reader = HouseReader(house, FrameworkLibrary(library))
        let own = reader.read()
        var rules: [Rule] = []
        var errors = house.errors
        for path in library.paths(under: "rules/")
        where path.hasSuffix(".yml") && !path.hasPrefix("rules/lists/") {
            do throws(SourceError) {
                guard let file = try library.file(path) else { continue }
                let reader = try RuleReader(path: file.path, text: file.text, root: file.yaml())
                try Self.add(reader.read(own.glossary), to: &rules)
            } catch {
                errors.append(error)
            }
        }
        rules.sort { $0.id < $1.id }
        for rule in own.rules {
            do throws(SourceError) { try Self.add(rule, to: &rules) } catch { errors.append(error) }
        }
        errors += own.errors
        comparables = own.comparables
        self.rules = rules
        places = Dictionary(
            self.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        knownAcronyms = Self.acronyms(self.rules)
        var lexicon = Lexicon()
        for (index, rule) in self.rules.enumerated() { lexicon.add(rule, index) }
        for path in library.paths(under: "rules/lists/") where path.hasSuffix(".yml") {
            do throws(SourceError) {
                if let file = try library.file(path) { try lexicon.add(WordList(file)) }
            } catch {
                errors.append(error)
            }
        }
        self.errors = errors
        vocabulary = lexicon.vocabulary
        phrases = lexicon.phrases
        people = lexicon.people
        terms = lexicon.terms
        lists = lexicon.lists
    }

    private static func acronyms(_ rules: [Rule]) -> Set<String> {
        var known: Set<String> = []
        for rule in rules {
            switch rule.id {
            case "RC103", "RC211": known.formUnion(rule.terms.map { $0.text.uppercased() })
            case "RC104": known.formUnion(rule.terms.filter { $0.list == "known" }.map(\.text))
            default: continue
            }
        }
        return known
    }

    private static func add(_ rule: Rule, to rules: inout [Rule]) throws(SourceError) {
        if let first = rules.first(where: { $0.id == rule.id || $0.name == rule.name }) {
            let shared = first.id == rule.id ? "id \(rule.id)" : "name '\(rule.name)'"
            throw SourceError(
                path: rule.path, message: "the \(shared) belongs to \(first.path); choose another")
        }
        rules.append(rule)
    }

    /// The rule with an id or a name, whatever its capitals.
    public func rule(_ id: String) -> Rule? {
        if let place = places[id] { return rules[place] }
        let wanted = id.lowercased()
        return rules.first { $0.id.lowercased() == wanted || $0.name.lowercased() == wanted }
    }

    /// The place of a rule in `rules`.
    func place(_ id: String) -> Int? { places[id] }
}
