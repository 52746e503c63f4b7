import Markdown

/// How much of a page a document fills, reckoned without a print engine.
///
/// It sets the text by the widths of Arial's letters in the measures of the page's own style. It is an estimate, and is to
/// be called one: within a tenth of what Chromium prints for documents of about a page (Tests/Oracles/check_estimate.py).
public struct PageEstimate: Hashable, Sendable {
    /// The share of one page at regular spacing: 0.87 is a page with room left, 1.2 is too long by a fifth.
    public let fullness: Double
    /// The first density at which it fits on one page; `nil` where it does at none.
    public let density: Density?
    /// The words, those of tables and source notes among them.
    public let words: Int
    /// The sections that can be cut, in the order of the page, in lines at the closest density that was tried.
    public let sections: [SectionLength]
    /// The headings over tables that have too many columns for the sheet.
    public let crampedTables: [String]
    /// The height at that density, in lines of text.
    private let lines: Double
    /// The lines of one page at that density.
    private let linesOfPage: Double
    /// The density for a page that nobody will measure: with a little room for error.
    let cautiousDensity: Density?

    /// Reckons a document's page.
    ///
    /// - Parameter hasHouse: whether a line with the name of the house stands above the title.
    public init(of document: Document, on paper: Paper = .common, hasHouse: Bool = false) {
        self.init(
            sections: Self.sections(of: document.marked, document.pictures), on: paper, hasHouse: hasHouse)
    }

    /// Columns that leave room for a word of ordinary length in each.
    private static let mostColumns = 14

    /// Lines that a page which is not measured keeps free.
    private static let caution = 1.5

    /// Reckons a page from its Markdown alone, in which pictures are in words.
    public init(markdown: String, on paper: Paper = .common, hasHouse: Bool = false) {
        self.init(sections: Self.sections(of: markdown, []), on: paper, hasHouse: hasHouse)
    }

    private init(sections: [MeasuredSection], on paper: Paper, hasHouse: Bool) {
        let height = { (measures: PageMeasures) in
            sections.reduce(hasHouse ? 6 + measures.smallLine : 0) {
                $0 + $1.height(measures, isFirst: false)
            }
        }
        let regular = PageMeasures(.regular, on: paper)
        fullness = height(regular) / regular.height
        // What is more than twice too long fits at no density, and need not be reckoned at each.
        let tried = fullness > 2.5 ? Density.allCases.suffix(1) : Density.allCases[...]
        var fitting: Density?
        var cautious: Density?
        for density in tried where cautious == nil {
            let measures = PageMeasures(density, on: paper)
            let room = measures.height - (density == .regular ? fullness * regular.height : height(measures))
            if room >= 0, fitting == nil { fitting = density }
            if room >= Self.caution * measures.line { cautious = density }
        }
        density = fitting
        cautiousDensity = cautious
        let closest = PageMeasures(fitting ?? .smallestType, on: paper)
        lines = height(closest) / closest.line
        linesOfPage = closest.height / closest.line
        crampedTables = sections.filter { $0.widestTable > Self.mostColumns }.map(\.title)
        words = sections.reduce(0) { $0 + $1.words + ($1.heading?.count ?? 0) }
        self.sections = sections.filter(\.isOwn).map { section in
            let lines = section.height(closest, isFirst: false) / closest.line
            return SectionLength(
                heading: section.title, lines: max(1, Int(lines.rounded())), words: section.words)
        }
    }

    /// How many lines stand over the end of the last page, at the closest density; 0 where it fits.
    public func linesOver(pages: Int = 1) -> Int {
        max(0, Int((lines - linesOfPage * Double(pages)).rounded(.up)))
    }

    /// One line that says so: `by an estimate, 1.08 pages at regular spacing`.
    public var said: String {
        let hundredths = Int((fullness * 100).rounded())
        let digits = String(hundredths % 100)
        let share = "\(hundredths / 100).\(digits.count == 1 ? "0" : "")\(digits)"
        return "by an estimate, \(share) pages at regular spacing"
    }

    private static func sections(of markdown: String, _ pictures: [Picture]) -> [MeasuredSection] {
        guard InputGuard.refusal(of: markdown) == nil else { return [plain(markdown)] }
        var sections = [MeasuredSection(title: nil)]
        for node in Markdown.Document(parsing: markdown).root.children {
            if case .heading(2) = node.kind {
                sections[sections.count - 1].keepWholeCells()
                sections.append(MeasuredSection(title: node))
            } else if let block = MeasuredBlock.block(node, pictures) {
                sections[sections.count - 1].blocks.append(block)
            }
        }
        sections[sections.count - 1].keepWholeCells()
        return sections
    }

    /// A text that the parser may not see is reckoned as one paragraph.
    private static func plain(_ markdown: String) -> MeasuredSection {
        var text = MeasuredText()
        text.add(markdown, isBold: false)
        var section = MeasuredSection(title: nil)
        section.blocks = [.paragraph(text)]
        return section
    }
}
