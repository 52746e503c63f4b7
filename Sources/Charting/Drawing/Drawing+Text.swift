extension Drawing {
    /// A line of text on a base line.
    mutating func text(_ text: String, at place: Point, _ style: TextStyle = .plain) {
        addRaw("<text\(attributes(place, style))>\(XMLText.escaped(text))</text>", reaching: place.y + 4)
    }

    /// A line of text whose first words are bold.
    mutating func text(bold: String, then rest: String, at place: Point, _ style: TextStyle = .plain) {
        let opening = bold.isEmpty ? "" : "<tspan font-weight=\"bold\">\(XMLText.escaped(bold))</tspan> "
        addRaw(
            "<text\(attributes(place, style))>\(opening)\(XMLText.escaped(rest))</text>",
            reaching: place.y + 4)
    }

    /// Lines of text, the first on the base line given.
    ///
    /// - Returns: the base line after the last one.
    @discardableResult
    mutating func text(lines: [String], at place: Point, _ style: TextStyle = .plain) -> Double {
        var baseline = place.y
        for line in lines {
            text(line, at: Point(place.x, baseline), style)
            baseline += style.leading
        }
        return baseline
    }

    private func attributes(_ place: Point, _ style: TextStyle) -> String {
        let list: [(String, String?)] = [
            ("class", style.isBlue ? "chart-word" : nil), ("x", decimal(place.x)), ("y", decimal(place.y)),
            ("font-size", style.size == 13 ? nil : decimal(style.size)),
            ("font-weight", style.isBold ? "bold" : nil),
            ("text-anchor", style.anchor == .start ? nil : style.anchor.rawValue),
            ("fill", style.isBlue ? Paint.blue.value : nil), ("fill-opacity", style.isSoft ? "0.75" : nil),
        ]
        return list.compactMap { name, value in value.map { " \(name)=\"\($0)\"" } }.joined()
    }
}
