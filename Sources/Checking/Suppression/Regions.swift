/// The blocks and sections of a text, by their places in its file.
struct Regions {
    /// Something that an allowance can reach.
    enum Place: Hashable {
        case document
        /// A section, by the place of its heading among all; -1 before the first.
        case section(Int)
        /// A whole block of the document, such as a list, by its number.
        case group(Int)
        /// A paragraph, a heading or a cell, by its place among all.
        case block(Int)
    }

    private struct Stretch {
        var range: Range<Int>
        var place: Int
    }

    /// Blocks with words, ascending.
    private var blocks: [Stretch] = []
    private var groups: [Int] = []
    /// Where each heading begins, ascending, and the section that it is a part of.
    private var headings: [Int] = []
    private var parents: [Int] = []

    init() {}

    init(of inspection: Inspection) {
        let prose = inspection.prose
        var open: [(level: Int, section: Int)] = []
        for (place, block) in prose.blocks.enumerated() where !block.tokens.isEmpty {
            let range = inspection.manuscript.text.source(of: prose.origin(of: block.tokens))
            blocks.append(Stretch(range: range, place: place))
            groups.append(block.group)
            guard case .heading(let level) = block.kind else { continue }
            while let last = open.last, last.level >= level { open.removeLast() }
            headings.append(range.lowerBound)
            parents.append(open.last?.section ?? -1)
            open.append((level, headings.count - 1))
        }
    }

    /// What an allowance reaches; `nil` where nothing follows it.
    func place(of allowance: Allowance) -> Place? {
        switch allowance.scope {
        case .document: return .document
        case .section: return .section(section(at: allowance.range.lowerBound))
        case .block:
            let next = Self.count(blocks) { $0.range.lowerBound < allowance.range.upperBound }
            // In the middle of a paragraph it is about that paragraph.
            if next > 0, blocks[next - 1].range.upperBound > allowance.range.lowerBound {
                return .block(blocks[next - 1].place)
            }
            guard next < blocks.count else { return nil }
            // Before a list or a table it is about all of it.
            let isWhole = next == 0 || groups[next - 1] != groups[next]
            return isWhole ? .group(groups[next]) : .block(blocks[next].place)
        }
    }

    /// Everything that holds a place of the file.
    func places(of offset: Int) -> [Place] {
        var places = [Place.document]
        var section = section(at: offset)
        places.append(.section(section))
        while section >= 0, parents[section] >= 0 {
            section = parents[section]
            places.append(.section(section))
        }
        let next = Self.count(blocks) { $0.range.lowerBound <= offset }
        if next > 0, blocks[next - 1].range.upperBound > offset {
            places += [.group(groups[next - 1]), .block(blocks[next - 1].place)]
        }
        return places
    }

    private func section(at offset: Int) -> Int { Self.count(headings) { $0 <= offset } - 1 }

    /// How many at the beginning meet a condition that none after them meets.
    private static func count<Item>(_ items: [Item], _ meets: (Item) -> Bool) -> Int {
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if meets(items[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
