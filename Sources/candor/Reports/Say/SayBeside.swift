import Quantities

/// What stands beside a number: how many visits meet at least one of the items (R1.13), and what always giving the
/// common answer would score (R1.17).
struct SayBeside: Hashable {
    /// `64 in 100 visits meet at least one of these, if they are spread evenly`; `nil` where nobody asked.
    let atLeastOnce: String?
    /// `always giving the common answer would be right for 99 in 100 predictions`; `nil` where nobody asked.
    let baseline: String?

    /// Both that were asked for, for people.
    var lines: [String] { [atLeastOnce, baseline].compactMap(\.self) }

    /// - Throws: `Failure` where an option does not fit the value.
    init(_ items: [Saying.Item], _ request: SayRequest) throws {
        atLeastOnce = try request.met.map { try Self.atLeastOnce(items, $0) }
        baseline = try request.baseRate.map { try Self.baseline(items, $0) }
    }

    private static func atLeastOnce(_ items: [Saying.Item], _ met: Encounter) throws -> String {
        guard items.count == 1, let share = items.first?.share else {
            throw Failure(message: "--met goes with one share, such as 3.2%; leave it out")
        }
        do throws(QuantityError) {
            return try AtLeastOnce(share, items: met.items).said(of: met.visits, meeting: "of these")
        } catch {
            throw Failure(message: "--met: \(error.message)")
        }
    }

    private static func baseline(_ items: [Saying.Item], _ rate: Share) throws -> String {
        guard items.count == 1, let item = items.first, item.metric == "accuracy", let errors = item.share
        else {
            throw Failure(message: "--base-rate goes with one accuracy, such as 'accuracy 94%'; leave it out")
        }
        let trap = AccuracyTrap(outcome: rate)
        let base = item.figure?.leadBase ?? BaseNoun("predictions")
        let isNoBetter = errors.value >= trap.baseline.complement.value
        return trap.said(of: base) + (isNoBetter ? ", which is no worse" : "")
    }
}

/// How many items one visit meets: `20/visit`.
struct Encounter: Hashable {
    let items: Int
    let visits: BaseNoun

    /// - Throws: `Failure` for a text that is no number with a noun behind it.
    init(_ text: String) throws {
        let parts = text.split(separator: "/", maxSplits: 1).map { $0.filter { $0 != "," } }
        guard parts.count == 2, let items = Int(parts[0]), items > 0,
            let one = parts[1].split(whereSeparator: \.isWhitespace).last.map(String.init),
            one.allSatisfy(\.isLetter)
        else {
            throw Failure(message: "--met: '\(text)' is not a number of items in one; type it as 20/visit")
        }
        self.items = items
        let plural = one.hasSuffix("y") ? one.dropLast() + "ies" : one.hasSuffix("s") ? one + "es" : one + "s"
        visits = BaseNoun(plural, ofOne: one)
    }
}
