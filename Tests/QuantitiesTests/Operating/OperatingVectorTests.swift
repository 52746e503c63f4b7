import Foundation
import Testing

@testable import Quantities

/// operating_vectors.json, every number equal to the last bit.
@Suite struct OperatingVectorTests {
    struct Vectors: Decodable {
        let y: [Int]
        let score: [Double]
        let volume_per_day: Double
        let operating_table: [Row]
        let prevalence: [Prevalence]
        let natural_frequency_trees: [Tree]
        let review_queue: [Queue]
        let cost: [Cost]
        let chow: [Chow]
    }

    struct Row: Decodable {
        let threshold: Double
        let tp: Int
        let fp: Int
        let fn: Int
        let tn: Int
        let block_rate: Double
        let miss_rate: Double
        let recall: Double
        let precision: Double?
        let false_block_rate: Double
        let blocked_per_day: Double
        let violations_let_through_per_day: Double
        let legit_blocked_per_day: Double
        let block_rate_ci: [Double]
        let recall_ci: [Double]
        let precision_ci: [Double]?
    }

    struct Prevalence: Decodable {
        let tpr: Double
        let fpr: Double
        let prevalence: Double
        let block_rate: Double
        let precision: Double
        let missed_share_of_all: Double
        let legit_blocked_share_of_all: Double
    }

    struct Tree: Decodable {
        let of: Int
        let violations: Int
        let clean: Int
        let caught: Int
        let missed: Int
        let wrongly_blocked: Int
        let blocked: Int
        let blocked_that_are_clean_per_100: Int
    }

    struct Queue: Decodable {
        let lo: Double
        let hi: Double
        let review_per_day: Double
        let auto_blocked_per_day: Double
        let auto_allowed_per_day: Double
        let residual_misses_per_day: Double
        let legit_blocked_per_day: Double
        let reviewer_hours_per_day: Double
        let reviewers_needed: Int
    }

    struct Cost: Decodable {
        let cost_wrong_block: Double
        let cost_miss: Double
        let best_threshold: Double
        let cost_on_set: Double
        let elkan_probability_threshold: Double
    }

    struct Chow: Decodable {
        let cost_wrong_block: Double
        let cost_miss: Double
        let cost_review: Double
        let allow_below: Double
        let block_from: Double
        let band_exists: Bool
        let review_pays_if_cost_below: Double
    }

    private func load() throws -> (Vectors, OperatingPoints) {
        let vectors = try JSONDecoder().decode(Vectors.self, from: VectorFile.data("operating_vectors.json"))
        return (vectors, try OperatingPoints(scores: vectors.score, labels: vectors.y.map { $0 == 1 }))
    }

    @Test func `the operating table`() throws {
        let (vectors, points) = try load()
        #expect(vectors.operating_table.count == 7)
        for row in vectors.operating_table {
            let point = points.point(at: row.threshold)
            #expect(point.truePositives == row.tp && point.falsePositives == row.fp)
            #expect(point.falseNegatives == row.fn && point.trueNegatives == row.tn)
            #expect(point.blockRate == row.block_rate)
            #expect(point.missRate == row.miss_rate)
            #expect(point.recall == row.recall)
            #expect(point.precision == row.precision)
            #expect(point.falseBlockRate == row.false_block_rate)
            let live = try #require(LiveRates(point, mix: .same))
            #expect(live.stopped(of: vectors.volume_per_day) == row.blocked_per_day)
            #expect(live.violationsThrough(of: vectors.volume_per_day) == row.violations_let_through_per_day)
            #expect(live.legitimateStopped(of: vectors.volume_per_day) == row.legit_blocked_per_day)
            #expect(ends(point.blockSample) == row.block_rate_ci)
            #expect(ends(point.recallSample) == row.recall_ci)
            #expect(ends(point.precisionSample) == row.precision_ci)
            #expect(point.isSampleTooSmall)
        }
    }

