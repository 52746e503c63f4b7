/// Collects the elements of a drawing and writes them as one `svg` element.
///
/// Colours stand in presentation attributes, so that the drawing is whole without a style sheet; the classes
/// let the page change them in dark mode. There is no id, so that drawings never clash.
struct Drawing {
    let size: ChartSize
    /// The lowest point that anything reaches, so that nothing is cut off.
    private(set) var height = 0.0
    private var elements: [String] = []

    /// Arial's metrics, which Liberation Sans and Arimo share.
    static let fonts = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif"
    /// Room below the last thing drawn, for descenders and strokes.
    private static let margin = 2.0

    init(_ size: ChartSize) { self.size = size }

    var width: Double { size.width }

    mutating func reach(_ lowest: Double) { height = max(height, lowest) }

    /// Adds an element; attributes in the order given, those that are `nil` left out.
    mutating func add(_ name: String, _ attributes: [(String, String?)], reaching lowest: Double) {
        reach(lowest)
        let list = attributes.compactMap { name, value in value.map { " \(name)=\"\($0)\"" } }.joined()
        elements.append("<\(name)\(list)/>")
    }

    mutating func addRaw(_ element: String, reaching lowest: Double) {
        reach(lowest)
        elements.append(element)
    }

    /// The drawing, with the sentence that stands for it.
    func svg(saying alternative: String) -> String {
        let high = decimal((height + Self.margin).rounded(.up))
        let wide = decimal(width)
        let attributes: [(String, String)] = [
            ("xmlns", "http://www.w3.org/2000/svg"), ("class", "chart-\(size.rawValue)"),
            ("viewBox", "0 0 \(wide) \(high)"), ("width", wide), ("height", high), ("role", "img"),
            ("aria-label", XMLText.escaped(alternative)), ("font-family", Self.fonts), ("font-size", "13"),
            ("fill", "currentColor"), ("stroke-linejoin", "round"),
            // Otherwise browsers round the width of each letter to whole pixels, and lines grow.
            ("text-rendering", "geometricPrecision"),
        ]
        // Without a style sheet one drawing is enough.
        let hidden = size == .telephone ? " display=\"none\"" : ""
        let list = attributes.map { " \($0)=\"\($1)\"" }.joined()
        return "<svg\(list)\(hidden)>\n\(elements.joined(separator: "\n"))\n</svg>"
    }
}
