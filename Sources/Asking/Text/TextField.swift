/// A text being edited with the keys that work everywhere: the buffer, its history, and what was cut.
public struct TextField: Hashable, Sendable {
    /// The text and the cursor.
    public private(set) var buffer: TextBuffer
    /// Whether a line feed may be typed.
    public let isMultiline: Bool
    private var past: [TextBuffer] = []
    private var future: [TextBuffer] = []
    private var cut = ""
    private var last = Change.none
    /// Grows with every change, so that two states can be told apart without comparing their texts.
    public private(set) var revision = 0

    /// What the last key did, by which keys of a kind are undone together.
    private enum Change: Hashable, Sendable {
        case none, typing, deleting, cutting, other
    }

    /// A field with a text in it, the cursor at its end.
    public init(_ text: String = "", isMultiline: Bool = true) {
        self.isMultiline = isMultiline
        buffer = TextBuffer(isMultiline ? text : Self.oneLine(text))
    }

    /// The whole text.
    public var text: String { buffer.text }

    /// Whether there is something to take back.
    public var canUndo: Bool { !past.isEmpty }

    /// Whether there is something taken back.
    public var canRedo: Bool { !future.isEmpty }

    /// Puts another text in place of this one; undo brings this one back.
    public mutating func replaceAll(with text: String) {
        let text = isMultiline ? text : Self.oneLine(text)
        guard text != self.text else { return }
        change(.other) { $0 = TextBuffer(text) }
    }

    /// Puts a text in place of some characters, counted with line feeds.
    public mutating func replace(_ range: Range<Int>, with text: String) {
        change(.other) { $0.replace(range, with: text) }
    }

    /// Does what a key means.
    ///
    /// - Parameter width: the columns of a row, by which up and down move.
    /// - Returns: false where the key means nothing to a text.
    @discardableResult
    public mutating func handle(_ key: Key, width: Int) -> Bool {
        switch (key.code, key.modifiers) {
        case (.text(let text), []), (.text(let text), .shift): type(text)
        case (.paste(let text), _): paste(text)
        case (.enter, _), (.text("j"), .control):
            guard isMultiline else { return false }
            change(.other) { $0.insert("\n") }
        default: return move(key, width) || delete(key) || history(key)
        }
        return true
    }

    // MARK: Typing

    private mutating func type(_ text: String) {
        let typed = isMultiline ? text : Self.oneLine(text)
        guard typed.utf8.count < 200 else { return change(.other) { $0.insert(typed) } }
        // A blank begins a new word, and each word is a step of its own for undo.
        var word = ""
        for character in typed {
            if character == " ", !word.isEmpty {
                insertWord(word)
                word = ""
            }
            word.append(character)
        }
        insertWord(word)
    }

    private mutating func insertWord(_ word: String) {
        guard !word.isEmpty else { return }
        change(word.hasPrefix(" ") ? .other : .typing) { $0.insert(word) }
        last = .typing
    }

    private mutating func paste(_ text: String) {
        let text = isMultiline ? text : Self.oneLine(text)
        change(.other) { $0.insert(text) }
    }

    private static func oneLine(_ text: String) -> String {
        guard text.contains(where: \.isNewline) else { return text }
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    // MARK: Moving

    private mutating func move(_ key: Key, _ width: Int) -> Bool {
        switch (key.code, key.modifiers) {
        case (.left, []), (.text("b"), .control): buffer.moveLeft()
        case (.right, []): buffer.moveRight()
        case (.left, _), (.text("b"), .alt): buffer.move(to: buffer.wordLeft)
        case (.right, _), (.text("f"), .alt): buffer.move(to: buffer.wordRight)
        case (.home, .control), (.text("<"), .alt): buffer.moveToStart()
        case (.end, .control), (.text(">"), .alt): buffer.moveToEnd()
        case (.home, _), (.text("a"), .control): buffer.moveToLineStart()
        case (.end, _), (.text("e"), .control): buffer.moveToLineEnd()
        case (.up, _), (.text("p"), .control): if !buffer.moveRows(-1, width: width) { return false }
        case (.down, _), (.text("n"), .control): if !buffer.moveRows(1, width: width) { return false }
        case (.pageUp, _): if !buffer.moveRows(-8, width: width) { buffer.moveToStart() }
        case (.pageDown, _): if !buffer.moveRows(8, width: width) { buffer.moveToEnd() }
        default: return false
        }
        last = .none
        return true
    }

    // MARK: Deleting

    private mutating func delete(_ key: Key) -> Bool {
        switch (key.code, key.modifiers) {
        case (.backspace, .alt), (.backspace, .control): cutOut(from: buffer.wordLeft, to: buffer.cursor)
        case (.backspace, _): remove(from: buffer.left, to: buffer.cursor)
        case (.delete, .alt), (.delete, .control), (.text("d"), .alt):
            cutOut(from: buffer.cursor, to: buffer.wordRight)
        case (.delete, _), (.text("d"), .control): remove(from: buffer.cursor, to: buffer.right)
        case (.text("w"), .control): cutOut(from: buffer.blankLeft, to: buffer.cursor)
        case (.text("u"), .control): cutOut(from: buffer.lineStart, to: buffer.cursor)
        case (.text("k"), .control):
            let end = buffer.lineEnd == buffer.cursor ? buffer.right : buffer.lineEnd
            cutOut(from: buffer.cursor, to: end)
        case (.text("y"), .control):
            let cut = cut
            if !cut.isEmpty { change(.other) { $0.insert(cut) } }
        default: return false
        }
        return true
    }

    private mutating func remove(from start: TextBuffer.Place, to end: TextBuffer.Place) {
        guard start < end else { return }
        change(.deleting) { $0.remove(from: start, to: end) }
    }

    /// Cuts a text; what is cut in a row stays together.
    private mutating func cutOut(from start: TextBuffer.Place, to end: TextBuffer.Place) {
        guard start < end else { return }
        let isForwards = start == buffer.cursor
        let goesOn = last == .cutting
        var taken = ""
        change(.other) { taken = $0.remove(from: start, to: end) }
        cut = goesOn ? (isForwards ? cut + taken : taken + cut) : taken
        last = .cutting
    }

    // MARK: History

    private mutating func history(_ key: Key) -> Bool {
        switch (key.code, key.modifiers) {
        case (.text("_"), .control), (.text("/"), .control): return undo()
        case (.text("r"), .control): return redo()
        default: return false
        }
    }

    /// Takes the last change back; false where there is none.
    public mutating func undo() -> Bool {
        guard let earlier = past.popLast() else { return false }
        future.append(buffer)
        revision += 1
        buffer = earlier
        last = .none
        return true
    }

    /// Brings back what was taken back; false where nothing was.
    public mutating func redo() -> Bool {
        guard let later = future.popLast() else { return false }
        past.append(buffer)
        revision += 1
        buffer = later
        last = .none
        return true
    }

    private mutating func change(_ kind: Change, _ edit: (inout TextBuffer) -> Void) {
        if kind != last || kind == .other { past.append(buffer) }
        // A step may keep a copy of a very long line, so the longer the text the fewer steps are kept.
        let steps = max(8, 4_000_000 / max(buffer.count, 10_000))
        if past.count > steps { past.removeFirst(past.count - steps) }
        future = []
        revision += 1
        edit(&buffer)
        last = kind
    }
}
