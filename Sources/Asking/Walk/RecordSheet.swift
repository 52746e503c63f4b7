import Drafting

/// A table being filled in row by row: the rows so far, and the cells of the one at hand.
public struct RecordSheet: Hashable, Sendable {
    let columns: [String]
    private var state: State
    private var past: [State] = []
    private var future: [State] = []
    private let before: String
    private let after: String
    /// The answer and its rows as they were found: it stays as it was typed until a cell is another one.
    private let answer: String
    private let answered: [[String]]

    /// What the keys change.
    private struct State: Hashable, Sendable {
        var rows: [[String]]
        var row: Int
        var column = 0
        var cells: [TextField]

        /// Without what was typed and taken back since.
        var content: [[String]] { rows + [cells.map(\.text)] }
    }

    /// The rows that are done, without the one at hand.
    private(set) var rows: [[String]] {
        get { state.rows }
        set { state.rows = newValue }
    }
    /// Where among the rows the one at hand stands.
    private(set) var row: Int {
        get { state.row }
        set { state.row = newValue }
    }
    /// Which cell is typed into.
    private(set) var column: Int {
        get { state.column }
        set { state.column = newValue }
    }
    /// The cells of the row at hand.
    private(set) var cells: [TextField] {
        get { state.cells }
        _modify { yield &state.cells }
    }

    /// - Parameter answer: the answer so far, in which the table is found; its prose stays around the table.
    init(_ columns: [String], in answer: String) {
        self.columns = columns
        let found = RecordTable.find(columns, in: answer)
        let rows = found?.table.rows.map { $0.cells.map { $0.replacing("\\|", with: "|") } } ?? []
        let bytes = Array(answer.utf8)
        let range = found?.range ?? bytes.count..<bytes.count
        before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).trimmed
        after = String(decoding: bytes[range.upperBound...], as: UTF8.self).trimmed
        self.answer = answer
        answered = rows
        state = State(rows: rows, row: rows.count, cells: Self.blank(columns))
    }

    private static func blank(_ columns: [String]) -> [TextField] {
        columns.map { _ in TextField("", isMultiline: false) }
    }

    /// Columns that say when.
    private static let timeColumns: Set<String> = ["when", "by"]

    /// A cell as it is kept: a time that was typed as seen from now is written out.
    static func kept(_ cell: String, in column: String, _ moments: MomentReader?) -> String {
        guard timeColumns.contains(column.lowercased()) else { return cell }
        return moments?.writtenOut(cell) ?? cell
    }

    /// Writes out the time in the cell at hand, before it is left.
    mutating func writeOutTime(_ moments: MomentReader?) {
        let typed = cells[column].text.trimmed
        let kept = Self.kept(typed, in: columns[column], moments)
        if kept != typed { cells[column].replaceAll(with: kept) }
    }

    /// Whether nothing was typed into the row at hand.
    var isRowBlank: Bool { cells.allSatisfy(\.buffer.isBlank) }

    /// The answer with the rows that are done and the one at hand.
    var text: String {
        var all = rows
        if !isRowBlank { all.insert(cells.map { $0.text.trimmed }, at: row) }
        return text(of: all)
    }

    /// The answer without a row at hand that still lacks cells: nobody is asked about what they are about to type.
    var textOfWholeRows: String {
        cells.contains { $0.buffer.isBlank } ? text(of: rows) : text
    }

    private func text(of all: [[String]]) -> String {
        guard all != answered else { return answer }
        let table =
            all.isEmpty
            ? ""
            : RecordTable(
                columns: columns, rows: all.map { .init(cells: $0.map(RecordTable.cell), offset: 0) }
            ).markdown
        return [before, table, after].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Does what a key means; false where it means nothing here.
    mutating func handle(_ key: Key, width: Int) -> Bool {
        switch (key.code, key.modifiers) {
        case (.tab, []): if column < columns.count - 1 { move { $0.column += 1 } } else { return enter() }
        case (.tab, .shift):
            guard column > 0 else { return false }
            move { $0.column -= 1 }
        case (.up, _): move { $0.up() }
        case (.down, _): move { $0.down() }
        case (.text("_"), .control), (.text("/"), .control): return go(\.past, leaving: \.future, key, width)
        case (.text("r"), .control): return go(\.future, leaving: \.past, key, width)
        default:
            let before = cells[column].revision
            let isHandled = cells[column].handle(key, width: width)
            if cells[column].revision != before { future = [] }
            return isHandled
        }
        return true
    }

    /// Goes on to the next cell, or to a new row behind the last one; false where an empty row ends the table.
    mutating func enter() -> Bool {
        if isRowBlank { return false }
        move { $0.goOn() }
        return true
    }

    private mutating func goOn() {
        if column < columns.count - 1 {
            column += 1
        } else {
            let next = row + 1
            putDown()
            take(min(next, rows.count))
        }
    }

    // MARK: Undo

    /// Whether something was taken back that redo brings again.
    var canRedo: Bool { !future.isEmpty || cells.contains(where: \.canRedo) }

    /// Goes to another cell or row; undo comes back from there.
    private mutating func move(_ change: (inout RecordSheet) -> Void) {
        let before = state
        change(&self)
        guard state != before else { return }
        past.append(before)
        if past.count > 200 { past.removeFirst() }
        future = []
    }

    /// Undo and redo: takes back what was typed last, or brings it again, going to its cell and row; false where nothing was.
    private mutating func go(
        _ there: WritableKeyPath<RecordSheet, [State]>, leaving here: WritableKeyPath<RecordSheet, [State]>,
        _ key: Key, _ width: Int
    ) -> Bool {
        if cells[column].handle(key, width: width) { return true }
        while let next = self[keyPath: there].popLast() {
            self[keyPath: here].append(state)
            let isOther = next.content != state.content
            state = next
            if isOther || cells[column].handle(key, width: width) { return true }
        }
        return false
    }

    private mutating func up() {
        if column > 0 {
            column -= 1
        } else if row > 0 {
            let target = row - 1
            putDown()
            take(target)
        }
    }

    private mutating func down() {
        if column < columns.count - 1 {
            column += 1
        } else if row < rows.count || !isRowBlank {
            let wasBlank = isRowBlank
            let target = row + (wasBlank ? 0 : 1)
            putDown()
            take(min(target, rows.count))
        }
    }

    /// Puts the row at hand among the others; an empty one is left out, which is how a row is deleted.
    private mutating func putDown() {
        if !isRowBlank { rows.insert(cells.map { $0.text.trimmed }, at: row) }
    }

    private mutating func take(_ index: Int) {
        row = index
        let texts = index < rows.count ? rows.remove(at: index) : columns.map { _ in "" }
        cells = texts.map { TextField($0, isMultiline: false) }
        column = 0
    }
}
