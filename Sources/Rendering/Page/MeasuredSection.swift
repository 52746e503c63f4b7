import Drafting
import Markdown

/// A section of a page, or what stands above the first one.
struct MeasuredSection {
    /// The heading; `nil` for the top of the page.
    let heading: MeasuredText?
    /// The heading's words.
    let title: String
    var blocks: [MeasuredBlock] = []

    private var slug: String { Section.slug(title) }

    init(title node: Node?) {
        title = node?.plainText ?? ""
        guard node != nil else {
            heading = nil
            return
        }
        var text = MeasuredText()
        text.add(title, isBold: true)
        heading = text
    }

    var words: Int { blocks.reduce(0) { $0 + $1.words } }

    /// The most columns that a table of it has.
    var widestTable: Int {
        blocks.reduce(0) { widest, block in
            guard case .table(let table) = block else { return widest }
            return max(widest, table.rows.map(\.count).max() ?? 0)
        }
    }

    /// Whether it says something of the writer's own, which can be cut.
    var isOwn: Bool { heading != nil && slug != "sources" && slug != "decision-needed" }

    /// The columns that the style sheet keeps on one line.
    mutating func keepWholeCells() {
        let slug = slug
        let rule: @Sendable (Int) -> Bool
        switch slug {
        case "timeline", "positions": rule = { $0 == 0 }
        case "what-we-are-changing": rule = { $0 > 0 }
        case "trade-off": rule = { _ in true }
        default: return
        }
        blocks = blocks.map { block in
            guard case .table(var table) = block else { return block }
            table.isNeverBroken = rule
            return .table(table)
        }
    }

    func height(_ measures: PageMeasures, isFirst: Bool) -> Double {
        guard let heading else { return top(measures) }
        let label =
            Double(heading.lines(width: PageMeasures.headingWidth, size: measures.type)) * measures.line
        switch slug {
        case "sources":
            let lines = blocks.reduce(0.0) { lines, block in
                guard case .list(let items) = block else { return lines }
                return items.joined().reduce(lines) { lines, item in
                    guard case .paragraph(let text) = item else { return lines }
                    return lines + Double(text.lines(width: measures.column, size: measures.note))
                }
            }
            return measures.above + max(measures.noteLine, lines * measures.noteLine) + measures.below
                + PageMeasures.rule
        case "decision-needed": return decision(measures)
        case "trade-off": return measures.above + tradeOff(measures) + measures.below + PageMeasures.rule
        default:
            let body = MeasuredBlock.height(of: blocks, width: measures.column, measures)
            return measures.above + max(label, body) + measures.below + PageMeasures.rule
        }
    }

    private func top(_ measures: PageMeasures) -> Double {
        var height = 0.0
        var hasFacts = false
        for block in blocks {
            switch block {
            case .heading(let text):
                height +=
                    Double(text.lines(width: measures.width * 1.02, size: PageMeasures.title.type))
                    * PageMeasures.title.line
            case .paragraph(let text):
                height +=
                    3 + Double(text.lines(width: measures.width, size: measures.small)) * measures.smallLine
            case .list(let items):
                hasFacts = true
                height += measures.gap
                for case .paragraph(let text) in items.compactMap(\.first) {
                    let lines = text.lines(width: measures.width, size: measures.small)
                    height += Double(lines) * measures.smallLine + 2 * measures.row + PageMeasures.rule
                }
            default: height += measures.gap + block.height(width: measures.width, measures)
            }
        }
        return hasFacts ? height : height + measures.below
    }

    /// Who and by when, what, and what otherwise: three sizes in one frame.
    private func decision(_ measures: PageMeasures) -> Double {
        let width = measures.column - 4 * PageMeasures.millimetre - 1
        var height = 2 * measures.box + 2 + 4
        for (index, block) in blocks.enumerated() {
            guard case .paragraph(let text) = block else {
                height += measures.gap + block.height(width: width, measures)
                continue
            }
            if index == 0 {
                height += Double(text.lines(width: width, size: measures.type)) * measures.line
            } else if index == 1 {
                // It is set in bold, which is a twelfth wider.
                let lines = text.lines(width: width / 1.075, size: measures.large)
                height += 3 + Double(lines) * measures.largeLine
            } else {
                let lines = text.lines(width: width, size: measures.small)
                height += (index == 2 ? measures.gap : 1) + Double(lines) * measures.smallLine
            }
        }
        return height
    }

    /// Its table uses the margin too, and its note is small.
    private func tradeOff(_ measures: PageMeasures) -> Double {
        var height = 0.0
        var isAfterTable = false
        for (index, block) in blocks.enumerated() {
            if index > 0 { height += measures.gap }
            switch block {
            case .table(let table):
                height += 1 + table.height(width: measures.width, measures)
                isAfterTable = true
            case .paragraph(let text) where isAfterTable:
                height += Double(text.lines(width: measures.column, size: measures.note)) * measures.noteLine
                isAfterTable = false
            default: height += block.height(width: measures.column, measures)
            }
        }
        return height
    }
}
