/// Which columns of a table hold figures and nothing else, so that they stand to the right under each other.
///
/// A column whose side the writer chose keeps it.
struct FigureColumns {
    private var isFigures: [Bool] = []
    private var hasFigure: [Bool] = []

    /// The table that begins with these lines of HTML.
    init(_ lines: ArraySlice<Substring.UTF8View>) {
        var column = 0
        for line in lines {
            if line.starts(with: "</table>".utf8) { break }
            if line.starts(with: "<tr>".utf8) { column = 0 }
            let isHeading = line.starts(with: "<th>".utf8)
            let isOther = line.starts(with: "<th ".utf8)
            if isHeading || isOther {
                isFigures.append(isHeading)
                hasFigure.append(false)
            }
            guard line.starts(with: "<td".utf8) else { continue }
            defer { column += 1 }
            guard column < isFigures.count, isFigures[column] else { continue }
            let text = Substring(line).drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            let isFigure = Self.isFigure(text)
            if isFigure { hasFigure[column] = true }
            isFigures[column] = isFigure || text.isEmpty || Self.nothing.contains(String(text))
        }
    }

    /// Whether the column numbered from 0 is one of figures.
    subscript(_ column: Int) -> Bool {
        isFigures.indices.contains(column) && isFigures[column] && hasFigure[column]
    }

    private static let nothing = ["none", "–", "—", "-"]
    /// Words that stand in and around figures: `fewer than 1 (at most 2)`, `0.4 to 0.9`.
    private static let around: Set<Substring> = [
        "about", "under", "over", "fewer", "less", "more", "than", "at", "most", "least", "to", "in", "of",
        "likely",
        "between", "and",
    ]

    /// A figure, perhaps with a bound, a range or a share: every word of it is a number or says how exact one is.
    private static func isFigure(_ text: Substring) -> Bool {
        var hasNumber = false
        for word in text.split(separator: " ") {
            let bare = word.drop { "(£$€+-−".contains($0) }
            if bare.first?.isNumber == true {
                hasNumber = true
                guard bare.allSatisfy({ $0.isNumber || ",.%);:–".contains($0) }) else { return false }
            } else if !around.contains(bare.prefix { $0.isLetter }) {
                return false
            }
        }
        return hasNumber
    }
}
