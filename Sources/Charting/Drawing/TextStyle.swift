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

    func width(of text: String) -> Double { width(ofAdvance: advance(of: text[...])) }

    /// The width of a text whose advance is known.
    func width(ofAdvance advance: Int) -> Double { TextWidths.width(ofAdvance: advance, size: size) }

    /// How far a text goes, in thousandths of the type size.
    func advance(of text: Substring) -> Int { TextWidths.safeAdvance(of: text, isBold: isBold) }

    /// The text in lines of at most a width, the last one shortened visibly.
    func lines(_ text: String, width: Double, atMost count: Int) -> [String] {
        let wrapping = TextWrapping(XMLText.oneLine(text), style: self)
        return wrapping.strings(wrapping.lines(width: width, atMost: count), width: width)
    }

    /// The same with lines of about the same length, so that no word stands alone on the last.
    func balancedLines(_ text: String, width: Double, atMost count: Int) -> [String] {
        let wrapping = TextWrapping(XMLText.oneLine(text), style: self)
        var best = wrapping.lines(width: width, atMost: count)
        guard best.count > 1, !best.isCut, !text.hasSuffix("…") else {
            return wrapping.strings(best, width: width)
        }
        var narrower = width - 4
        while narrower > width / 2 {
            let lines = wrapping.lines(width: narrower, atMost: count + 1)
            guard lines.count == best.count else { break }
            best = lines
            narrower -= 4
        }
        return wrapping.strings(best, width: width)
    }
}
