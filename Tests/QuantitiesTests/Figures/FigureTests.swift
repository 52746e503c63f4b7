import Testing

@testable import Quantities

@Suite struct FigureTests {
    private func figure(_ typed: String, of base: String? = "answers", harm: String? = "contain an error")
        throws
        -> Figure
    {
        var figure = try Figure(typed, of: base.map { BaseNoun($0) })
        figure.harm = harm
        figure.volume = try Volume("5000/day")
        return figure
    }

    @Test func `a share from a sample has every form`() throws {
        let figure = try figure("16/500")
        let expected: [FigureForm: String] = [
            .plain: "about 3 in 100 answers contain an error",
            .share: "about 3 in 100 answers",
            .percent: "3.2%",
            .range: "about 3 in 100 answers (likely between 2 and 5 in 100; 16 of 500 checked)",
            .volume: "160 answers a day",
            .volumeRange: "160 answers a day (likely between 98 and 257)",
            .complement: "about 97 in 100 answers",
            .both: "about 3 in 100 answers contain an error; about 97 in 100 do not",
            .oneIn: "1 in 31",
            .count: "16 of 500 answers",
            .sentence:
                "about 3 in 100 answers contain an error (likely between 2 and 5 in 100; 16 of 500 checked)",
        ]
        for form in FigureForm.allCases { #expect(figure.said(form) == expected[form]) }
    }

    @Test func `none of a sample is never said as never`() throws {
        let figure = try figure("0/300")
        let expected: [FigureForm: String] = [
            .plain: "none of the 300 answers checked contain an error",
            .share: "none of the 300 answers checked",
            .percent: "likely at most 1%",
            .range: "none of the 300 answers checked; the true rate could still be as high as 1 in 100",
            .volume: "likely at most 50 answers a day",
            .volumeRange: "likely at most 50 answers a day (none of 300 checked)",
            .complement: "all of the 300 answers checked",
            .both:
                "none of the 300 answers checked contain an error; the true rate could still be as high as 1 in 100",
            .count: "none of the 300 answers checked",
            .sentence:
                "none of the 300 answers checked contain an error; the true rate could still be as high as 1 in 100",
        ]
        for form in FigureForm.allCases { #expect(figure.said(form) == expected[form]) }
    }

    @Test(
        arguments: [
            ("at most 5/1000", FigureForm.plain, "at most 5 in 1,000 answers contain an error"),
            ("at most 5/1000", .volume, "at most 25 answers a day"),
            (
                "at most 5/1000", .both,
                "at most 5 in 1,000 answers contain an error; at least 995 in 1,000 do not"
            ),
            ("at most 5/1000", .range, nil),
            ("at most 0.71%", .share, "at most 71 in 10,000 answers"),
            ("about 2%", .plain, "about 2 in 100 answers contain an error"),
            ("~2%", .percent, "about 2%"),
            ("<1%", .plain, "fewer than 1 in 100 answers contains an error"),
            ("<1%", .percent, "less than 1%"),
            ("1%", .plain, "1 in 100 answers contains an error"),
            ("99%", .both, "99 in 100 answers contain an error; 1 in 100 does not"),
            ("3.2%", .range, nil),
            ("3.2%", .sentence, "about 3 in 100 answers contain an error"),
            ("100%", .plain, "every one of the answers contains an error"),
            ("1/1", .plain, "the only answer checked contains an error"),
            ("0/1", .plain, "no answer of 1 checked contains an error"),
            (
                "39/40", .range,
                "about 98 in 100 answers (likely between 87 and more than 99 in 100; 39 of 40 checked)"
            ),
            ("3/1000000000", .range, "fewer than 1 in 1,000,000 answers (3 of 1,000,000,000 checked)"),
            ("1/3000", .volumeRange, "about 1.7 answers a day (likely between fewer than 1 and 9.5)"),
        ] as [(String, FigureForm, String?)])
    func `shares of every kind`(typed: String, form: FigureForm, said: String?) throws {
        #expect(try figure(typed).said(form) == said)
    }

    @Test func `a share of statements says what it means for answers`() throws {
        var figure = try Figure(score: "0.71", of: BaseNoun("summaries"))
        figure.unit = .statement
        figure.harm = "are not backed by the source"
        #expect(figure.said(.sentence) == "29 in 100 statements are not backed by the source")
        figure.volume = try Volume("400/day")
        #expect(figure.said(.volume) == nil)
        figure.statements = 5
        #expect(
            figure.said(.sentence)
                == "29 in 100 statements are not backed by the source, which means between 29 and 100 in 100"
                + " summaries of 5 statements are affected")
        #expect(figure.said(.range) == "between 29 and 100 in 100 summaries of 5 statements")
        #expect(figure.said(.volume) == "between 116 and 400 summaries a day")
    }

    @Test(
        arguments: [
            ("12000 EUR", "service credits", "12,000 EUR of service credits"),
            ("EUR 12,000", "service credits", "12,000 EUR of service credits"),
            ("about €1.2 million", nil, "about €1.2 million"),
            ("£9.5", nil, "£9.50"),
            ("36 hours", "downtime", "36 hours of downtime"),
            ("under 2 hours", nil, "less than 2 hours"),
            ("600", "sessions", "600 sessions"),
            ("10.1", "pages", "10.1 pages"),
            ("1", "sessions", "1 session"),
            ("at most 20/day", "sessions", "at most 20 sessions a day"),
            ("1,200 per week", "answers", "1,200 answers a week"),
            ("2 working days", nil, "2 working days"),
        ] as [(String, String?, String)])
    func `counts, money and durations are figures too`(typed: String, base: String?, said: String) throws {
        let figure = try figure(typed, of: base, harm: nil)
        #expect(figure.said(.plain) == said)
        #expect(figure.said(.percent) == nil)
    }

    @Test func `figures of one base share a denominator, and a small sample keeps its own`() throws {
        let exact = try Figure("0.2%", of: BaseNoun("answers"))
        let coarse = try Figure("1/40", of: BaseNoun("answers"))
        let other = try Figure("5%", of: BaseNoun("sessions"))
        let denominators = Figure.denominators(of: [exact, coarse, other])
        #expect(denominators == [BaseNoun("answers"): 1_000, BaseNoun("sessions"): 100])
        #expect(exact.said(.share, over: 1_000) == "2 in 1,000 answers")
        #expect(coarse.said(.share, over: 1_000) == "about 3 in 100 answers")
    }

    @Test func `a percentage takes the number checked only where it can be a count`() throws {
        #expect(try Share("3.2%").checked(500).sample == Sample(hits: 16, size: 500))
        #expect(
            message { try Share("3.2%").checked(77) }
                == "no whole number out of 77 is 3.2%; type the count, such as 2 of 77")
        #expect(try Share("33.3%").checked(3).said() == "about 33 in 100")
        #expect(
            message { try Share("16/500").checked(400) }
                == "'16 of 500' names the number checked twice, and differently; keep one")
    }

    @Test(arguments: [
        ("answers", "answer"), ("summaries", "summary"), ("queries", "query"), ("responses", "response"),
        ("people", "person"), ("analyses", "analysis"), ("cases", "case"), ("batches", "batch"),
        ("summaries of contracts", "summary of contracts"), ("PRs", "PR"), ("statuses", "status"),
        ("clauses", "clause"), ("series", "series"), ("support tickets", "support ticket"),
        ("movies", "movie"), ("addresses", "address"), ("boxes", "box"), ("databases", "database"),
        ("aliases", "alias"), ("viruses", "virus"), ("houses", "house"), ("uses", "use"),
        ("Children", "Child"),
        ("releases", "release"), ("purchases", "purchase"), ("caches", "cache"), ("classes", "class"),
    ])
    func `the singular of a base noun`(plural: String, singular: String) {
        #expect(BaseNoun(plural).singular == singular)
        #expect(BaseNoun(plural, ofOne: "one").singular == "one")
    }

    @Test(arguments: [
        ("contain an error", "contains an error", "do not"), ("are stopped", "is stopped", "are not"),
        ("do not load", "does not load", "do"), ("carry a risk", "carries a risk", "do not"),
        ("miss a clause", "misses a clause", "do not"), ("can fail", "can fail", "cannot"),
        ("failed", "failed", "did not"), ("wrongly cite a law", "wrongly cites a law", "do not"),
        ("need review", "needs review", "do not"), ("go through", "goes through", "do not"),
        ("rely on it", "relies on it", "do not"), ("stay open", "stays open", "do not"),
        ("were stopped", "was stopped", "were not"), ("have no source", "has no source", "do not"),
    ])
    func `a harm after one and after many`(plural: String, singular: String, negated: String) {
        #expect(Verb.singular(plural) == singular)
        #expect(Verb.negated(plural) == negated)
    }
}
