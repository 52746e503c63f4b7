import Markdown
import SourceText

/// A block of a document, reduced to what its height depends on.
indirect enum MeasuredBlock {
    case paragraph(MeasuredText)
    case heading(MeasuredText)
    case list([[MeasuredBlock]])
    case table(MeasuredTable)
    case code([MeasuredText])
    case quote([MeasuredBlock])
    /// A drawing, by its height over its width.
    case picture(ratio: Double, words: Int)
    case rule

    /// The blocks below a node.
    static func blocks(below node: Node, _ pictures: [Picture]) -> [MeasuredBlock] {
        node.children.compactMap { block($0, pictures) }
    }

    static func block(_ node: Node, _ pictures: [Picture]) -> MeasuredBlock? {
        switch node.kind {
        case .paragraph:
            if let picture = pictures.first(where: { $0.mark == node.plainText }) {
                return .picture(ratio: picture.ratio, words: picture.words)
            }
            return .paragraph(MeasuredText(of: node))
        case .heading: return .heading(MeasuredText(of: node))
        case .list: return .list(node.children.map { blocks(below: $0, pictures) })
        case .table: return .table(MeasuredTable(node))
        case .blockQuote, .footnoteDefinition: return .quote(blocks(below: node, pictures))
        case .codeBlock:
            return .code(
                node.literal.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
                    var text = MeasuredText()
                    text.add(String($0), isBold: false, isCode: true)
                    return text
                })
        case .thematicBreak: return .rule
        case .htmlBlock:
            var text = MeasuredText()
            text.add(node.literal, isBold: false)
            return .paragraph(text)
        default: return nil
        }
    }

    /// The words of the block.
    var words: Int {
        switch self {
        case .paragraph(let text), .heading(let text): text.count
        case .list(let items): items.joined().reduce(0) { $0 + $1.words }
        case .table(let table): table.words
        case .code(let lines): lines.reduce(0) { $0 + $1.count }
        case .quote(let blocks): blocks.reduce(0) { $0 + $1.words }
        case .picture(_, let words): words
        case .rule: 0
        }
    }

    /// The height in pixels over a width, without the gap above.
    func height(width: Double, _ measures: PageMeasures) -> Double {
        switch self {
        case .paragraph(let text), .heading(let text):
            return Double(text.lines(width: width, size: measures.type)) * measures.line
        case .list(let items):
            let indent = measures.type * 1.35
            let heights = items.map { Self.height(of: $0, width: width - indent, measures) }
            return heights.reduce(0, +) + PageMeasures.itemGap * Double(max(0, items.count - 1))
        case .table(let table): return table.height(width: width, measures)
        case .code(let lines):
            let count = lines.reduce(0) { $0 + max(1, $1.lines(width: width - 12, size: measures.type)) }
            return Double(count) * measures.smallLine + 8
        case .quote(let blocks):
            return Self.height(of: blocks, width: width - measures.type * 0.9 - 2, measures)
        case .picture(let ratio, _): return min(width, PageMeasures.picture) * ratio
        case .rule: return measures.type * 2.4 + PageMeasures.rule
        }
    }

    /// The height of blocks one below the other; the first has no gap above.
    static func height(of blocks: [MeasuredBlock], width: Double, _ measures: PageMeasures) -> Double {
        blocks.map { $0.height(width: width, measures) }.reduce(0, +)
            + measures.gap * Double(max(0, blocks.count - 1))
    }
}

extension Picture {
    /// The height of the drawing for a column over its width.
    var ratio: Double {
        guard let box = html.firstRange(ofBytes: "viewBox=\"") else { return 0.5 }
        let figures = html[box.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap {
            Double($0)
        }
        return figures.count == 4 && figures[2] > 0 ? figures[3] / figures[2] : 0.5
    }
}
