/// A choice with a filter: what is typed narrows the list, the arrows move in it.
public struct ChoiceList: Hashable, Sendable {
    /// Everything that may be chosen.
    let choices: [String]
    /// What was typed to narrow the list.
    private(set) var filter: TextField
    private(set) var selected: Int

    /// - Parameter chosen: what was chosen before; else the first stands ready.
    init(_ choices: [String], chosen: String? = nil) {
        self.choices = choices
        filter = TextField("", isMultiline: false)
        selected = chosen.flatMap { choices.firstIndex(of: $0) } ?? 0
    }

    /// The places of the choices that hold what was typed; all of them where none does.
    var matches: [Int] {
        let typed = filter.text.trimmed.lowercased()
        if let number = Int(typed), choices.indices.contains(number - 1) { return [number - 1] }
        return choices.indices.filter { typed.isEmpty || choices[$0].lowercased().contains(typed) }
    }

    /// What Enter takes; `nil` where nothing holds what was typed.
    var chosen: String? {
        let matches = matches
        guard !matches.isEmpty else { return nil }
        return choices[matches.contains(selected) ? selected : matches[0]]
    }

    mutating func handle(_ key: Key) -> Bool {
        switch key.code {
        case .up: move(-1)
        case .down: move(1)
        default:
            guard filter.handle(key, width: 200) else { return false }
            if let first = matches.first, !matches.contains(selected) { selected = first }
        }
        return true
    }

    private mutating func move(_ step: Int) {
        let matches = matches
        guard let index = matches.firstIndex(of: selected) else {
            selected = matches.first ?? selected
            return
        }
        selected = matches[min(max(index + step, 0), matches.count - 1)]
    }
}
