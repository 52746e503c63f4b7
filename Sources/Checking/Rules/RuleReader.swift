import SourceText
import YAML

/// Reads the file of one rule.
struct RuleReader {
    let path: String
    let text: String
    /// What the text holds.
    let root: YAMLNode

    enum Key: String, CaseIterable {
        case id, name, kind, severity, elsewhere, documents, foremost, message, question, why, source, good,
            poor, kinds, steps,
            silent
        case readers, technical, language, safe, unless, signs, after, limit, words, lists, finds, ignores,
            sample
    }

    enum SampleKey: String, CaseIterable { case kind, step }
    enum Readers: String, CaseIterable { case all, plain }
    enum Language: String, CaseIterable { case en, any }

    /// - Parameter glossary: the words of the house, where the rule is one of those built in.
    /// - Throws: `SourceError` at the place of the first mistake.
    func read(_ glossary: Glossary? = nil) throws(SourceError) -> Rule {
        let keys = try YAMLMapping<Key>(root, path: path)
        let kind = try keys.optionalChoice(.kind, of: Rule.Kind.self) ?? .existence
        let severity = try keys.optionalChoice(.severity, of: Severity.self) ?? .warning
        let elsewhere = try keys.optionalChoice(.elsewhere, of: Severity.self)
        let sample = try keys.optionalMapping(.sample, of: SampleKey.self)
        let conditions = try choices(keys, .unless, of: Rule.Condition.self)
        let id = try keys.requiredText(.id)
        let terms = try terms(keys, kind)
        return Rule(
            id: id, name: try keys.requiredText(.name), kind: kind,
            severity: severity, elsewhere: elsewhere,
            inDocuments: try keys.optionalChoice(.documents, of: Severity.self),
            isForemost: try keys.optionalFlag(.foremost) ?? false, message: try keys.requiredText(.message),
            question: try keys.optionalText(.question), why: try keys.requiredText(.why),
            source: try keys.optionalText(.source) ?? "", good: try keys.optionalText(.good) ?? "",
            poor: try keys.optionalText(.poor) ?? "", kinds: Set(try keys.optionalTexts(.kinds)),
            steps: Set(try keys.optionalTexts(.steps)),
            silentSteps: Set(try keys.optionalTexts(.silent)),
            isForPlainReaders: try keys.optionalChoice(.readers, of: Readers.self) == .plain,
            readsTechnical: try keys.optionalFlag(.technical) ?? false,
            isForAnyLanguage: try keys.optionalChoice(.language, of: Language.self) == .any,
            isSafe: try keys.optionalFlag(.safe) ?? false, conditions: conditions,
            after: try keys.optionalText(.after), signs: try choices(keys, .signs, of: Rule.Sign.self),
            limit: try keys.optionalNumber(.limit, in: 1...100_000),
            terms: glossary?.applied(to: terms, ofRule: id) ?? terms,
            finds: try keys.optionalTexts(.finds), ignores: try keys.optionalTexts(.ignores),
            sampleKind: try sample?.optionalText(.kind), sampleStep: try sample?.optionalText(.step),
            path: path)
    }

    /// A list of words each of which must be one of an enumeration's.
    private func choices<Choice>(
        _ keys: YAMLMapping<Key>, _ key: Key, of type: Choice.Type
    ) throws(SourceError) -> Set<Choice>
    where Choice: RawRepresentable<String> & CaseIterable & Hashable {
        var chosen: Set<Choice> = []
        for item in try keys.optionalList(key) {
            let typed = item.text ?? ""
            guard let choice = Choice(rawValue: typed) else {
                let known = Choice.allCases.map(\.rawValue)
                let all = "; it knows \(known.joined(separator: ", "))"
                throw SourceError(
                    path: path, location: item.location,
                    message: "'\(key.rawValue)' knows no '\(typed)'"
                        + Spelling.suggestion(for: typed, in: known, otherwise: all))
            }
            chosen.insert(choice)
        }
        return chosen
    }

    private func terms(_ keys: YAMLMapping<Key>, _ kind: Rule.Kind) throws(SourceError) -> [Rule.Term] {
        var terms: [Rule.Term] = []
        if let node = keys.node(.words) { terms += try self.terms(node, list: "words", kind) }
        for entry in try keys.optionalEntries(.lists) {
            terms += try self.terms(entry.value, list: entry.key, kind)
        }
        return terms
    }

    /// One word or phrase a line, `word => what to say instead`; a list of texts is the same.
    private func terms(
        _ node: YAMLNode, list: String, _ kind: Rule.Kind
    ) throws(SourceError) -> [Rule.Term] {
        let lines: [(text: String, location: SourceLocation)]
        if let items = node.items {
            lines = items.map { ($0.text ?? "", $0.location) }
        } else {
            // A block of lines begins on the line after its mark.
            let rows = (node.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            lines = rows.enumerated().map { index, row in
                (
                    String(row),
                    SourceLocation(line: node.location.line + index + 1, column: node.location.column)
                )
            }
        }
        var terms: [Rule.Term] = []
        for line in lines where !line.text.allSatisfy(\.isWhitespace) {
            do throws(SourceError) {
                terms.append(try term(line.text, list, kind, line.location))
            } catch {
                throw node.items == nil ? indented(error) : error
            }
        }
        return terms
    }

    /// An error in a block of lines, at the first letter of its line.
    private func indented(_ error: SourceError) -> SourceError {
        guard let location = error.location else { return error }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.indices.contains(location.line - 1) else { return error }
        let indent = lines[location.line - 1].prefix { $0 == " " }.count
        return SourceError(path: path, line: location.line, column: indent + 1, message: error.message)
    }

    private func term(
        _ line: String, _ list: String, _ kind: Rule.Kind, _ location: SourceLocation
    ) throws(SourceError) -> Rule.Term {
        let parts = Self.parts(of: line).map(Self.trimmed).filter { !$0.isEmpty }
        // An arrow alone is no phrase, and is refused as one.
        let text = parts.first ?? ""
        try Self.check(phrase: text, path: path, at: location)
        if kind == .substitution, list == "words", parts.count < 2 {
            throw SourceError(
                path: path, location: location,
                message: "'\(text)' has nothing to say instead; write '\(text) => other words'")
        }
        return Rule.Term(list: list, word: text, replacement: parts.count > 1 ? parts[1] : nil)
    }

    /// - Throws: `SourceError` for a phrase that cannot be taken apart.
    static func check(
        phrase: String, path: String, at location: SourceLocation
    ) throws(SourceError) {
        do throws(PhraseError) {
            _ = try PhraseElement.parse(phrase)
        } catch {
            throw SourceError(path: path, location: location, message: "in '\(phrase)': \(error.message)")
        }
    }

    /// What stands before the first `=>` and after it.
    private static func parts(of line: String) -> [Substring] {
        let bytes = line.utf8
        let arrow = bytes.indices.first { place in
            bytes[place] == UInt8(ascii: "=")
                && bytes[bytes.index(after: place)...].first == UInt8(ascii: ">")
        }
        guard let arrow else { return [line[...]] }
        return [line[..<arrow], line[bytes.index(arrow, offsetBy: 2)...]]
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
