import Quantities

/// Why a threshold is in the table.
public enum TradeOffRole: Hashable, Sendable {
    case recommended
    /// The threshold in use today.
    case current
    /// What a team's wish asks for.
    case wish(String)
    /// What a wish asks for that names no team.
    case namelessWish(Wish)
    /// What keeping one limit alone asks for, where both cannot be kept.
    case limit(Wish)
    /// The point at which the wish that falls shortest falls least short.
    case nearestCompromise
    /// Of least cost, though the limits do not allow it.
    case leastCost
    /// Of least cost, though a wish does not hold there.
    case leastCostShort
    /// A further threshold that was asked for.
    case asked
    /// As many items are stopped as there are violations.
    case balanced
    case stricter
    case looser
    case blockNothing

    /// In a memo, whose reader has not seen the command: limits in plain words.
    func plain(of base: BaseNoun) -> String {
        switch self {
        case .limit(let wish), .namelessWish(let wish): wish.plain(of: base)
        default: said
        }
    }

    /// In the table, and in JSON.
    public var said: String {
        switch self {
        case .recommended: "recommended"
        case .current: "current"
        case .wish(let name): "\(name)'s wish"
        case .limit(let wish), .namelessWish(let wish): wish.said
        case .nearestCompromise: "nearest compromise"
        case .leastCost: "least cost, over the limit"
        case .leastCostShort: "least cost, short of a wish"
        case .asked: "asked for"
        case .balanced: "middle"
        case .stricter: "stricter"
        case .looser: "looser"
        case .blockNothing: "block nothing"
        }
    }
}
