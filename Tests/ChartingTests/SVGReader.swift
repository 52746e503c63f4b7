import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

@testable import Charting

/// What an XML parser finds in a drawing. A class, because Foundation's parser asks for one.
final class SVGReader: NSObject, XMLParserDelegate {
    struct Line {
        var x = 0.0
        var y = 0.0
        var size = 13.0
        var isBold = false
        var anchor = "start"
        var text = ""

        /// The left and the right edge, by the table of widths.
        var edges: (left: Double, right: Double) {
            let width = TextWidths.width(
                ofAdvance: TextWidths.safeAdvance(of: text[...], isBold: isBold), size: size)
            switch anchor {
            case "end": return (x - width, x)
            case "middle": return (x - width / 2, x + width / 2)
            default: return (x, x + width)
            }
        }
    }

    private(set) var lines: [Line] = []
    private(set) var names: Set<String> = []
    private(set) var attributes: [[String: String]] = []
    private(set) var isWellFormed = false
    private(set) var size = (width: 0.0, height: 0.0)
    private var isInText = false

    init(_ svg: String) {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes list: [String: String]
    ) {
        names.insert(name)
        attributes.append(list)
        func number(_ key: String) -> Double { list[key].flatMap(Double.init) ?? 0 }
        if name == "svg" { size = (number("width"), number("height")) }
        guard name == "text" else { return }
        isInText = true
        lines.append(
            Line(
                x: number("x"), y: number("y"), size: list["font-size"].flatMap(Double.init) ?? 13,
                isBold: list["font-weight"] == "bold", anchor: list["text-anchor"] ?? "start"))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isInText, !lines.isEmpty { lines[lines.count - 1].text += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if name == "text" { isInText = false }
    }
}
