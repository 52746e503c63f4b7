import SourceText
import YAML

/// A risk that the house already accepts, to which another can be compared.
public struct ComparableRisk: Hashable, Sendable {
    /// What it is: `wrong answers on the telephone line`.
    public let name: String
    /// How large it is: `about 2 in 100 calls`.
    public let figure: String
    /// Who measured it.
    public let source: String
    /// When: `2026-10-01`.
    public let date: String

    /// As one reads it: `wrong answers on the telephone line: about 2 in 100 calls (quality review, 2026-10-01)`.
    public var said: String { "\(name): \(figure) (\(source), \(date))" }

    enum Key: String, CaseIterable { case name, figure, source, date }

    /// Reads a file, which is a list.
    ///
    /// - Throws: `SourceError` at the place of the first mistake.
    public static func read(_ file: House.File) throws(SourceError) -> [ComparableRisk] {
        let root = try YAMLReader.result(of: file.text, path: file.path, root: .any).root
        guard let items = root.items else {
            if root.isAbsent { return [] }
            throw SourceError(
                path: file.path, location: root.location,
                message: "the file takes a list; begin each risk with '- name:'")
        }
        var risks: [ComparableRisk] = []
        for item in items {
            let keys = try YAMLMapping<Key>(item, path: file.path)
            risks.append(
                ComparableRisk(
                    name: try keys.requiredText(.name), figure: try keys.requiredText(.figure),
                    source: try keys.requiredText(.source), date: try keys.requiredText(.date)))
        }
        return risks
    }

    /// The rules that ask for another comparison, and those that ask for one where the step holds nothing.
    private static let rules: Set<String> = ["RC701", "RC702"]
    private static let stepRules: Set<String> = ["RC003", "RC004"]

    /// The finding of a missing comparison, with what the house could compare with.
    static func offered(_ risks: [ComparableRisk], in finding: Finding) -> Finding {
        guard !risks.isEmpty,
            rules.contains(finding.rule) || finding.step == "comparison" && stepRules.contains(finding.rule)
        else { return finding }
        var finding = finding
        let some = risks.prefix(3).map(\.said).joined(separator: "; ")
        let question = finding.question.map { $0 + " " } ?? ""
        finding.question = question + "The house already accepts \(some)."
        return finding
    }
}
