/// A published scale of words for probabilities (R3.2). One scale in a document, and the number first (R3.6).
public enum VerbalScale: String, Hashable, Sendable, CaseIterable {
    /// US Intelligence Community Directive 203, 2015. Shared edges go to the higher band, but for 55.
    case icd203 = "ICD203"
    /// UK Professional Head of Intelligence Assessment. Its gaps have no word.
    case phia = "PHIA"
    /// Mastrandrea et al. 2010, guidance for the IPCC's fifth report. Nested: the narrowest term holds.
    case ipcc = "IPCC"
    /// NATO AJP-2.1, as reported by Dhami and Mandel 2021; from memory, to be checked before it is quoted.
    case nato = "NATO"
    /// The EU's words for side effects. Readers overestimate all of them (Buchter et al. 2014).
    case drugLabels = "EU_SMPC"
    /// What the middle 90% of readers hear (Mauboussin and Mauboussin 2018): no standard, so no mapping.
    case readers = "SURVEY_90"

    /// The word for a share, or `nil` where the scale has none and the number must stand alone.
    public func term(for share: Share) -> VerbalTerm? {
        guard self != .readers else { return nil }
        return terms.filter { $0.holds(share.value) }.min { $0.high - $0.low < $1.high - $1.low }
    }

    /// Every word of the scale.
    public var terms: [VerbalTerm] {
        switch self {
        case .icd203: Self.icd203Terms
        case .phia: Self.phiaTerms
        case .ipcc: Self.ipccTerms
        case .nato: Self.natoTerms
        case .drugLabels: Self.drugLabelTerms
        case .readers: Self.readerTerms
        }
    }

    private static let icd203Terms = [
        VerbalTerm("almost no chance", 100, 500, includesHigh: false, synonyms: ["remote"]),
        VerbalTerm("very unlikely", 500, 2_000, includesHigh: false, synonyms: ["highly improbable"]),
        VerbalTerm("unlikely", 2_000, 4_500, includesHigh: false, synonyms: ["improbable", "improbably"]),
        VerbalTerm("roughly even chance", 4_500, 5_500, synonyms: ["roughly even odds"]),
        VerbalTerm(
            "likely", 5_500, 8_000, includesLow: false, includesHigh: false,
            synonyms: ["probable", "probably"]),
        VerbalTerm("very likely", 8_000, 9_500, includesHigh: false, synonyms: ["highly probable"]),
        VerbalTerm("almost certain", 9_500, 9_900, synonyms: ["almost certainly", "nearly certain"]),
    ]

    private static let phiaTerms = [
        VerbalTerm("remote chance", 0, 500),
        VerbalTerm("highly unlikely", 1_000, 2_000),
        VerbalTerm("unlikely", 2_500, 3_500),
        VerbalTerm("realistic possibility", 4_000, 5_000, includesHigh: false),
        VerbalTerm("likely", 5_500, 7_500, synonyms: ["probable", "probably"]),
        VerbalTerm("highly likely", 8_000, 9_000, synonyms: ["highly probable"]),
        VerbalTerm("almost certain", 9_500, 10_000),
    ]

    private static let ipccTerms = [
        VerbalTerm("virtually certain", 9_900, 10_000),
        VerbalTerm("extremely likely", 9_500, 10_000),
        VerbalTerm("very likely", 9_000, 10_000),
        VerbalTerm("likely", 6_600, 10_000),
        VerbalTerm("more likely than not", 5_000, 10_000, includesLow: false),
        VerbalTerm("about as likely as not", 3_300, 6_600),
        VerbalTerm("unlikely", 0, 3_300),
        VerbalTerm("very unlikely", 0, 1_000),
        VerbalTerm("extremely unlikely", 0, 500),
        VerbalTerm("exceptionally unlikely", 0, 100),
    ]

    private static let natoTerms = [
        VerbalTerm("highly unlikely", 0, 1_000, includesHigh: false),
        VerbalTerm("unlikely", 1_000, 4_000, includesHigh: false),
        VerbalTerm("even chance", 4_000, 6_000),
        VerbalTerm("likely", 6_000, 9_000, includesLow: false),
        VerbalTerm("highly likely", 9_000, 10_000, includesLow: false),
    ]

    private static let drugLabelTerms = [
        VerbalTerm("very common", 1_000, 10_000),
        VerbalTerm("common", 100, 1_000, includesHigh: false),
        VerbalTerm("uncommon", 10, 100, includesHigh: false),
        VerbalTerm("rare", 1, 10, includesHigh: false),
        VerbalTerm("very rare", 0, 1, includesHigh: false),
    ]

    private static let readerTerms = [
        VerbalTerm("likely", 5_500, 9_000),
        VerbalTerm("real possibility", 2_000, 8_000),
        VerbalTerm("always", 9_000, 10_000),
    ]
}
