import Drafting
import Quantities
import SourceText

/// What `candor say` was asked to say: the words of the command line, read.
struct SayRequest {
    /// The value and those that it is compared with, as typed.
    let values: [String]
    let metric: String?
    let base: BaseNoun?
    let harm: String?
    let complement: String?
    let checked: Int?
    let volume: Volume?
    /// How many of the items one visit meets.
    let met: Encounter?
    /// How common the rarer or the commoner outcome is, beside an accuracy.
    let baseRate: Share?
    /// Which meaning of a metric's name is meant; `nil` until somebody says so.
    var reading: MetricReading.ID?
    /// How many statements an answer has.
    var statements: Int?
    /// Whether what was checked has the same mix as live traffic; `nil` until somebody says so.
    var isSameMix: Bool?

    /// - Throws: `Failure` for an option that does not exist, and for one that cannot be read.
    init(_ command: SayOrder) throws {
        let value = try Self.value(command.words)
        values = [value] + command.versus
        metric = try Self.phrase(command.metric, "--metric")
        let one = try Self.phrase(command.ofOne, "--of-one")
        base = try Self.phrase(command.of, "--of").map { BaseNoun($0, ofOne: one) }
        guard one == nil || base != nil else { throw Failure(message: "--of-one goes with --of; add --of") }
        harm = try Self.phrase(command.harm, "--harm")
        complement = try Self.phrase(command.complement, "--complement")
        checked = try command.checked.map { text in
            try Self.option("--checked") { () throws(QuantityError) in
                try ItemCount.read(text, what: "number checked")
            }
        }
        volume = try command.volume.map { text in
            try Self.option("--volume") { () throws(QuantityError) in try Volume(text) }
        }
        met = try command.met.map { try Encounter($0) }
        baseRate = try command.baseRate.map { text in
            try Self.option("--base-rate") { () throws(QuantityError) in try Share(text) }
        }
        statements = try command.statements.map { text in
            try Self.option("--statements") { () throws(QuantityError) in
                try ItemCount.read(text, what: "number of statements")
            }
        }
        isSameMix = command.isSameMix ? true : nil
        reading = try Self.reading(command)
        guard statements == nil || reading == .statement else {
            throw Failure(message: "--statements goes with --per statement; add it")
        }
    }

    /// The words of the value; an option that nobody knows is among them.
    private static func value(_ words: [String]) throws -> String {
        for word in words where word.hasPrefix("-") && word.drop(while: { $0 == "-" }).first?.isLetter == true
        {
            guard !["-nan", "-inf", "-infinity"].contains(word.lowercased()) else { continue }
            let name = word.prefix { $0 != "=" }
            let cure = Spelling.suggestion(
                for: String(name), in: options, otherwise: "; see 'candor say --help'")
            throw Failure(message: "there is no option '\(name)'\(cure)")
        }
        let value = words.filter { $0 != "--" }.joined(separator: " ")
        guard value.contains(where: { !$0.isWhitespace }) else {
            throw Failure(message: "there is nothing to say; type a number, such as 16/500 or 'recall 90%'")
        }
        return value
    }

    private static let options = [
        "--of", "--of-one", "--harm", "--complement", "--metric", "--checked", "--volume", "--per",
        "--statements", "--same-mix", "--met", "--base-rate",
        "--hit-rate", "--mean-recall", "--versus", "--format", "--templates", "--help",
    ]

    /// A phrase on one line, without the full stop that a sentence would end in.
    private static func phrase(_ text: String?, _ option: String) throws -> String? {
        guard let text else { return nil }
        var phrase = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if phrase.hasSuffix(".") { phrase.removeLast() }
        guard !phrase.isEmpty else {
            throw Failure(message: "\(option) is empty; type its words, or leave it out")
        }
        return phrase
    }

    private static func option<Value>(
        _ name: String, _ read: () throws(QuantityError) -> Value
    ) throws -> Value {
        do throws(QuantityError) {
            return try read()
        } catch {
            throw Failure(message: "\(name): \(error.message)")
        }
    }

    /// The meaning that the options give.
    private static func reading(_ command: SayOrder) throws -> MetricReading.ID? {
        var given: [MetricReading.ID] = []
        if let per = command.per {
            guard let unit = UnitOfAnalysis(rawValue: per) else {
                throw Failure(message: "--per takes statement or answer, not '\(per)'")
            }
            given.append(unit == .statement ? .statement : .answer)
        }
        if command.isHitRate { given.append(.hitRate) }
        if command.isMeanRecall { given.append(.meanRecall) }
        guard given.count < 2 else {
            let flags = given.map(SayQuestion.flag)
            throw Failure(message: "\(flags[0]) and \(flags[1]) exclude each other; keep one")
        }
        return given.first
    }
}
