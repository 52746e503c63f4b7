import Testing

@testable import Quantities

@Suite struct ComparisonTests {
    @Test func `one denominator holds for all that is compared`() throws {
        #expect(Denominator.compared([try Share("0.2%"), try Share("3.2%")]) == 1_000)
        #expect(Denominator.compared([try Share("1/40"), try Share("8/5000")]) == 100)
        #expect(Denominator.compared([Share]()) == 100)
    }

    @Test func `a change takes the denominator of its comparison`() throws {
        let change = Change(from: try Share("3.2%"), to: try Share("8%"), over: 1_000)
        #expect(
            change.said(of: BaseNoun("answers")) == "from 32 to 80 in 1,000 answers (48 more in every 1,000)")
        #expect(Change(from: try Share("3.2%"), to: try Share("8%")).denominator == 100)
    }

    @Test(
        arguments: [
            ("at most 5%", "3%", "from at most 5 to 3 in 100 answers", "'at most' is a bound"),
            (
                "fewer than 10%", "fewer than 5%", "from fewer than 10 to fewer than 5 in 100 answers",
                "both are bounds"
            ),
            ("up to 2%", "3%", "from at most 2 to 3 in 100 answers", "'at most' is a bound"),
            ("at most 5%", "5%", "from at most 5 to 5 in 100 answers", "'at most' is a bound"),
            ("3%", "at least 5%", "from 3 to at least 5 in 100 answers", "'at least' is a bound"),
        ])
    func `a bound stays a bound, and no difference is made up`(
        before: String, after: String, said: String, why: String
    ) throws {
        let change = Change(from: try Share(before), to: try Share(after))
        #expect(
            change.said(of: BaseNoun("answers"))
                == said + "; by how much is not known, because \(why)")
        #expect(change.relative == nil)
    }

    @Test func `volumes that are compared are said for one period`() throws {
        let figures = try ["0.002%", "3.2%"].map { typed in
            var figure = try Figure(typed, of: BaseNoun("answers"))
            figure.volume = try Volume("5000/day")
            return figure
        }
        #expect(
            Figure.saidVolumes(of: figures) == ["about 3 answers a month", "4,870 answers a month"])
    }

    @Test func `without a volume for each there is no comparison of volumes`() throws {
        var first = try Figure("3.2%")
        first.volume = try Volume("5000/day")
        #expect(Figure.saidVolumes(of: [first, try Figure("5%")]) == [])
    }

    @Test func `answers affected by statements spread evenly are said over the same denominator`() throws {
        let claims = try ClaimsToAnswers(failures: Share("29%"), statements: 5)
        #expect(claims.saidIfSpreadEvenly(of: BaseNoun("summaries")) == "about 82 in 100 summaries")
        #expect(
            claims.saidIfSpreadEvenly(of: BaseNoun("summaries"), over: 1_000)
                == "about 820 in 1,000 summaries")
        let many = try ClaimsToAnswers(failures: Share("29%"), statements: 100)
        #expect(many.saidIfSpreadEvenly(of: BaseNoun("summaries")) == nil)
        #expect(
            try ClaimsToAnswers(failures: Share("29%"), statements: 1).saidIfSpreadEvenly(of: BaseNoun("x"))
                == nil)
    }

    @Test(arguments: [
        ("are not backed", "are"), ("do not match", "do"), ("cannot be read", "can"),
        ("are stopped", "are not"),
        ("wrongly cite a clause", "do not"),
    ])
    func `the others do the opposite, also of what is not done`(harm: String, expected: String) {
        #expect(Verb.negated(harm) == expected)
    }
}
