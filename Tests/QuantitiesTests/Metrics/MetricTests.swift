import Testing

@testable import Quantities

@Suite struct MetricTests {
    @Test func `a tree in one sentence`() throws {
        let tree = try FrequencyTree(
            baseRate: Share("1%"), recall: Share("90%"), falsePositiveRate: Share("2%"))
        #expect(
            tree.said(of: BaseNoun("sessions"))
                == "of 1,000 sessions 10 break the rules, 9 are stopped, 1 gets through; of the 990 clean ones 20"
                + " are stopped; so 20 of the 29 stopped sessions (69 in 100) are clean")
        let rare = try FrequencyTree(
            baseRate: Share("0.00001%"), recall: Share("90%"), falsePositiveRate: Share("0%"))
        #expect(
            rare.said(of: BaseNoun("sessions"))
                == "of 1,000,000 sessions fewer than 1 break the rules, fewer than 1 are stopped, fewer than 1 get"
                + " through; of the 1,000,000 clean ones none are stopped")
    }

    @Test func `a change is absolute first`() throws {
        let change = try Change(from: Share("16/500"), to: Share("8/500"))
        #expect(
            change.said(of: BaseNoun("answers"))
                == "from 32 to 16 in 1,000 answers (16 fewer in every 1,000)")
        #expect(change.saidInterval == "the difference could be chance")
        #expect(change.relative == "50% fewer")
        let shown = try Change(from: Share("600/5000"), to: Share("450/5000"))
        #expect(shown.saidInterval == "likely between 2 and 4 fewer in every 100")
        #expect(
            try Change(from: Share("5%"), to: Share("3%")).percentagePoints == "2 percentage points lower")
        #expect(
            try Change(from: Share("1%"), to: Share("2%")).percentagePoints == "1 percentage point higher")
        #expect(try Change(from: Share("1%"), to: Share("3%")).relative == "3 times as many")
        #expect(try Change(from: Share("5%"), to: Share("5%")).said() == "about the same, 5 in 100")
    }

    @Test func `metrics that have sentences of their own`() throws {
        #expect(
            try AtLeastOnce(Share("5%"), items: 20).said(of: BaseNoun("visits"), meeting: "slow request")
                == "64 in 100 visits meet at least one slow request, if these are spread evenly")
        #expect(try Availability(Share("99.9%")).said == "up to 43.2 minutes of downtime in a 30-day month")
        #expect(try Availability(Share("99.999%")).saidDowntime == "25.9 seconds")
        #expect(Availability(try Share("100%")).said == "no downtime")
        let trap = AccuracyTrap(outcome: try Share("1%"))
        #expect(
            trap.said(of: BaseNoun("items"))
                == "always giving the common answer would be right for 99 in 100 items")
        #expect(trap.isNoBetter(try Share("98.5%")))
        #expect(Exposure(perDay: 50.00000000000004)?.said(of: BaseNoun("sessions")) == "50 sessions a day")
        #expect(Exposure(perDay: 2_464.3)?.said(of: BaseNoun("sessions")) == "about 2,500 sessions a day")
        #expect(Exposure(perDay: .nan) == nil)
    }
}
