import Testing

@testable import Quantities

@Suite struct BadInputTests {
    @Test(arguments: [
        ("101%", "'101%' is more than the whole; a share lies between 0% and 100%"),
        ("-1%", "'-1%' is less than nothing; a share lies between 0% and 100%"),
        ("3,2%", "'3,2%' has a decimal comma; type '3.2%' with a point"),
        ("3.2%%", "'3.2%%' has two percent signs; type one, such as 3.2%"),
        ("0 of 0", "'0 of 0' is a share of nothing; type how many were checked, such as 0 of 300"),
        ("5 of 3", "'5 of 3' counts more than were checked; type the part first, such as 3 of 5"),
        ("NaN", "'NaN' is not a number that can be said; type a finite one, such as 0.71"),
        ("-inf", "'-inf' is not a number that can be said; type a finite one, such as 0.71"),
        ("infinity%", "'infinity%' is not a number that can be said; type a finite one, such as 0.71"),
        ("0x1A", "'0x1A' is a hexadecimal number; type it in decimal digits"),
        ("1e-5", "'1e-5' has an exponent; write the number out, such as 0.00032"),
        ("", "'' is not a share; type a count such as 16/500, or a percentage such as 3.2%"),
        ("%", "'%' is not a share; type a count such as 16/500, or a percentage such as 3.2%"),
        ("many", "'many' is not a share; type a count such as 16/500, or a percentage such as 3.2%"),
        ("1/2/3", "'1/2/3' is not a share; type a count such as 16/500, or a percentage such as 3.2%"),
        ("16/", "'16/' is not a share; type a count such as 16/500, or a percentage such as 3.2%"),
        ("3.2", "'3.2' is more than 1; type '3.2%' for a percentage, or a score from 0 to 1"),
        ("1.5 of 10", "'1.5' is not a whole number; counts are whole, such as 16 of 500"),
        ("1,00/5,000", "'1,00' has a decimal comma; type '1.00' with a point"),
        (
            "9223372036854775807/9223372036854775808",
            "'9223372036854775807' has too many digits; type at most 12 before the point and 4 after"
        ),
        (
            "99999999999999999999999999999999999999999999999999%",
            "'99999999999999999999999999999999999999999999999999%' is more than the whole;"
                + " a share lies between 0% and 100%"
        ),
    ])
    func `a share that is none is refused with one sentence`(typed: String, expected: String) {
        #expect(message { try Share(typed) } == expected)
    }

    @Test(arguments: [
        ("5000", "'5000' is not a volume; type a number and a period, such as 5,000/day"),
        ("5000/dya", "'dya' is not a period; use hour, day, week, month or year; did you mean 'day'?"),
        ("0/day", "'0/day' is not a possible volume; type a number above 0"),
        ("-5/day", "'-5' is below zero; type a number from 0 up"),
    ])
    func `a volume that is none is refused`(typed: String, expected: String) {
        #expect(message { try Volume(typed) } == expected)
    }

    @Test func `other figures that are none are refused`() {
        #expect(
            message { try Money("12000") }
                == "'12000' is not an amount of money; type a number and a currency, such as 12000 EUR")
        #expect(
            message { try Percentile("P100 4 s") }
                == "'P100' is not a percentile; type one between P0 and P100, such as P95")
        #expect(
            message { try Quantity("lots") }
                == "'lots' is not a figure; type a share (16/500 or 3.2%), a count, money or a duration")
        #expect(
            message { try UnitOfAnalysis.unit(forMetric: "Faithfulness", given: nil) }
                == "'Faithfulness' can be counted per statement or per answer; say which one it is")
        #expect(
            message { try Wish("ML: precison>=99%") }
                == "'precison' is not a measure; use precision, recall, blocked, missed or wrongly-blocked;"
                + " did you mean 'precision'?")
    }

    @Test func `no text can crash a reader`() {
        var generator = SplitMix64(seed: 3)
        let pieces = [
            "9", "0", "99999999999999999", ".", ",", "%", "/", " of ", " in ", "-", "+", "e", "x", "E", " ",
            "day",
            "P", "~", "at most ", "about ", "\u{0}", "\u{202E}", "é", "٣", "½", "EUR", "€", "h", "min", ":",
            "2026", "-12", "-04", "T", "Z", "UTC", "nan", "∞", "working days", "million", ">=", "recall",
            "\n",
        ]
        for _ in 0..<10_000 {
            let count = Int.random(in: 0...8, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            if let figure = try? Figure(text, of: BaseNoun(text)) {
                for form in FigureForm.allCases { _ = figure.said(form) }
            }
            _ = try? Share(text).checked(count)
            _ = try? Volume(text)
            _ = try? TimeSpan(text)
            _ = try? Percentile(text)
            _ = try? Wish(text)
            _ = try? Moment(text)
        }
        // Each name that is no zone is compared with some 440 that are.
        for count in 0..<200 {
            let text = (0...count % 4).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            _ = try? Moment("2026-12-04 17:00 " + text)
        }
    }
}
