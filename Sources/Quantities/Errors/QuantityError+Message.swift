import SourceText

extension QuantityError: CustomStringConvertible {
    /// One sentence, lower case, without a full stop: what is wrong, and what to type instead.
    public var message: String {
        numberMessage ?? shareMessage ?? figureMessage ?? dateMessage ?? spanMessage ?? operatingMessage ?? ""
    }

    /// The message.
    public var description: String { message }

    private var numberMessage: String? {
        switch self {
        case .notANumber(let typed):
            "\(quoted(typed)) is not a number; type digits, such as 3.2 or 1,200"
        case .notFinite(let typed):
            "\(quoted(typed)) is not a number that can be said; type a finite one, such as 0.71"
        case .hexadecimal(let typed):
            "\(quoted(typed)) is a hexadecimal number; type it in decimal digits"
        case .exponent(let typed):
            "\(quoted(typed)) has an exponent; write the number out, such as 0.00032"
        case .decimalComma(let typed, let instead):
            "\(quoted(typed)) has a decimal comma; type \(quoted(instead)) with a point"
        case .negative(let typed):
            "\(quoted(typed)) is below zero; type a number from 0 up"
        case .tooManyDigits(let typed, let whole, let decimals):
            "\(quoted(typed)) has too many digits; type at most \(whole) before the point"
                + " and \(decimals) after"
        case .notAWholeNumber(let typed):
            "\(quoted(typed)) is not a whole number; counts are whole, such as 16 of 500"
        default: nil
        }
    }

    private var shareMessage: String? {
        switch self {
        case .notAShare(let typed):
            "\(quoted(typed)) is not a share; type a count such as 16/500, or a percentage such as 3.2%"
        case .twoPercentSigns(let typed):
            "\(quoted(typed)) has two percent signs; type one, such as 3.2%"
        case .moreThanPercent(let typed, let percent):
            "\(quoted(typed)) goes on after its percentage; type \(quoted(percent)) alone"
        case .aboveWhole(let typed):
            "\(quoted(typed)) is more than the whole; a share lies between 0% and 100%"
        case .scoreAboveOne(let typed):
            "\(quoted(typed)) is more than 1; type \(quoted(typed + "%")) for a percentage,"
                + " or a score from 0 to 1"
        case .emptyBase(let typed):
            "\(quoted(typed)) is a share of nothing; type how many were checked, such as 0 of 300"
        case .partExceedsWhole(let typed):
            "\(quoted(typed)) counts more than were checked; type the part first, such as 3 of 5"
        case .needsUnitOfAnalysis(let typed):
            "\(quoted(typed)) can be counted per statement or per answer; say which one it is"
        case .belowNothing(let typed):
            "\(quoted(typed)) is less than nothing; a share lies between 0% and 100%"
        case .baseAlreadySaid(let typed):
            "\(quoted(typed)) names the number checked twice, and differently; keep one"
        default: nil
        }
    }

    private var figureMessage: String? {
        switch self {
        case .notAVolume(let typed):
            "\(quoted(typed)) is not a volume; type a number and a period, such as 5,000/day"
        case .unknownPeriod(let typed, let nearest):
            "\(quoted(typed)) is not a period; use hour, day, week, month or year" + didYouMean(nearest)
        case .notMoney(let typed):
            "\(quoted(typed)) is not an amount of money; type a number and a currency, such as 12000 EUR"
        case .notAPercentile(let typed):
            "\(quoted(typed)) is not a percentile; type one between P0 and P100, such as P95"
        case .notAFigure(let typed):
            "\(quoted(typed)) is not a figure; type a share (16/500 or 3.2%), a count, money or a duration"
        case .notPositive(let typed, let what):
            "\(quoted(typed)) is not a possible \(what); type a number above 0"
        case .contradiction(let sentence): sentence
        default: nil
        }
    }

    private func didYouMean(_ nearest: String?) -> String {
        nearest.map { "; did you mean \(quoted($0))?" } ?? ""
    }

    private func quoted(_ typed: String) -> String {
        let limit = 60
        return "'" + shown(typed.count > limit ? typed.prefix(limit) + "…" : typed) + "'"
    }

