/// A picture of numbers: the drawing, the same in one sentence, and the same as Markdown.
///
/// A drawing is made for a width and never measured by a browser. `svg` suits a column of text; `figure`
/// holds a second drawing for telephones, and the page shows the one that fits.
public protocol Chart: Sendable {
    /// One sentence that says all that the picture shows.
    var alternative: String { get }
    /// The same for Markdown and plain text: blocks, with a line feed at the end.
    var markdown: String { get }
    /// The drawing as one `svg` element, without a line feed at the end.
    func svg(for size: ChartSize) -> String
}

extension Chart {
    /// The drawing for a column of text; also a file of its own.
    public var svg: String { svg(for: .column) }

    /// Both drawings for a page, of which its style shows one; a block of HTML without a blank line.
    public var figure: String { drawings(in: "figure") }

    /// The same for a page that has its own figure round it.
    public var division: String { drawings(in: "div") }

    private func drawings(in element: String) -> String {
        "<\(element) class=\"chart\">\n\(svg(for: .column))\n\(svg(for: .telephone))\n</\(element)>"
    }
}
