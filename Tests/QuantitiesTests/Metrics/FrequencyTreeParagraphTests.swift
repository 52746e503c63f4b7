import Testing

@testable import Quantities

@Suite("One round number of items, in short sentences (R1.16)")
struct FrequencyTreeParagraphTests {
    @Test(
        "the base rate is always said, and what was never seen is not said never to happen",
        arguments: [
            (
                "1%", "90%", "2%",
                "Of 1,000 messages, 10 break the rules (1%): 9 are stopped, 1 gets through."
                    + " Of the 990 others, 20 are stopped; so 20 of the 29 stopped (69 in 100) are legitimate."
            ),
            (
                "1%", "90%", "0",
                "Of 1,000 messages, 10 break the rules (1%): 9 are stopped, 1 gets through."
                    + " Of the 990 others, none was seen to be stopped."
            ),
            (
                "1%", "0", "2%",
                "Of 1,000 messages, 10 break the rules (1%): none are stopped, 10 get through."
                    + " Of the 990 others, 20 are stopped; so all 20 stopped are legitimate."
            ),
            (
                "1%", "90%", "1/990",
                "Of 1,000 messages, 10 break the rules (1%): 9 are stopped, 1 gets through."
                    + " Of the 990 others, 1 is stopped; so 1 of the 10 stopped (10 in 100) is legitimate."
            ),
        ])
    func paragraph(baseRate: String, recall: String, alarms: String, expected: String) throws {
        let rate = try Share(baseRate)
        let tree = FrequencyTree(
            baseRate: rate, recall: try Share(recall), falsePositiveRate: try Share(alarms))
        #expect(tree.paragraph(of: BaseNoun("messages"), baseRate: rate) == expected)
    }

    @Test("a column of shares has one denominator, and an end is never its own count")
    func column() throws {
        let points = try OperatingPoints(
            scores: (0..<1_000).map { Double($0) / 1_000 }, labels: (0..<1_000).map { $0 % 2 == 1 })
        let low = LiveShare.missed(points.point(at: 0.02))
        let most = LiveShare.missed(points.point(at: 0.9))
        let denominator = LiveShare.sharedDenominator(of: [low, most], sampleSize: 500)
        #expect(denominator == 100)
        #expect(low.said(in: denominator) == "2 in 100" && low.saidRange(in: denominator) == "1 to 4")
        #expect(most.said(in: denominator) == "90 in 100" && most.saidRange(in: denominator) == "87 to 92")
        let none = LiveShare.missed(points.point(at: 0))
        #expect(none.said(in: 100) == "none seen" && none.saidRange(in: 100) == "at most 1")
        let all = LiveShare.missed(points.stoppingNothing)
        #expect(all.said(in: 100) == "all" && all.saidRange(in: 100) == nil)
    }

    @Test("a count's range is widened by one step, but not beyond all of its kind")
    func widened() throws {
        let scores = (0..<2_000).map { Double($0) / 2_000 }
        let points = try OperatingPoints(scores: scores, labels: scores.map { $0 >= 0.5 })
        let mix = LiveMix.baseRate(try Share("0.1%"))
        let scale = LiveScale(nil, violations: 0.001)
        let few = LiveShare.violationsThrough(points.point(at: 0.6), mix: mix)
        #expect(few.saidWithRange(at: scale) == "2 (1 to 3)")
        let nearlyAll = LiveShare.violationsThrough(points.point(at: 0.9999), mix: mix)
        #expect(nearlyAll.saidWithRange(at: scale) == "10 (9 to 10)")
    }
}
