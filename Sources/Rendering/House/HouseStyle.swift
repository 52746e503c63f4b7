/// How a house wants its pages to look: what `.candor/style.yml` says.
public struct HouseStyle: Hashable, Sendable {
    /// The name, which stands above the title, or says what the logo shows.
    public var name: String?
    /// The mark, which stands there instead.
    public var logo: Logo?
    /// The colour of headings, links, the decision's rule and the pictures.
    public var accent: Colour
    /// The ground of the decision.
    public var tint: Colour
    /// The sheet; the common box where none is named.
    public var paper: Paper?
    /// The language of drafts that name none, as a tag such as `en` or `pt-BR`.
    public var language: String?

    /// Candor's own style.
    public static let standard = HouseStyle(accent: standardAccent, tint: standardTint)

    static let standardAccent = Colour(red: 0x12, green: 0x57, blue: 0x7D)
    static let standardTint = Colour(red: 0xEF, green: 0xF4, blue: 0xF8)
    /// The page's other colours, against which these two are held.
    static let ink = Colour(red: 0x1B, green: 0x22, blue: 0x27)
    static let soft = Colour(red: 0x56, green: 0x61, blue: 0x69)
    static let darkPaper = Colour(red: 0x12, green: 0x18, blue: 0x1B)

    /// A style with these colours and nothing else.
    public init(accent: Colour, tint: Colour) {
        self.accent = accent
        self.tint = tint
    }

    /// Whether a line of the house stands above the title.
    public var hasLine: Bool { name != nil || logo != nil }

    /// The style sheet's rules for it; empty for Candor's own colours, which stand in the sheet itself.
    var rules: String {
        guard accent != Self.standardAccent || tint != Self.standardTint else { return "" }
        let darkTint = Self.darkPaper.mixed(with: accent, share: 0.14)
        let darkAccent = accent.readable(on: [Self.darkPaper, darkTint], towards: .white)
        return """
            :root { --accent: \(accent.text); --tint: \(tint.text); }
            @media screen and (prefers-color-scheme: dark) {
              :root { --accent: \(darkAccent.text); --tint: \(darkTint.text); }
            }

            """
    }
}
