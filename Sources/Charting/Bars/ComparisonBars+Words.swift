import SourceText

extension ComparisonBars {
    /// `Bar chart of summaries: about 29 in 100 (as it is today) and about 4 in 100 (by hand).`
    public var alternative: String {
        let parts = zip(bars, words).map { "\($1) (\(XMLText.oneLine($0.label)))" }
        return "Bar chart\(base.map { " of " + XMLText.oneLine($0) } ?? ""): \(listed(parts))."
    }

    /// The sentence, then a table.
    public var markdown: String {
        let rows = zip(bars, words).map { [XMLText.oneLine($0.label), $1.withCapital] }
        let heading = base.map { XMLText.oneLine($0).withCapital } ?? "Share"
        return MarkdownText.escaped(alternative) + "\n\n" + MarkdownText.table(["Compared", heading], rows)
    }

    /// What the length of a bar means.
    var note: String {
        let whole = RoundScale(span: Double(denominator), steps: 1).count(1)
        let items = base.map { " " + XMLText.oneLine($0) } ?? ""
        return end == 1
            ? "The outline is all \(base == nil ? "\(whole)" : "\(whole)\(items)")."
            : "The scale ends at \(scale.said) in \(whole)\(items)."
    }
}
