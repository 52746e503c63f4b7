import Testing

@testable import Charting

/// What holds for every drawing, whatever was drawn.
enum DrawingChecks {
    static func check(_ chart: some Chart, _ name: String) {
        for size in ChartSize.allCases { check(chart.svg(for: size), "\(name), \(size)") }
        #expect(!chart.alternative.contains { $0.isNewline }, "\(name): one sentence")
        #expect(chart.alternative.hasSuffix("."), "\(name): \(chart.alternative)")
        #expect(chart.markdown.hasSuffix("\n") && !chart.markdown.hasSuffix("\n\n"), "\(name)")
    }

    static func check(_ svg: String, _ name: String) {
        let reader = SVGReader(svg)
        #expect(reader.isWellFormed, "\(name) is not well-formed")
        #expect(reader.names.isSubset(of: ["svg", "path", "text", "tspan"]), "\(name): \(reader.names)")
        for list in reader.attributes {
            for (key, value) in list {
                #expect(!["id", "style", "href"].contains(key) && !key.hasPrefix("on"), "\(name) has \(key)")
                guard !["aria-label", "class", "font-family", "xmlns", "role"].contains(key) else { continue }
                let lower = value.lowercased()
                #expect(
                    !lower.contains("nan") && !lower.contains("inf") && !lower.contains(","),
                    "\(name): \(value)")
                if key == "d" { #expect(!lower.contains("e"), "\(name): \(value)") }
            }
        }
        for line in reader.lines {
            let edges = line.edges
            #expect(
                edges.left >= -0.5 && edges.right <= reader.size.width + 0.5,
                "\(name): '\(line.text)' at \(edges)")
            #expect(line.y >= 0.7 * line.size && line.y <= reader.size.height, "\(name): '\(line.text)'")
        }
        expectNoOverlap(reader.lines, name)
    }

    /// No two lines of text lie on each other.
    private static func expectNoOverlap(_ lines: [SVGReader.Line], _ name: String) {
        for (index, first) in lines.enumerated() {
            for second in lines[(index + 1)...] {
                let isLevel = abs(first.y - second.y) < 0.75 * max(first.size, second.size)
                let meets =
                    first.edges.left < second.edges.right - 0.5 && second.edges.left < first.edges.right - 0.5
                #expect(!(isLevel && meets), "\(name): '\(first.text)' lies on '\(second.text)'")
            }
        }
    }
}
