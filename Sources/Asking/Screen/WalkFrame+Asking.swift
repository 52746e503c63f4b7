import Drafting

extension WalkFrame {
    mutating func asking() {
        guard let question = walk.question else { return }
        heading(question)
        help(question)
        gap(isNeeded: true)
        switch walk.entry {
        case .text(let field):
            let back = readBack(question)
            let below = advice()
            typed(field.buffer, besides: back.count + max(below.count, isRoomy ? 3 : below.count))
            lines += back
            gap()
            lines += below
            // A place for advice is kept free, so that nothing moves when it comes.
            if isRoomy, below.count < 2 { lines += Array(repeating: StyledLine(), count: 2 - below.count) }
        case .choice(let list):
            choice(list)
            gap()
            lines += advice()
        case .records(let sheet):
            let below = advice()
            records(sheet, besides: below.count)
            gap()
            lines += below
        }
        gap(isNeeded: true)
    }

    private mutating func heading(_ question: Question) {
        var start = lines.count
        text(question.title, .strong)
        if question.prompt != question.title {
            start = lines.count
            text(question.prompt)
        }
        asked = start..<lines.count
    }

    // MARK: Help

    private mutating func help(_ question: Question) {
        guard walk.help > 0 else { return }
        let room = max(size.rows - lines.count - 10, 3)
        let pages = Self.pages(question, width: width - 2).flatMap { page in
            stride(from: 0, to: page.lines.count, by: room).map { start in
                (page.name, Array(page.lines[start..<min(start + room, page.lines.count)]))
            }
        }
        let index = walk.help % (pages.count + 1)
        guard index > 0 else { return }
        let page = pages[index - 1]
        gap()
        var title = StyledLine(page.0, .accent)
        title.append(index == pages.count ? "   F1 closes" : "   F1 goes on", .dim)
        lines.append(title)
        lines += page.1.map { StyledLine($0, .dim).indented(by: 2) }
    }

    private static func pages(_ question: Question, width: Int) -> [(name: String, lines: [String])] {
        var pages: [(String, String)] = []
        if !question.guidance.isEmpty { pages.append(("Guidance", question.guidance.trimmed)) }
        if let example = question.example {
            pages.append(("A good answer", example.good.trimmed))
            pages.append(("A poor one, and why", example.poor.trimmed + "\n\n" + example.why.trimmed))
        }
        pages.append(("Keys", WalkKeys.all))
        return pages.map { ($0.0, Wrapping.lines(of: reflowed($0.1), width: width)) }
    }

    /// Lines that were broken for a file are joined, so that they fill the screen's; tables and lists stay.
    private static func reflowed(_ text: String) -> String {
        text.split(separator: "\n\n", omittingEmptySubsequences: false).map { paragraph in
            let lines = paragraph.split(separator: "\n")
            let isProse = lines.allSatisfy { line in
                line.first?.isLetter == true || line.first?.isNumber == true
            }
            let isGuidance = lines.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") }
            return lines.joined(separator: isProse && !isGuidance && !paragraph.contains(" · ") ? " " : "\n")
        }.joined(separator: "\n\n")
    }

    // MARK: What is typed

    mutating func typed(_ buffer: TextBuffer, besides below: Int) {
        let columns = max(width - 3, 8)
        let window = TextWindow(buffer, height: room(besides: below + 2), width: columns)
        cursor = Frame.Cursor(row: lines.count + window.row, column: 2 + window.column)
        for (index, row) in window.rows.enumerated() {
            let isCut = index == 0 && window.hasAbove || index == window.rows.count - 1 && window.hasBelow
            var line = StyledLine(isCut ? "⋮ " : "│ ", .accent)
            line.append(row)
            lines.append(line)
        }
    }

    /// How a moment or a length of time was read.
    private func readBack(_ question: Question) -> [StyledLine] {
        let text = walk.entry.text
        guard !text.isEmpty, question.kind == .moment || question.kind == .duration,
            case .answer(_, let said?) = AnswerReading(text, for: question, moments: walk.tools.moments)
        else { return [] }
        return Wrapping.lines(of: said, width: width - 2).enumerated().map { index, line in
            StyledLine((index == 0 ? "= " : "  ") + line, .dim)
        }
    }

    private mutating func choice(_ list: ChoiceList) {
        let matches = list.matches
        var line = StyledLine("│ ", .accent)
        let typed = list.filter.text
        line.append(CellText.cut(typed.isEmpty ? "" : typed, to: width - 3))
        cursor = Frame.Cursor(row: lines.count, column: line.width)
        if typed.isEmpty { line.append("type to search, or a number", .dim) }
        lines.append(line)
        if matches.isEmpty { marked("!", "Nothing in the list holds '\(typed)'.", .problem) }
        let room = room(besides: 3)
        let at = matches.firstIndex(of: list.selected) ?? 0
        let top = min(max(at - room + 1, 0), max(matches.count - room, 0))
        for place in matches.dropFirst(top).prefix(room) {
            let isSelected = place == list.selected
            var row = StyledLine(isSelected ? "› " : "  ", .accent)
            row.append("\(place + 1)  ", .dim)
            row.append(CellText.cut(list.choices[place], to: width - 6), isSelected ? .strong : .plain)
            lines.append(row)
        }
    }

    // MARK: Advice

    /// At most two findings, then what else there is to say.
    private func advice() -> [StyledLine] {
        var part = WalkFrame(walk, in: size)
        for finding in walk.findings.prefix(2) {
            part.marked("?", finding.question, .accent)
            if let replacement = finding.replacement {
                part.marked(" ", "Tab puts: \(replacement)", .dim, .dim)
            }
        }
        if !walk.findings.isEmpty, walk.notice == nil, walk.coached == walk.entry.text {
            part.text("Enter keeps the answer as it is.", .dim, indent: 2)
        }
        if walk.notice == nil, let reminder = walk.reminder { part.marked("·", reminder, .dim, .dim) }
        part.notice()
        return part.lines
    }
}
