import Checking
import Drafting
import SourceText

/// What `candor check` was asked to do.
struct CheckOrder: Sendable, Hashable {
    /// From how much a finding matters the run ends with status 1.
    enum FailureLevel: String, CaseIterable, Sendable {
        case error, warning, never

        var severity: Severity? {
            switch self {
            case .error: .error
            case .warning: .warning
            case .never: nil
            }
        }
    }

    var files: [String] = []
    var kind: String?
    var view: View?
    var isPublishing = false
    var isFixing = false
    var triesRules = false
    var format = CheckFormat.text
    var failureLevel = FailureLevel.error
    var showsAll = false
    var rules: [String] = []
    var standardInputName: String?
    var templateFolder: String?

    func run() async throws {
        let workshop = try Workshop(templateFolder: templateFolder)
        let house = HouseFiles.read()
        let library = RuleLibrary(workshop.library, house: house)
        for error in library.errors { Console.error(error.description) }
        var status: ExitStatus = library.errors.isEmpty ? .done : .usage
        let chosen = try chosen(library, house)
        if triesRules {
            let trial = RuleTrial(library, workshop.library, house, only: chosen)
            status = Self.worse(status, Self.tried(trial, library, workshop.frameworks))
        }
        if !files.isEmpty {
            let run = CheckRun(
                order: self, chosen: chosen, checker: Checker(library),
                reader: ManuscriptReader(
                    drafts: workshop.reader, as: try kind.map(workshop.framework), view: view))
            status = Self.worse(status, await run.all())
        }
        if status != .done { throw status }
    }

    /// Says which sentences of the rules' own files fail.
    private static func tried(
        _ trial: RuleTrial, _ library: RuleLibrary, _ frameworks: FrameworkLibrary
    ) -> ExitStatus {
        let failures = trial.failures(frameworks)
        for failure in failures { Console.output(shown(failure.description)) }
        let rules = trial.count == 1 ? "1 rule" : "\(trial.count) rules"
        let sentences = trial.sentences == 1 ? "1 sentence" : "\(trial.sentences) sentences"
        let unread = Set(library.errors.map(\.path)).count
        let files = unread == 1 ? "1 file" : "\(unread) files"
        Console.error(
            "\(rules), \(sentences), \(failures.count) failed"
                + (unread == 0 ? "" : "; \(files) could not be read"))
        return failures.isEmpty ? .done : .findings
    }

    /// The ids of the rules that were named; `nil` for all.
    ///
    /// - Throws: `Failure` for a rule that does not exist.
    private func chosen(_ library: RuleLibrary, _ house: House) throws -> Set<String>? {
        guard !rules.isEmpty else { return nil }
        return Set(try rules.map { try library.known($0, in: house).id })
    }

    private static func worse(_ first: ExitStatus, _ second: ExitStatus) -> ExitStatus {
        first.rawValue >= second.rawValue ? first : second
    }
}

extension RuleLibrary {
    /// The rule that was typed, by its id or its name.
    ///
    /// - Throws: `Failure` with the nearest spelling, or with the file of the house that has it and cannot be read.
    func known(_ typed: String, in house: House) throws -> Rule {
        if let rule = rule(typed) { return rule }
        let broken = house.rules.first { file in
            errors.contains { $0.path == file.path } && file.names(typed)
        }
        if let broken {
            throw Failure(message: "the rule '\(typed)' is in \(broken.path), which could not be read")
        }
        let names = rules.flatMap { [$0.id, $0.name] }
        throw Failure(
            message: "there is no rule '\(typed)'\(Spelling.suggestion(for: typed, in: names))"
                + "; 'candor explain' lists them all")
    }
}

extension House.File {
    /// Whether a line gives the id or the name of a rule, in a file that nothing else can be read from.
    fileprivate func names(_ rule: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { part in
                part.filter { $0 != " " && $0 != "\"" && $0 != "'" }.lowercased()
            }
            return parts.count == 2 && ["id", "name"].contains(parts[0]) && parts[1] == rule.lowercased()
        }
    }
}
