import Drafting

/// What is typed into: a text, a choice or a table, by the question's kind.
enum Entry: Hashable, Sendable {
    case text(TextField)
    case choice(ChoiceList)
    case records(RecordSheet)

    /// - Parameters:
    ///   - answer: what the draft says.
    ///   - unsaved: what was typed and is not in the draft yet; undo goes back from it to the answer.
    init(_ question: Question, answer: String, unsaved: String?) {
        switch question.kind {
        case .choice: self = .choice(ChoiceList(question.choices, chosen: unsaved ?? answer))
        case .records:
            guard case .step(let step) = question else {
                self = .text(TextField(unsaved ?? answer))
                return
            }
            self = .records(RecordSheet(step.columns, in: unsaved ?? answer))
        default:
            var field = TextField(answer, isMultiline: !question.isOneLine)
            if let unsaved { field.replaceAll(with: unsaved) }
            self = .text(field)
        }
    }

    /// The answer as it stands.
    var text: String {
        switch self {
        case .text(let field): field.text.trimmed
        case .choice(let list): list.chosen ?? list.filter.text.trimmed
        case .records(let sheet): sheet.text
        }
    }

    /// Changes with every change of what is typed.
    var revision: Int {
        switch self {
        case .text(let field): field.revision
        case .choice(let list): list.filter.revision
        case .records(let sheet): sheet.cells.reduce(sheet.rows.count) { $0 + $1.revision }
        }
    }

    /// Whether something was taken back that redo brings again.
    var canRedo: Bool {
        switch self {
        case .text(let field): field.canRedo
        case .choice(let list): list.filter.canRedo
        case .records(let sheet): sheet.canRedo
        }
    }

    mutating func handle(_ key: Key, width: Int) -> Bool {
        switch self {
        case .text(var field):
            defer { self = .text(field) }
            return field.handle(key, width: width)
        case .choice(var list):
            defer { self = .choice(list) }
            return list.handle(key)
        case .records(var sheet):
            defer { self = .records(sheet) }
            return sheet.handle(key, width: width)
        }
    }

    /// Puts another text in place of all that is there.
    mutating func replaceAll(with text: String, for question: Question) {
        switch self {
        case .text(var field):
            field.replaceAll(with: text)
            self = .text(field)
        case .choice, .records: self = Entry(question, answer: text, unsaved: nil)
        }
    }
}
