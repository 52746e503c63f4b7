import Testing

@testable import Quantities

/// Every row of frequency_vectors.csv, said by the function that the product uses.
@Suite struct FrequencyVectorTests {
    @Test(arguments: VectorFile.rows("frequency_vectors.csv"))
    func `is said as the vector expects`(row: [String: String]) throws {
        let expected = try #require(row["expected"])
        let base = BaseNoun(Self.base(of: expected, phrase: row["phrase"] ?? ""))
        let said = try Self.said(
            format: row["format"] ?? "", input: row["input_probability"] ?? "", base: base)
        #expect(said == expected, "\(row["id"] ?? "")")
    }

    @Test func `all rows are here`() {
        #expect(VectorFile.rows("frequency_vectors.csv").count == 125)
    }

    private static func said(format: String, input: String, base: BaseNoun) throws -> String {
        switch format {
        case "lead": return try Share(input).said(of: base)
        case "lead_interval", "zero_events", "all_events":
            return try Figure(input, of: base).said(.range) ?? "NULL"
        case "one_in": return try Share(input).oneIn ?? "NULL"
        case "percent": return try Share(input).percent
        case "two_sided": return try twoSided(input, base: base)
        case "complement": return try Figure(score: input, of: base).said(.share) ?? "NULL"
        case "comparison": return try comparison(input, base: base)
        case "absolute_change":
            let ends = input.split(separator: "->").map { $0.trimmed }
            return try Change(from: Share(ends[0]), to: Share(ends[1])).said(of: base)
        case "per_period": return try perPeriod(input, base: base)
        case "percentile": return try Percentile(input).said(of: base)
        case "at_least_once": return try atLeastOnce(input, base: base)
        case "downtime": return Availability(try Share(input.words[0])).saidDowntime
        case "reject": return rejected(input)
        default: return "no such format"
        }
    }

    private static func twoSided(_ input: String, base: BaseNoun) throws -> String {
        var figure = try Figure(input, of: base)
        figure.harm = base.plural == "answers" ? "contain an error" : "are stopped"
        figure.complement = base.plural == "answers" ? "do not" : "go through"
        return figure.said(.both) ?? "NULL"
    }

    private static func comparison(_ input: String, base: BaseNoun) throws -> String {
        let figures = try input.split(separator: "vs").map { try Figure($0, of: base) }
        let denominators = Figure.denominators(of: figures)
        return figures.map { $0.said(.share, over: denominators[base]) ?? "NULL" }.joined(separator: " | ")
    }

    private static func perPeriod(_ input: String, base: BaseNoun) throws -> String {
        let words = input.words
        var figure = try Figure(words[0], of: base)
        figure.volume = try Volume(words[2])
        return figure.said(.volume) ?? "NULL"
    }

    /// `P95, 20 requests per visit`, `12% per request, 3 requests per session`.
    private static func atLeastOnce(_ input: String, base: BaseNoun) throws -> String {
        let halves = input.split(separator: ",")
        let items = try #require(Int(halves[1].words[0]))
        let first = try #require(halves[0].words.first)
        let share = try first.hasPrefix("P") ? Percentile(first, TimeSpan("1 s")).slowShare : Share(first)
        return try AtLeastOnce(share, items: items).saidShare(of: base)
    }

    private static func rejected(_ input: String) -> String {
        let isMetric = input.contains("no unit")
        let error = message {
            try isMetric ? UnitOfAnalysis.unit(forMetric: "faithfulness", given: nil) as Any : Share(input)
        }
        return error == nil ? "accepted" : "ERROR"
    }

    private static func base(of expected: String, phrase: String) -> String {
        let nouns = ["answers", "sessions", "requests", "summaries", "questions", "predictions", "visits"]
        return nouns.first { phrase.contains($0) || expected.contains($0) } ?? "answers"
    }
}
