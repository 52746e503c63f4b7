extension IconArray {
    /// `Icon array: 3 of 100 answers contain an error, 97 do not.` (R2.5)
    public var alternative: String {
        if panels.count == 1 { return "Icon array: \(panels[0].words.sentence)." }
        let parts = panels.map { panel in
            [panel.title.map { XMLText.oneLine($0) + ": " } ?? "", panel.words.sentence].joined()
        }
        return "Icon arrays: \(parts.joined(separator: "; "))."
    }

    /// The sentence, then filled and hollow circles in rows of ten.
    public var markdown: String {
        let grids = panels.map { panel in
            let title = panel.title.map { "\n\(MarkdownText.escaped($0)):\n" } ?? ""
            return "\(title)\n```text\n\(Self.circles(panel.filled))```\n"
        }
        return MarkdownText.escaped(alternative) + "\n" + grids.joined()
    }

    /// Ten rows, the top one first, each ended by a line feed.
    static func circles(_ count: Int) -> String {
        (0..<side).reversed().map { row in
            (0..<side).map { isFilled(row: row, column: $0, of: count) ? "●" : "○" }.joined(separator: " ")
                + "\n"
        }.joined()
    }
}
