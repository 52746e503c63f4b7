import Foundation
import TestSupport
import Testing

/// The vectors of Tests/QuantitiesTests/Vectors, through the command and its JSON.
@Suite("candor tradeoff gives the vectors' numbers")
struct TradeOffVectorTests {
    struct Vectors: Decodable {
        struct Row: Decodable {
            let threshold: Double
            let tp: Int, fp: Int, fn: Int, tn: Int
            let blockRate: Double, missRate: Double, recall: Double
            let precision: Double?
            let legitBlockedPerDay: Double, violationsLetThroughPerDay: Double

            var counts: [Int] { [tp, fp, fn, tn] }
            var rates: [Double] { [recall, blockRate, missRate] }
        }
        let y: [Int]
        let score: [Double]
        let operatingTable: [Row]
    }

    struct Curve: Decodable {
        let y: [Int]
        let score: [Double]
        let thresholdsAscending: [Double]
        let precision: [Double]
        let recall: [Double]
    }

    struct Report: Decodable {
        struct Row: Decodable {
            let threshold: Double?
            let tp: Int, fp: Int, fn: Int, tn: Int
            let precision: Double?
            let recall: Double, blockRate: Double, missRate: Double
            let legitimateStopped: Double?, violationsThrough: Double?

            var counts: [Int] { [tp, fp, fn, tn] }
            var rates: [Double] { [recall, blockRate, missRate] }
        }
        let rows: [Row]
        let recommended: Double?
        let review: Review?

        /// The numbers of the queue; ranges beside them are lists and are left out here.
        struct Review: Decodable {
            let numbers: [String: Double]

            init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: Key.self)
                var numbers: [String: Double] = [:]
                for key in values.allKeys {
                    if let number = try? values.decode(Double.self, forKey: key) {
                        numbers[key.stringValue] = number
                    }
                }
                self.numbers = numbers
            }

            private struct Key: CodingKey {
                let stringValue: String
                var intValue: Int? { nil }
                init?(stringValue: String) { self.stringValue = stringValue }
                init?(intValue: Int) { nil }
            }
        }
    }

    static func vectors<Value: Decodable>(_ name: String) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(
            Value.self, from: Data(contentsOf: Project.url("Tests/QuantitiesTests/Vectors/\(name)")))
    }

    static func report(_ scores: [Double], _ labels: [Int], _ arguments: [String]) throws -> Report {
        try TemporaryFolder.with { folder in
            let rows = zip(scores, labels).map { "\($0),\($1)\n" }.joined()
            try Data(("score,label\n" + rows).utf8).write(to: folder.url.appendingPathComponent("s.csv"))
            let outcome = try Command.candor(
                [
                    "tradeoff", "s.csv", "--score", "score", "--label", "label", "--same-mix", "--format",
                    "json",
                ] + arguments,
                in: folder)
            try #require(outcome.status == 0, "\(outcome.error)")
            return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
        }
    }

    @Test("the operating table of spec 7.2")
    func operatingTable() throws {
        let vectors: Vectors = try Self.vectors("operating_vectors.json")
        for wanted in vectors.operatingTable where (0.03...0.97).contains(wanted.threshold) {
            let report = try Self.report(
                vectors.score, vectors.y, ["--volume", "5000/day", "--threshold", "\(wanted.threshold)"])
            let row = try #require(report.rows.first { $0.threshold == wanted.threshold })
            #expect(row.counts == wanted.counts)
            #expect(row.precision == wanted.precision)
            #expect(
                [row.recall, row.blockRate, row.missRate] == [
                    wanted.recall, wanted.blockRate, wanted.missRate,
                ])
            #expect(abs((row.legitimateStopped ?? -1) - wanted.legitBlockedPerDay) < 1e-9)
            #expect(abs((row.violationsThrough ?? -1) - wanted.violationsLetThroughPerDay) < 1e-9)
        }
    }

    @Test("every threshold of scikit-learn's curves, to the last bit")
    func curves() throws {
        let curves: [String: Curve] = try Self.curves()
        #expect(curves.count >= 7)
        for (name, curve) in curves {
            let report = try Self.report(curve.score, curve.y, ["--all-thresholds"])
            #expect(report.rows.compactMap(\.threshold) == curve.thresholdsAscending, "\(name)")
            #expect(report.rows.compactMap(\.precision) == Array(curve.precision.dropLast()), "\(name)")
            #expect(report.rows.map(\.recall) == Array(curve.recall.dropLast()), "\(name)")
        }
    }

    /// Those with items of both kinds; the command refuses the others.
    static func curves() throws -> [String: Curve] {
        let data = try Data(contentsOf: Project.url("Tests/QuantitiesTests/Vectors/threshold_vectors.json"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode([String: Curve].self, from: data).filter {
            $0.value.y.contains(0) && $0.value.y.contains(1)
        }
    }

    @Test("a real set: breast cancer by a logistic regression")
    func breastCancer() throws {
        let text = try Project.text("Tests/CommandTests/Fixtures/breast_cancer.tsv")
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t") }
        let (items, wanted) = (lines.filter { $0[0] == "item" }, lines.filter { $0[0] == "point" })
        let report = try Self.report(
            items.compactMap { Double($0[1]) }, items.compactMap { Int($0[2]) }, ["--all-thresholds"])
        #expect(report.rows.count == wanted.count)
        for (row, point) in zip(report.rows, wanted) {
            let numbers = [row.threshold ?? .nan, row.precision ?? .nan, row.recall].map {
                String($0.bitPattern, radix: 16)
            }
            #expect(numbers == point.dropFirst().map { String(UInt64($0, radix: 16) ?? 0, radix: 16) })
        }
    }

    @Test("the cost vectors of R7.5", arguments: [("1", "1", 0.88), ("1", "10", 0.41), ("10", "1", 0.97)])
    func costs(block: String, miss: String, threshold: Double) throws {
        let vectors: Vectors = try Self.vectors("operating_vectors.json")
        let report = try Self.report(vectors.score, vectors.y, ["--cost-block", block, "--cost-miss", miss])
        #expect(report.recommended == threshold)
    }

    @Test(
        "the review queues of spec 7.3",
        arguments: [
            ("0.3:0.9", [2_750.0, 750, 1_500, 50, 285, 137.5, 25]),
            ("0.5:0.81", [1_250, 1_500, 2_250, 262.5, 520, 62.5, 12]),
        ])
    func review(band: String, numbers: [Double]) throws {
        let vectors: Vectors = try Self.vectors("operating_vectors.json")
        let report = try Self.report(
            vectors.score, vectors.y,
            [
                "--volume", "5000/day", "--review", band, "--minutes", "3", "--catch", "95%", "--false-block",
                "2%",
                "--shift", "7", "--usable", "80%",
            ])
        let review = try #require(report.review)
        let keys = [
            "reviewed", "stopped", "allowed", "violationsThrough", "legitimateStopped", "hours", "reviewers",
        ]
        for (key, number) in zip(keys, numbers) {
            #expect(abs((review.numbers[key] ?? -1) - number) < 1e-9, "\(key)")
        }
    }
}
