import SourceText

extension Draft {
    /// The declared figures that a text says in braces, in the order of their names.
    public func figures(saidIn text: String) -> [DeclaredFigure] {
        guard !figures.isEmpty else { return [] }
        return FigureSpeech(figures).said(text).uses.sorted().compactMap { figures[$0] }
    }

    /// The lines of the front matter that declare the figures, as they stand; empty where there are none.
    public var figureLines: String {
        guard !figures.isEmpty, let range = file.frontMatterRange else { return "" }
        return TopLevelLines(file.text(range)).keeping { $0 == "figures" }
    }
}
