/// How a text is set.
struct TextStyle {
    var size = 13.0
    var isBold = false
    /// Set back a little, as notes and scales are; still above 4.5:1 on the page's grounds.
    var isSoft = false
    /// In the blue of what it names.
    var isBlue = false
    var anchor = Anchor.start

    enum Anchor: String { case start, middle, end }

    /// From one base line to the next.
    var leading: Double { (size * 1.3).rounded() }

    static let plain = TextStyle()
    static let strong = TextStyle(isBold: true)
    static let soft = TextStyle(isSoft: true)

    func anchored(_ anchor: Anchor) -> TextStyle {
        var style = self
        style.anchor = anchor
        return style
    }

    func width(of text: String) -> Double { TextWidths.width(of: text, size: size, isBold: isBold) }

    /// The text in lines of at most a width, the last one shortened visibly.
    func lines(_ text: String, width: Double, atMost count: Int) -> [String] {
        TextWrapping(style: self, width: width, limit: count).lines(XMLText.oneLine(text))
    }

    /// The same with lines of about the same length, so that no word stands alone on the last.
    func balancedLines(_ text: String, width: Double, atMost count: Int) -> [String] {
        var best = lines(text, width: width, atMost: count)
        guard best.count > 1, best.last?.hasSuffix("…") == false else { return best }
        var narrower = width - 4
        while narrower > width / 2 {
            let lines = lines(text, width: narrower, atMost: count + 1)
            guard lines.count == best.count else { break }
            best = lines
            narrower -= 4
        }
        return best
    }
}
