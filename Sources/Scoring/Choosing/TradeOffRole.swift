/// Why a threshold is in the table.
public enum TradeOffRole: Hashable, Sendable {
    case recommended
    /// The threshold in use today.
    case current
    /// What a team's wish asks for.
    case wish(String)
    /// What a wish asks for that names no team.
    case namelessWish(String)
    /// What keeping one limit alone asks for, where both cannot be kept.
    case limit(String)
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

    /// In the table, and in JSON.
    public var said: String {
        switch self {
        case .recommended: "recommended"
        case .current: "current"
        case .wish(let name): "\(name)'s wish"
        case .limit(let name), .namelessWish(let name): name
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
