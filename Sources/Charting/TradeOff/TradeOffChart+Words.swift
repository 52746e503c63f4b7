import Quantities
import SourceText

extension TradeOffChart {
    /// One sentence: what falls, what rises, and what was chosen.
    public var alternative: String {
        guard let first = settings.first, let last = settings.last else { return "" }
        if first == last {
            return "Chart of the threshold \(said(first.threshold)): \(names.stoppedByMistake),"
                + " \(Self.perDay(first.stoppedByMistake)); \(names.letThrough), \(Self.perDay(first.letThrough))."
        }
        let from = "Line chart of the threshold from \(said(first.threshold)) to \(said(last.threshold))"
        let mistakes = Self.course(names.stoppedByMistake, first.stoppedByMistake, last.stoppedByMistake)
        let through = Self.course(names.letThrough, first.letThrough, last.letThrough)
        return "\(from): \(mistakes); \(through)\(chosen.map { "; " + said(choice: $0) } ?? "")."
    }

    /// The sentence, then a table of at most five thresholds, the chosen one marked in words (R2.7, R7.6).
    public var markdown: String {
        let rows = rows.map { setting in
            [
                said(setting.threshold) + (setting == chosen ? ", chosen" : ""),
                Self.perDay(setting.stoppedByMistake), Self.perDay(setting.letThrough),
            ]
        }
        let header = ["Threshold", names.stoppedByMistake.withCapital, names.letThrough.withCapital]
        return MarkdownText.escaped(alternative) + "\n\n" + MarkdownText.table(header, rows, right: [1, 2])
    }

    /// The first, the chosen one, the last, and those half-way between them.
    var rows: [Setting] {
        guard settings.count > 5 else { return settings }
        let middle = chosen.flatMap { settings.firstIndex(of: $0) } ?? settings.count / 2
        let places: Set<Int> = [0, middle / 2, middle, (middle + settings.count - 1) / 2, settings.count - 1]
        return places.sorted().map { settings[$0] }
    }

    /// `chosen: 0.43, with 196 a day and 11 a day`.
    private func said(choice: Setting) -> String {
        "chosen: \(said(choice.threshold)), with \(names.stoppedByMistake) at"
            + " \(Self.perDay(choice.stoppedByMistake)) and \(names.letThrough) at"
            + " \(Self.perDay(choice.letThrough))"
    }

    /// `answers let through rise from 2 a day to 80 a day`.
    private static func course(_ name: String, _ from: Double, _ to: Double) -> String {
        if from == to { return "\(name) stay at \(perDay(from))" }
        return "\(name) \(from > to ? "fall" : "rise") from \(perDay(from)) to \(perDay(to))"
    }

    /// `196 a day`, `about 9 a month`, `none`.
    static func perDay(_ count: Double) -> String {
        count == 0 ? "none" : Exposure(perDay: count)?.said() ?? "none"
    }

    /// The chosen threshold in full, as tables and sentences have it; another one as finely as the chart's width shows.
    func said(_ threshold: Double) -> String {
        if threshold == chosen?.threshold, let full = Self.full(threshold) { return full }
        let scale = RoundScale(span: span > 0 ? span : max(abs(threshold), 1e-3), steps: 1_000).decimal
        return scale.text(Int((threshold / scale.step).rounded()))
    }

    /// All digits of a number, without an exponent.
    private static func full(_ number: Double) -> String? {
        let text = "\(number)"
        guard !text.contains("e") else { return nil }
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// From the lowest threshold to the highest; 0 where they are too close to be told apart.
    var span: Double {
        let first = settings.first?.threshold ?? 0
        let last = settings.last?.threshold ?? 0
        let least = max(abs(first), abs(last), 1e-6) * 1e-9
        return last - first > least ? last - first : 0
    }
}
