import SourceText

/// Maps the headings of any Markdown document to the steps of a framework; no sentence of it is lost.
struct DocumentImporter {
    let framework: Framework

    /// The document's only level-1 heading is its title; the next level down are its sections. Sections for one
    /// step are joined in order, and so are parts that a label such as `**Impact**:` begins; those for none, and
    /// text before the first, are kept under their own headings. Who wrote the document, and its number and status, go
    /// to the technical appendix: the page has them of its own.
    ///
    /// - Parameter matter: the document's front matter, where it has one.
    func read(_ source: SourceFile, _ matter: DocumentMatter?) throws(SourceError) -> DraftSeed {
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
        add(withoutFacts(opening, &seed), under: "Introduction", &seed)
        for section in file.sections { add(file.passage(of: section).text, under: section.heading, &seed) }
        if let matter { add(matter, &seed) }
        return seed
    }

    /// Adds what stands under a heading to its step; where no step has it, its labelled parts to theirs.
    private func add(_ text: String, under heading: String, _ seed: inout DraftSeed) {
        let zoned = framework.step(heading: heading) == nil ? ZonedHeading(heading) : nil
        if let step = framework.step(heading: zoned?.heading ?? heading) {
            if let zoned, framework.field("zone") != nil, seed.fields["zone"] == nil {
                seed.fields["zone"] = zoned.zone
            }
            let before = seed.answers[step.id].map { $0 + "\n\n" } ?? ""
            seed.answers[step.id] = before + text
        } else if let labelled = LabelledParts(text, isWanted: { isStep(Section.slug($0)) }) {
            keep(labelled.opening, under: heading, &seed)
            for part in labelled.parts {
                if isStep(Section.slug(part.label)) {
                    add(part.text, under: part.label, &seed)
                } else {
                    keep(part.text, under: part.label, &seed)
                }
            }
        } else {
            keep(text, under: heading, &seed)
        }
    }

    /// An opening without the lines about the document itself, which only engineers need.
    private func withoutFacts(_ opening: String, _ seed: inout DraftSeed) -> String {
        guard let appendix else { return opening }
        let found = DocumentFacts(opening, isStep: isStep)
        guard !found.facts.isEmpty else { return opening }
        seed.answers[appendix.id] = found.facts
        return found.rest
    }

    /// What the document's own title says holds before its front matter.
    private func add(_ matter: DocumentMatter, _ seed: inout DraftSeed) {
        var rest = matter.rest
        if let title = matter.fields["title"], let own = seed.fields["title"], title != own {
            rest = "title: \(title)\n" + rest
        }
        seed.fields.merge(matter.fields) { own, _ in own }
        seed.carriedFrontMatter = matter.carried
        guard !rest.isEmpty else { return }
        let block = "```yaml\n" + rest + (rest.hasSuffix("\n") ? "" : "\n") + "```"
        if let appendix {
            seed.answers[appendix.id] = (seed.answers[appendix.id].map { $0 + "\n\n" } ?? "") + block
        } else {
            keep(block, under: "Front matter", &seed)
        }
    }

    /// Where engineers look for what the page need not say.
    private var appendix: Step? { framework.steps.last { $0.isTechnical && $0.kind == .prose } }

    private func keep(_ text: String, under heading: String, _ seed: inout DraftSeed) {
        guard !text.isEmpty || heading != "Introduction" else { return }
        seed.others.append(.init(heading: heading, text: text))
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
