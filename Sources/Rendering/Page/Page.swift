#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A page as one HTML file that needs nothing else, ready to be shown, printed or set more closely.
public struct Page: Hashable, Sendable {
    /// The whole file.
    public let html: String
    /// The sheet that it is laid out for.
    public let paper: Paper
    /// How closely it is set.
    public let density: Density

    /// A page whose `html` is set at this density.
    public init(html: String, paper: Paper, density: Density) {
        self.html = html
        self.paper = paper
        self.density = density
    }

    /// The same page at another density.
    ///
    /// A page template of one's own that does not say `data-density` comes back as it is.
    public func set(at density: Density) -> Page {
        guard let mark = html.range(of: Self.attribute(self.density)) else { return self }
        let html = html.replacingCharacters(in: mark, with: Self.attribute(density))
        return Page(html: html, paper: paper, density: density)
    }

    /// The same page with its sheets numbered.
    public var withPageNumbers: Page {
        guard let mark = html.range(of: Self.attribute(density)) else { return self }
        let html = html.replacingCharacters(in: mark, with: "data-pages=\"many\" " + Self.attribute(density))
        return Page(html: html, paper: paper, density: density)
    }

    private static func attribute(_ density: Density) -> String { "data-density=\"\(density.rawValue)\"" }
}
