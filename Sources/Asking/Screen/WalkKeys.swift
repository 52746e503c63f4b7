/// The keys that are shown under what is typed, the most important ones first.
struct WalkKeys {
    /// One key and what it does.
    struct Name: Hashable {
        var key: String
        var does: String
    }

    let names: [Name]

    /// - Parameter isNarrow: whether there is little room, so that words are saved.
    init(_ walk: Walk, isNarrow: Bool) {
        let leave = Name(key: "Ctrl+C", does: isNarrow ? "quit" : "save and quit")
        switch walk.phase {
        case .asking: names = Self.asking(walk) + [leave]
        case .talking(let talk):
            names =
                [
                    Name(key: "Enter", does: "next"), Name(key: "Shift+Tab", does: "back"),
                ]
                + (talk.prompt?.isOptional == true
                    ? [Name(key: "Ctrl+S", does: isNarrow ? "skip" : "leave out")] : []) + [
                    Name(key: "Esc", does: "close"), leave,
                ]
        case .confirming:
            names = [
                Name(key: "Enter", does: "yes"),
                Name(key: "n", does: isNarrow ? "no" : "no, keep the text as it is"),
                Name(key: "Shift+Tab", does: isNarrow ? "back" : "back to it"), leave,
            ]
        case .reviewing(let list):
            let does = list.choice == .finish ? "make the page" : "open"
            names =
                [
                    Name(key: "Enter", does: does), Name(key: "Up Down", does: "choose"),
                    Name(key: "1-\(walk.interview.questions.count)", does: "go to"),
                ] + (list.choice == .finish ? [] : [Name(key: "End", does: "to the last line")])
                + [leave]
        }
    }

    private static func asking(_ walk: Walk) -> [Name] {
        var names: [Name] = []
        switch walk.entry {
        case .text(let field):
            let isList = walk.question?.kind == .list
            names.append(Name(key: "Enter", does: isList ? "next item, twice to go on" : "next"))
            if walk.findings.contains(where: { $0.replacement != nil }) {
                names.append(Name(key: "Tab", does: "take it"))
            }
            if field.isMultiline, !isList { names.append(Name(key: "Alt+Enter", does: "new line")) }
        case .choice: names += [Name(key: "Enter", does: "choose"), Name(key: "Up Down", does: "move")]
        case .records:
            names += [Name(key: "Enter", does: "next cell"), Name(key: "Up Down", does: "move")]
        }
        names.append(Name(key: "Shift+Tab", does: "back"))
        names.append(Name(key: "Ctrl+S", does: "skip"))
        if case .text = walk.entry { names.append(Name(key: "Ctrl+X", does: "editor")) }
        if walk.question?.kind == .prose { names.append(Name(key: "Ctrl+F", does: "say a number")) }
        return names + [Name(key: "F1", does: "help")]
    }

    /// All keys, for the help.
    static let all = """
        Enter next · Alt+Enter or Ctrl+J new line · Shift+Tab back
        Ctrl+S skip · Ctrl+X editor · Ctrl+F say a number · Tab take what is proposed
        Ctrl+_ undo, also of the last answer · Ctrl+R redo
        Ctrl+A E start and end of line · Alt+B F by words · Ctrl+U K W cut · Ctrl+Y paste it
        Ctrl+L draw again · Ctrl+Z pause · Ctrl+C save and quit
        Type "don't know" where the answer is not known yet.
        """
}
