import Foundation
import Testing

@testable import Quantities

@Suite struct IntervalVectorTests {
    @Test(arguments: VectorFile.rows("wilson_vectors.csv"))
    func `Wilson intervals and one-sided bounds`(row: [String: String]) throws {
        let hits = try #require(Int(row["k"] ?? ""))
        let size = try #require(Int(row["n"] ?? ""))
        let sample = try #require(Sample(hits: hits, size: size))
        #expect(tenPlaces(sample.share.approximate) == row["p_hat"])
        #expect(tenPlaces(sample.interval.low) == row["wilson95_low"])
        #expect(tenPlaces(sample.interval.high) == row["wilson95_high"])
        let bound = row["one_sided95_u_where_upper_is_u_if_k0_and_lower_is_1_minus_u_if_kn"]
        #expect((sample.bound.map { tenPlaces($0.distance) } ?? "") == bound)
    }

    @Test(arguments: VectorFile.rows("difference_vectors.csv"))
    func `Newcombe intervals`(row: [String: String]) throws {
        func number(_ column: String) throws -> Int { try #require(Int(row[column] ?? "")) }
        let first = try #require(Sample(hits: number("k1"), size: number("n1")))
        let second = try #require(Sample(hits: number("k2"), size: number("n2")))
        let interval = NewcombeInterval(first, second)
        #expect(tenPlaces(interval.difference) == row["diff"])
        #expect(tenPlaces(interval.low) == row["newcombe95_low"])
        #expect(tenPlaces(interval.high) == row["newcombe95_high"])
        #expect((interval.couldBeChance ? "could be no difference" : "difference shown") == row["says"])
    }

    @Test func `all rows are here`() {
        #expect(VectorFile.rows("wilson_vectors.csv").count == 49)
        #expect(VectorFile.rows("difference_vectors.csv").count == 7)
    }

    @Test(arguments: [("5%", 59), ("1%", 299), ("0.5%", 598), ("0.1%", 2_995), ("0.01%", 29_956)])
    func `the sample for a promise`(share: String, size: Int) throws {
        #expect(try OneSidedBound.sampleSize(toShowBelow: Share(share).value) == size)
    }

    private func tenPlaces(_ number: Double) -> String { String(format: "%.10f", number) }
}
