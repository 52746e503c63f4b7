import Foundation
import Testing

@testable import Quantities

/// threshold_vectors.json: precision and recall of scikit-learn 1.9.1, equal to the last bit.
@Suite struct ThresholdVectorTests {
    struct Case: Decodable {
        struct Counts: Decodable {
            let t: Double
            let tp: Int
            let fp: Int
            let fn: Int
            let tn: Int
        }

        let y: [Int]
        let score: [Double]
        let thresholds_ascending: [Double]
        let precision: [Double]
        let recall: [Double]
        let by_threshold_descending: [Counts]

        /// The number as the file spells it: JSON decoders may drop the sign of -0.0.
        var hasNegativeZero: Bool { y == [1, 0, 1, 0] && score.contains(-1) }
    }

    @Test func `every case is equal to the last bit`() throws {
        let cases = try JSONDecoder().decode(
            [String: Case].self, from: VectorFile.data("threshold_vectors.json"))
        #expect(cases.count == 10)
        for (name, vector) in cases {
            let scores = vector.hasNegativeZero ? [0.0, -0.0, 0.5, -1.0] : vector.score
            let points = try OperatingPoints(scores: scores, labels: vector.y.map { $0 == 1 })
            let curve = PrecisionRecallCurve(points)
            let thresholds = vector.hasNegativeZero ? [-1.0, -0.0, 0.5] : vector.thresholds_ascending
            #expect(curve.thresholds.map(\.bitPattern) == thresholds.map(\.bitPattern), "\(name)")
            #expect(curve.precision.map(\.bitPattern) == vector.precision.map(\.bitPattern), "\(name)")
            #expect(curve.recall.map(\.bitPattern) == vector.recall.map(\.bitPattern), "\(name)")
            let counts = points.map {
                [$0.truePositives, $0.falsePositives, $0.falseNegatives, $0.trueNegatives]
            }
            #expect(counts == vector.by_threshold_descending.map { [$0.tp, $0.fp, $0.fn, $0.tn] }, "\(name)")
            for expected in vector.by_threshold_descending {
                let point = points.point(at: expected.t)
                #expect(point.truePositives == expected.tp && point.falsePositives == expected.fp, "\(name)")
            }
        }
    }

    @Test func `the sign of a zero is that of the last one`() throws {
        let first = try OperatingPoints(scores: [-0.0, 0.0], labels: [true, false])
        #expect(first.map(\.threshold.bitPattern) == [UInt64(0)])
        let last = try OperatingPoints(scores: [0.0, -0.0], labels: [true, false])
        #expect(last.map(\.threshold.bitPattern) == [UInt64(1) << 63])
        #expect(last.point(at: 0).stopped == 2)
    }

    @Test func `intermediate points can be dropped`() throws {
        let scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]
        let points = try OperatingPoints(scores: scores, labels: [true, false, false, false, true, false])
        let curve = PrecisionRecallCurve(points, droppingIntermediate: true)
        #expect(curve.thresholds == [0.4, 0.5, 0.6, 0.9])
        #expect(curve.recall == [1, 1, 0.5, 0.5, 0])
    }

    @Test func `agrees with counting by hand on random ties`() throws {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<200 {
            let count = Int.random(in: 1...60, using: &generator)
            let scores = (0..<count).map { _ in Double(Int.random(in: -4...4, using: &generator)) / 4 }
            let labels = (0..<count).map { _ in Bool.random(using: &generator) }
            let points = Array(try OperatingPoints(scores: scores, labels: labels))
            #expect(points.map(\.threshold) == Set(scores.map { $0 + 0 }).sorted(by: >))
            for point in points {
                let stopped = zip(scores, labels).filter { $0.0 >= point.threshold }
                #expect(point.truePositives == stopped.count(where: { $0.1 }))
                #expect(point.stopped == stopped.count)
            }
        }
    }

    @Test func `large sets are sorted like small ones`() throws {
        var generator = SplitMix64(seed: 11)
        var numbers = (0..<50_000).map { _ in generator.next() >> UInt64.random(in: 0...60, using: &generator)
        }
        let expected = numbers.sorted()
        RadixSort.sort(&numbers)
        #expect(numbers == expected)
        let scores = (0..<20_000).map { _ in Double.random(in: -1e9...1e9, using: &generator) }
        #expect(scores.map(ScoreKey.of).sorted().map(ScoreKey.score) == scores.sorted())
    }

    @Test func `impossible sets are refused with a sentence`() {
        #expect(
            message { try OperatingPoints(scores: [], labels: []) }
                == "there are no items; give at least one score with its label")
        #expect(
            message { try OperatingPoints(scores: [0.5], labels: []) }
                == "there are 1 scores and 0 labels; give each score one label")
        #expect(
            message { try OperatingPoints(scores: [0.5, .nan], labels: [true, false]) }
                == "the score of item 2 is not a finite number; give each item a score such as 0.71")
        #expect(
            message { try OperatingPoints(scores: [0.5], labels: [true]).requireBothKinds() }
                == "every label is positive; a threshold needs items of both kinds")
        #expect(
            message {
                try OperatingPoints(scores: [0.25, 0.5], labels: [true, false]).checked(threshold: 0.9)
            }
                == "the threshold '0.9' lies outside the scores; type one from 0.25 to 0.5")
    }
}
