import Quantities

/// What stands beside the icons: the count in words, and the rest.
///
/// The numbers are said by `Quantities`; here they become counts of icons: "3 of 100", not "3 in 100".
struct IconWords: Hashable, Sendable {
    /// `about 29 of 100`.
    let count: String
    /// `summaries make a claim`.
    let harm: String
    /// `about 71`.
    let restCount: String
    /// `do not`.
    let rest: String

    init(_ figure: Figure, _ share: Share, filled: Int) {
        count = Self.counted(share.said(over: 100))
        restCount = Self.word(before: share.saidComplement(over: 100)) + "\(100 - filled)"
        let lead = share.said(over: 100)
        let said = figure.said(.plain, over: 100) ?? lead
        harm = said.hasPrefix(lead) ? XMLText.oneLine(String(said.dropFirst(lead.count))) : ""
        let both = figure.said(.both, over: 100) ?? said
        let ending = "; " + share.saidComplement(over: 100)
        let isNamed = figure.harm != nil || figure.complement != nil
        if isNamed, both.hasPrefix(said + ending) {
            rest = XMLText.oneLine(String(both.dropFirst((said + ending).count)))
        } else {
            rest = "are not among them"
        }
    }

    /// `3 of 100 answers contain an error, 97 do not` (R2.5).
    var sentence: String {
        let lead = harm.isEmpty ? count : count + " " + harm
        return "\(lead), \(restCount) \(rest)"
    }

    /// `about 3 in 100` becomes `about 3 of 100`.
    private static func counted(_ said: String) -> String {
        said.hasSuffix(" in 100") ? said.dropLast(7) + " of 100" : said
    }

    /// The words before the first digit: `about `, `at most `.
    private static func word(before said: String) -> String {
        String(said.prefix { !$0.isNumber })
    }
}
