import Foundation
import Testing

@testable import Quantities

@Suite struct ClaimsVectorTests {
    @Test(arguments: VectorFile.rows("claims_to_answers_vectors.csv"))
    func `from statements to answers`(row: [String: String]) throws {
        let statements = try #require(Int(row["claims_per_answer"] ?? ""))
        let claims = try ClaimsToAnswers(
            failures: Share(row["mean_claim_failure_share"] ?? ""), statements: statements)
        #expect(String(format: "%.6f", claims.lowest.approximate) == row["answers_affected_min"])
        #expect(String(format: "%.6f", claims.ifSpreadEvenly) == row["answers_affected_if_independent"])
        #expect(String(format: "%.6f", claims.highest.approximate) == row["answers_affected_max"])
    }

    @Test func `all rows are here`() {
        #expect(VectorFile.rows("claims_to_answers_vectors.csv").count == 7)
    }
}