    private var dateMessage: String? {
        switch self {
        case .notADate(let typed):
            "\(quoted(typed)) is not a date; type it as 2026-12-04, or 2026-12-04 17:00 Europe/London"
        case .dayOrMonthFirst(let typed, let dayFirst, let monthFirst):
            "\(quoted(typed)) can mean two days; type \(dayFirst.iso) for \(dayFirst.saidWithoutYear), "
                + "or \(monthFirst.iso) for \(monthFirst.saidWithoutYear)"
        case .noSuchDay(let typed, let year, let month):
            "\(quoted(typed)) does not exist; " + Self.whyNoSuchDay(year: year, month: month)
        case .otherWeekday(let typed, let date):
            "\(quoted(typed)) contradicts itself; \(date.iso) is a \(date.weekday.name)"
        case .notATime(let typed):
            "\(quoted(typed)) is not a time; type it as 17:00, from 00:00 to 23:59"
        case .skippedTime(let typed, let instead):
            "\(quoted(typed)) does not exist, because the clocks go forward; type \(quoted(instead))"
        case .unknownZone(let typed, let nearest):
            Self.unknownZone(quoted(typed), isAbbreviation: Zone.isAbbreviation(typed), didYouMean(nearest))
        case .noTimeZoneData(let typed):
            "\(quoted(typed)) cannot be looked up, because this system has no time zones; type UTC or +01:00"
        default: nil
        }
    }

    private static func whyNoSuchDay(year: Int, month: Int) -> String {
        guard (1...12).contains(month) else { return "months run from 01 to 12, as in 2026-12-04" }
        guard year >= 1 else { return "years run from 0001 to 9999" }
        let days = CalendarDate.daysInMonth(month, year: year)
        return "\(CalendarDate.monthNames[month - 1]) \(year) has \(days) days"
    }

    private static func unknownZone(_ typed: String, isAbbreviation: Bool, _ suggestion: String) -> String {
        isAbbreviation
            ? "\(typed) is an abbreviation that several places share; name the place\(suggestion)"
            : "\(typed) is not a time zone; name a place, such as Europe/London, or UTC\(suggestion)"
    }

    private var spanMessage: String? {
        switch self {
        case .notASpan(let typed):
            "\(quoted(typed)) is not a length of time; type it as 48 hours, 2 working days or 1 h 20 min"
        case .unknownSpanUnit(let typed, let unit):
            unit.isEmpty
                ? "\(quoted(typed)) has no unit; type seconds, minutes, hours, days or working days after the number"
                : "\(quoted(unit)) in \(quoted(typed)) is not a unit of time; use minutes, hours or days"
        case .mixedWorkingDays(let typed):
            "\(quoted(typed)) mixes working days with other time; type one of them, such as 2 working days"
        case .spanTooLong(let typed):
            "\(quoted(typed)) is longer than 200 years; type a shorter time"
        case .emptyWindow(let typed):
            "a comment window of \(quoted(typed)) closes before anybody can answer; type a longer one"
        case .noWorkingDays:
            "no day of the week is a working day; leave at least one out of the weekend and the holidays"
        default: nil
        }
    }

    private var operatingMessage: String? {
        switch self {
        case .notFiniteScore(let item):
            "the score of item \(item) is not a finite number; give each item a score such as 0.71"
        case .noItems:
            "there are no items; give at least one score with its label"
        case .unevenItems(let scores, let labels):
            "there are \(scores) scores and \(labels) labels; give each score one label"
        case .oneClassOnly(let positive):
            "every label is \(positive ? "positive" : "negative"); a threshold needs items of both kinds"
        case .thresholdNotFinite(let typed):
            "\(quoted(typed)) is not a threshold; type a finite number"
        case .thresholdOutsideScores(let typed, let lowest, let highest):
            "the threshold \(quoted(typed)) lies outside the scores; type one from \(lowest) to \(highest)"
        case .notAWish(let typed):
            "\(quoted(typed)) is not a wish; type it as 'Legal: recall>=99%'"
        case .unknownMetric(let typed, let nearest):
            "\(quoted(typed)) is not a measure; use precision, recall, blocked, missed or wrongly-blocked"
                + didYouMean(nearest)
        case .reviewBandReversed(let low, let high):
            "the review band from \(quoted(low)) to \(quoted(high)) is upside down;"
                + " type the lower score first"
        default: nil
        }
    }
}
