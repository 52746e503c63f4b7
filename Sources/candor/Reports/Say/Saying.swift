import Drafting
import Quantities

/// What `candor say` says: one value, or several on one denominator.
struct Saying {
    /// One value.
    struct Item {
        /// The value as typed.
        let typed: String
        /// What it means.
        let consequence: Consequence
        /// The name of the metric whose value it is; `nil` for a number alone.
        let metric: String?

        var figure: Figure? { consequence.figure }
        var share: Share? { figure?.share }
    }

    let items: [Item]
    /// The one denominator of a comparison; `nil` where there is none.
    let denominator: Int?
    /// The first value against each of the others; none where they are not shares.
    let changes: [Change]
    /// Whether what was checked has the same mix as live traffic; `nil` where nobody said so.
    let isSameMix: Bool?
    /// What stands beside the number.
    let beside: SayBeside

    /// - Throws: `Failure` where the values are of different things.
    init(_ resolved: (items: [Item], request: SayRequest)) throws {
        items = resolved.items
        isSameMix = resolved.request.isSameMix
        beside = try SayBeside(items, resolved.request)
        let shares = items.compactMap(\.share)
        guard items.count > 1, let first = items.first else {
            denominator = nil
            changes = []
            return
        }
        for other in items.dropFirst() { try Self.check(first, against: other) }
        // Percentiles compare times at one rank, and their shares say nothing about the difference.
        let shared = items.contains { $0.consequence.sentence != nil } ? nil : Denominator.compared(shares)
        denominator = shared
        changes =
            shared == nil || shares.isEmpty
            ? [] : shares.dropFirst().map { Change(from: shares[0], to: $0, over: shared) }
    }

    /// On what a count in live traffic depends, with the option that says it; `nil` where it was said, and
    /// where nothing depends on it.
    var condition: String? {
        let counted = items.first { $0.figure?.volume != nil && $0.share?.sample != nil }
        guard isSameMix == nil, let counted else { return nil }
        let items = Self.checked(counted.figure?.leadBase)
        return "the count holds if the \(items) resemble live traffic; pass --same-mix if they do"
    }

    /// `answers checked`, and `attacks tried that were checked` after a noun of several words.
    static func checked(_ base: BaseNoun?) -> String {
        let items = base?.plural ?? "items"
        return items.contains(" ") ? "\(items) that were checked" : "\(items) checked"
    }

    /// Two values can be compared where both are shares of the same things, or neither is a share.
    private static func check(_ first: Item, against other: Item) throws {
        if let base = first.figure?.leadBase, let second = other.figure?.leadBase, base != second {
            throw Failure(
                message:
                    "'\(first.typed)' counts \(base.plural) and '\(other.typed)' counts \(second.plural);"
                    + " compare shares of the same things")
        }
        let isMissingBase = (first.figure?.leadBase == nil) != (other.figure?.leadBase == nil)
        if first.share != nil, other.share != nil, isMissingBase {
            let bare = first.figure?.leadBase == nil ? first.typed : other.typed
            throw Failure(
                message: "'\(bare)' does not say of what; add --of, or compare shares of the same things")
        }
        guard (first.share == nil) == (other.share == nil) else {
            throw Failure(
                message:
                    "'\(first.typed)' and '\(other.typed)' cannot be compared; type two shares of the same things"
            )
        }
    }
}
