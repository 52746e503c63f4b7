/// For whom a document is rendered.
public enum View: String, Hashable, Sendable, CaseIterable {
    /// Without technical steps and appendix.
    case executive
    /// Everything.
    case technical
    /// As executive, with the people of the front matter replaced by their roles.
    case `public`

    /// The view where nobody asked for one: technical for engineers, else executive.
    public static func standard(forAudience audience: String?) -> View {
        audience == "engineering" ? .technical : .executive
    }
}
