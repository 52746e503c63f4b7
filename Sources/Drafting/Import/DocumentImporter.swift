import SourceText

/// Maps the headings of any Markdown document to the steps of a framework; no sentence of it is lost.
struct DocumentImporter {
    let framework: Framework

    /// The document's only level-1 heading is its title; the next level down are its sections. Sections for one
    /// step are joined in order; those for none, and text before the first, are kept under their own headings.
    func read(_ source: SourceFile) throws(SourceError) -> DraftSeed {
        var seed = DraftSeed()
        let titles = try DraftFile(source, level: 1, isStep: isStep)
        let isTitled = titles.sections.count == 1
        var level = 1
        var file = titles
        while level < 4, file.sections.isEmpty || level == 1 && isTitled {
            level += 1
            file = try DraftFile(source, level: level, isStep: isStep)
        }
        if isTitled, let title = titles.sections.first { seed.fields["title"] = title.heading }
        let opening = try introduction(source, isTitled ? titles.sections.first : nil, file)
        if !opening.isEmpty { seed.others.append(.init(heading: "Introduction", text: opening)) }
        for section in file.sections {
            let text = file.passage(of: section).text
            guard let step = framework.step(heading: section.heading) else {
                seed.others.append(.init(heading: section.heading, text: text))
                continue
            }
            let before = seed.answers[step.id].map { $0 + "\n\n" } ?? ""
            seed.answers[step.id] = before + text
        }
        return seed
    }

    private func isStep(_ slug: String) -> Bool { framework.steps.contains { $0.slugs.contains(slug) } }

    /// What stands before the first section, without the title's own line.
    private func introduction(
        _ source: SourceFile, _ title: Section?, _ file: DraftFile
    ) throws(SourceError) -> String {
        let end = file.sections.first?.headingRange.lowerBound ?? file.bytes.count
        var start = 0
        if let range = file.frontMatterRange {
            let fence = file.location(of: range.upperBound).line - 1
            start = min(end, file.lines.range(ofLine: fence).upperBound)
        }
        guard let title, title.headingRange.upperBound <= end else {
            return Passage(of: start..<end, in: file.bytes, lines: file.lines).text
        }
        let opening = start..<max(start, title.headingRange.lowerBound)
        let before = Passage(of: opening, in: file.bytes, lines: file.lines).text
        let after = Passage(of: title.headingRange.upperBound..<end, in: file.bytes, lines: file.lines).text
        return [before, after].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
