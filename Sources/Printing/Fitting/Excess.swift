import Rendering

/// By how much a page is too long, and where it is longest.
public struct Excess: Hashable, Sendable {
    /// Lines of text over the end of the last page, at least 1.
    public let lines: Int
    /// Whether the lines are reckoned and not measured.
    public let isEstimate: Bool
    /// The sections that say something of their own, the longest first.
    public let longest: [SectionLength]

    init(lines: Int, isEstimate: Bool, sections: [SectionLength]) {
        self.lines = max(1, lines)
        self.isEstimate = isEstimate
        // A stable order for sections of the same length: as they stand on the page.
        let ordered = sections.enumerated().sorted {
            ($0.element.lines, $1.offset) > ($1.element.lines, $0.offset)
        }
        longest = Array(ordered.map(\.element).prefix(3))
    }

    /// `12 lines too long for one page, even in 9 pt type; longest: Background 9 lines (110 words), …`.
    public func said(pages: Int) -> String {
        let about = isEstimate ? "about " : ""
        let sheets = pages == 1 ? "one page" : "\(pages) pages"
        let list = longest.map(\.said).joined(separator: ", ")
        return "\(about)\(lines) \(lines == 1 ? "line" : "lines") too long for \(sheets), even in 9 pt type"
            + (list.isEmpty ? "" : "; longest: \(list)")
    }
}