    private func ends(_ sample: Sample?) -> [Double]? { sample.map { [$0.interval.low, $0.interval.high] } }

    @Test func `the correction for the live base rate`() throws {
        let (vectors, _) = try load()
        #expect(vectors.prevalence.count == 4)
        for row in vectors.prevalence {
            let rates = LiveRates(recall: row.tpr, falsePositiveRate: row.fpr, baseRate: row.prevalence)
            #expect(rates.blockRate == row.block_rate)
            #expect(rates.precision == row.precision)
            #expect(rates.missed == row.missed_share_of_all)
            #expect(rates.legitimateStopped == row.legit_blocked_share_of_all)
        }
    }

    @Test func `the natural-frequency trees`() throws {
        let (vectors, _) = try load()
        let inputs = [("1%", "90%", "2%"), ("30%", "90%", "2%"), ("0.1%", "99%", "1%")]
        #expect(vectors.natural_frequency_trees.count == inputs.count)
        for (row, input) in zip(vectors.natural_frequency_trees, inputs) {
            let tree = try FrequencyTree(
                baseRate: Share(input.0), recall: Share(input.1), falsePositiveRate: Share(input.2))
            #expect(tree.population == row.of)
            #expect(tree.violations == row.violations && tree.clean == row.clean)
            #expect(tree.caught == row.caught && tree.missed == row.missed)
            #expect(tree.wronglyStopped == row.wrongly_blocked && tree.stopped == row.blocked)
            #expect(
                tree.cleanAmongStopped?.frequency(over: 100).extent
                    == .counted(row.blocked_that_are_clean_per_100))
        }
    }

    @Test func `the review queue`() throws {
        let (vectors, points) = try load()
        let reviewing = try Reviewing(
            minutes: 3, catchRate: 0.95, falseBlockRate: 0.02, shiftHours: 7, usable: 0.8)
        #expect(vectors.review_queue.count == 4)
        for row in vectors.review_queue {
            let queue = try ReviewQueue(
                points, low: row.lo, high: row.hi, volume: vectors.volume_per_day,
                reviewing: row.lo == 0.4 ? try perfect : reviewing)
            #expect(queue.reviewed == row.review_per_day)
            #expect(queue.stopped == row.auto_blocked_per_day)
            #expect(queue.allowed == row.auto_allowed_per_day)
            #expect(queue.misses == row.residual_misses_per_day)
            #expect(queue.legitimateStopped == row.legit_blocked_per_day)
            #expect(queue.hours == row.reviewer_hours_per_day)
            #expect(queue.reviewers == row.reviewers_needed)
        }
    }

    /// The last row of the vectors has two minutes an item and reviewers who make no mistakes.
    private var perfect: Reviewing {
        get throws { try Reviewing(minutes: 2, catchRate: 1, shiftHours: 7, usable: 0.8) }
    }

    @Test func `least cost and the threshold of Elkan`() throws {
        let (vectors, points) = try load()
        #expect(vectors.cost.count == 5)
        for row in vectors.cost {
            let costs = try Costs(wrongBlock: row.cost_wrong_block, miss: row.cost_miss)
            let best = try points.leastCost(costs)
            #expect(best.point.threshold == row.best_threshold)
            #expect(best.cost == row.cost_on_set)
            #expect(costs.probabilityThreshold == row.elkan_probability_threshold)
        }
    }

    @Test func `the reject option of Chow`() throws {
        let (vectors, _) = try load()
        #expect(vectors.chow.count == 4)
        for row in vectors.chow {
            let costs = try Costs(wrongBlock: row.cost_wrong_block, miss: row.cost_miss)
            let option = try RejectOption(costs, review: row.cost_review)
            #expect(option.allowBelow == row.allow_below)
            #expect(option.blockFrom == row.block_from)
            #expect(option.hasBand == row.band_exists)
            #expect(option.paysBelow == row.review_pays_if_cost_below)
        }
    }
}
