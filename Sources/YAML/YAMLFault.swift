/// What the parser says is wrong, with byte offsets in place of its marks.
struct YAMLFault {
    /// Stands as the problem where a key occurs twice; the context is then the key.
    static let doubleKey = "a key occurs twice"

    /// The parser's own words.
    let problem: String
    /// Where it noticed.
    let offset: Int
    /// What it was reading then, in its own words; empty where it does not say.
    let context: String
    /// Where that began; the offset itself where it does not say.
    let contextOffset: Int
}
