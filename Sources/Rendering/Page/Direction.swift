/// The direction in which a language is written.
enum Direction: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The languages that are written from right to left today, by their tags (Unicode CLDR).
    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "mzn", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    /// The direction of a language tag; a script that is named decides: `az-Arab`.
    init(language: String) {
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
        let isScript = parts.dropFirst().contains { ["arab", "hebr", "syrc", "thaa", "nkoo"].contains($0) }
        let isLatin = parts.dropFirst().contains("latn")
        let isNamed = parts.first.map { Self.rightToLeftLanguages.contains($0) } ?? false
        self = isScript || isNamed && !isLatin ? .rightToLeft : .leftToRight
    }
}
