extension ComparisonBars {
    /// `Bar chart of summaries: as built, about 29 in 100; by hand, about 4 in 100.`
    public var alternative: String {
        let parts = zip(bars, words).map { "\(XMLText.oneLine($0.label)), \($1)" }
        return "Bar chart\(base.map { " of " + XMLText.oneLine($0) } ?? ""): \(parts.joined(separator: "; "))."
    }

    /// The sentence, then a table.
    public var markdown: String {
        let rows = zip(bars, words).map { [XMLText.oneLine($0.label), capitalised($1)] }
        let heading = base.map { capitalised(XMLText.oneLine($0)) } ?? "Share"
        return MarkdownText.escaped(alternative) + "\n\n" + MarkdownText.table(["Of which", heading], rows)
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
