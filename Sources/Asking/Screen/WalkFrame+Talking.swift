import Drafting

extension WalkFrame {
    mutating func talking(_ talk: Talk) {
        guard let question = walk.question, let prompt = talk.prompt else { return }
        text(question.title, .dim)
        let start = lines.count
        text(prompt.question, .strong)
        asked = start..<lines.count
        if !prompt.hint.isEmpty { text(prompt.hint, .dim) }
        gap(isNeeded: true)
        if let list = walk.talkChoice {
            cursor = nil
            for (index, choice) in list.choices.enumerated() {
                let isSelected = index == list.selected
                var row = StyledLine(isSelected ? "› " : "  ", .accent)
                row.append("\(index + 1)  ", .dim)
                row.append(CellText.cut(choice, to: width - 6), isSelected ? .strong : .plain)
                lines.append(row)
            }
        } else {
            typed(walk.talkField.buffer, besides: 4)
        }
        gap()
        if let said = talk.said { marked("=", said, .accent, .plain) }
        notice()
        gap()
    }

    mutating func confirming(_ reading: DecisionReading) {
        text("Read out of your answer", .strong)
        gap()
        var rows = [("Decision", reading.option)]
        if let from = reading.from { rows.append(("Who decides", from)) }
        if let by = reading.by { rows.append(("By when", walk.tools.moments?.said(by) ?? by.said)) }
        if let otherwise = reading.otherwise { rows.append(("If no decision", otherwise)) }
        if let reversible = reading.reversible { rows.append(("Reversible", reversible)) }
        for (label, value) in rows {
            guard size.rows >= 16 else {
                // On a low terminal all parts matter more than the end of each.
                var line = StyledLine(label + ": ", .dim)
                line.append(CellText.cut(value, to: max(width - line.width, 4)))
                lines.append(line)
                continue
            }
            guard width >= 50 else {
                text(label, .dim)
                text(value, indent: 1)
                continue
            }
            for (index, line) in Wrapping.lines(of: value, width: width - 18).enumerated() {
                var drawn = StyledLine(index == 0 ? label : "", .dim)
                drawn.pad(to: 16)
                drawn.append(line)
                lines.append(drawn.indented(by: 2))
            }
        }
        gap()
        notice()
        text("Is that right?")
        gap()
    }
}
