import Quantities
import SourceText

extension TradeOffChart {
    /// One sentence: what falls, what rises, and what was chosen.
    public var alternative: String {
        guard let first = settings.first, let last = settings.last else { return "" }
        if first == last {
            return "Chart of the threshold \(said(first.threshold)): \(names.stoppedByMistake),"
                + " \(said(count: first.stoppedByMistake)); \(names.letThrough), \(said(count: first.letThrough))."
        }
        let from = "Line chart of the threshold from \(said(first.threshold)) to \(said(last.threshold))"
        let mistakes = course(names.stoppedByMistake, first.stoppedByMistake, last.stoppedByMistake)
        let through = course(names.letThrough, first.letThrough, last.letThrough)
        let marked = [band.map(said(band:)), chosen.map(said(choice:))].compactMap(\.self).map { "; " + $0 }
        return "\(from): \(mistakes); \(through)\(marked.joined())."
    }

    /// The sentence, then a table of at most five thresholds, the chosen one marked in words (R2.7, R7.6).
    public var markdown: String {
        let rows = rows.map { setting in
            [
                said(setting.threshold) + (setting == chosen ? ", \(reason.rawValue)" : ""),
                said(count: setting.stoppedByMistake), said(count: setting.letThrough),
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
        "\(reason.rawValue): \(said(choice.threshold)), with \(names.stoppedByMistake) at"
            + " \(said(count: choice.stoppedByMistake)) and \(names.letThrough) at"
            + " \(said(count: choice.letThrough))"
    }

    /// `people look from 0.4 up to 0.8832`
    func said(band: ClosedRange<Double>) -> String {
        "people look from \(Self.full(band.lowerBound) ?? said(band.lowerBound)) up to"
            + " \(Self.full(band.upperBound) ?? said(band.upperBound))"
    }

    /// `answers let through rise from 2 a day to 80 a day`.
    private func course(_ name: String, _ from: Double, _ to: Double) -> String {
        if from == to { return "\(name) stay at \(said(count: from))" }
        return "\(name) \(from > to ? "fall" : "rise") from \(said(count: from)) to \(said(count: to))"
    }

    /// `196 a day`, `fewer than 1 a day`, `none`: one period for the whole picture.
    func said(count: Double) -> String { count == 0 ? "none" : "\(grouped(count: count)) \(unit)" }

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
