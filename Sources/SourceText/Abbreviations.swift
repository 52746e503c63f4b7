/// Words after which a full stop ends no sentence, as a rule.
public enum Abbreviations {
    /// In small letters, without their last full stop: `e.g`, `dr`, `jan`.
    public static let words: [String] = [
        "e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "prof", "no", "approx", "st", "fig", "cf", "inc",
        "ltd",
        "co",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
}
