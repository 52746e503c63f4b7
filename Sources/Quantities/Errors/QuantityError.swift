/// What is wrong with a quantity that a person typed.
///
/// Each case keeps the text as typed. `message` says in one sentence what is wrong and what to type instead;
/// whoever read the text knows its place and adds it.
public enum QuantityError: Error, Hashable, Sendable {
    // Numbers
    case notANumber(String)
    case notFinite(String)
    case hexadecimal(String)
    case exponent(String)
    case decimalComma(String, instead: String)
    case negative(String)
    case tooManyDigits(String, whole: Int, decimals: Int)
    case notAWholeNumber(String)

    // Shares
    case notAShare(String)
    case twoPercentSigns(String)
    case moreThanPercent(String, percent: String)
    case aboveWhole(String)
    case belowNothing(String)
    case scoreAboveOne(String)
    case emptyBase(String)
    case partExceedsWhole(String)
    case needsUnitOfAnalysis(String)
    case baseAlreadySaid(String)

    // Other figures
    case notAVolume(String)
    case unknownPeriod(String, nearest: String?)
    case notMoney(String)
    case notAPercentile(String)
    case notAFigure(String)
    case notPositive(String, what: String)
    case contradiction(String)

    // Time
    case notADate(String)
    case dayOrMonthFirst(String, dayFirst: CalendarDate, monthFirst: CalendarDate)
    case noSuchDay(String, year: Int, month: Int)
    case otherWeekday(String, date: CalendarDate)
    case notATime(String)
    case skippedTime(String, instead: String)
    case unknownZone(String, nearest: String?)
    case noTimeZoneData(String)
    case notASpan(String)
    case unknownSpanUnit(String, unit: String)
    case mixedWorkingDays(String)
    case spanTooLong(String)
    case emptyWindow(String)
    case noWorkingDays

    // Operating points
    case notFiniteScore(item: Int)
    case noItems
    case unevenItems(scores: Int, labels: Int)
    case oneClassOnly(positive: Bool)
    case thresholdNotFinite(String)
    case thresholdOutsideScores(String, lowest: String, highest: String)
    case notAWish(String)
    case unknownMetric(String, nearest: String?)
    case reviewBandReversed(low: String, high: String)
    case reviewBandOutsideScores(String, lowest: String, highest: String)
}
