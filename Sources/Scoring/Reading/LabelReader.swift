import Delimited
import SourceText

/// Tells violations from legitimate items by their labels, and keeps the spellings that it met.
struct LabelReader {
    /// The label of a violation; `nil` for 1, true or yes.
    let positive: String?
    /// The spellings met so far, at most two where no label was named.
    private(set) var known: [(bytes: [UInt8], text: String, isViolation: Bool)] = []

    init(positive: String?) {
        self.positive = positive
    }

    /// More spellings than this are not kept, so that a column of texts cannot fill the memory.
    private static let mostKept = 64

    /// What the label of a row says.
    @inline(__always)
    mutating func isViolation(_ row: DelimitedReader, _ column: Int) throws(SourceError) -> Bool {
        let index = row.bytes(of: column) { bytes in
            known.firstIndex { $0.bytes.count == bytes.count && $0.bytes.elementsEqual(bytes) }
        }
        if let index { return known[index].isViolation }
        return try learn(row, column)
    }

    private mutating func learn(_ row: DelimitedReader, _ column: Int) throws(SourceError) -> Bool {
        let text = row.text(of: column)
        guard !text.isEmpty else {
            throw row.error(inColumn: column, "the label is missing; give the item one, or leave its row out")
        }
        let isViolation = try meaning(of: text, row, column)
        if known.count < Self.mostKept {
            known.append((row.bytes(of: column) { Array($0) }, text, isViolation))
        }
        return isViolation
    }

    private func meaning(of text: String, _ row: DelimitedReader, _ column: Int) throws(SourceError) -> Bool {
        if let positive { return text == positive }
        let pairs = [
            ("1", "0"), ("1.0", "0.0"), ("1", "-1"), ("true", "false"), ("yes", "no"), ("t", "f"), ("y", "n"),
        ]
        let typed = text.lowercased()
        let fitting = pairs.filter { pair in
            (known.map { $0.text.lowercased() } + [typed]).allSatisfy { $0 == pair.0 || $0 == pair.1 }
        }
        if let pair = fitting.first { return typed == pair.0 }
        if let other = known.first {
            throw row.error(
                inColumn: column,
                "'\(text)' does not go with the label '\(other.text)' before it; label items 1 or 0,"
                    + " or pass --positive with the label of a violation")
        }
        throw row.error(
            inColumn: column,
            "'\(text)' does not say whether the item is a violation; label items 1 or 0,"
                + " or pass --positive with the label of a violation")
    }

    /// Refuses a label of violations that no row has.
    func check(_ path: String, column: String) throws(SourceError) {
        guard let positive, !known.contains(where: \.isViolation) else { return }
        let labels = known.map(\.text)
        let listed = labels.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
        throw SourceError(
            path: path,
            message: "no item has the label '\(positive)' in the column '\(column)'"
                + Spelling.suggestion(for: positive, in: labels, otherwise: "; the labels are \(listed)"))
    }
}
