import Quantities

/// Chooses the rows of the table: as many as there is room for, each threshold once (R7.6).
struct RowChooser {
    let points: OperatingPoints
    let mix: LiveMix
    let room: Int

    /// The rows, strictest first, stopping nothing last.
    func rows(_ choice: Chooser, asked: [OperatingPoint]) -> [TradeOffRow] {
        var candidates: [(TradeOffRole, OperatingPoint)] = [(.blockNothing, points.stoppingNothing)]
        if let point = choice.recommended?.point { candidates.append((.recommended, point)) }
        if let point = asked.first { candidates.append((.current, point)) }
        for wish in choice.wishes?.alone ?? [] {
            guard let point = wish.point else { continue }
            candidates.append((wish.wish.team.map { .wish($0) } ?? .namelessWish(wish.wish), point))
        }
        if choice.recommended == nil {
            for limit in choice.limits?.alone ?? [] {
                if let point = limit.point { candidates.append((.limit(limit.wish), point)) }
            }
        }
        candidates += asked.dropFirst().map { (.asked, $0) }
        if let verdict = choice.wishes, verdict.together == nil {
            candidates.append((.nearestCompromise, verdict.compromise))
        }
        if let point = choice.rejected?.point {
            let limits = choice.limits?.alone.map(\.wish) ?? []
            let isWithin = limits.allSatisfy { $0.isMet(at: point, mix: mix) }
            candidates.append((isWithin ? .leastCostShort : .leastCost, point))
        }
        candidates += neighbours(of: candidates)
        return table(candidates)
    }

    /// A stricter and a looser threshold beside the one that matters most.
    private func neighbours(of chosen: [(TradeOffRole, OperatingPoint)]) -> [(TradeOffRole, OperatingPoint)] {
        let isAnswered = chosen.contains { if case .limit = $0.0 { true } else { false } }
        if isAnswered { return [] }
        let centre = chosen.first { $0.0 == .recommended || $0.0 == .current || $0.0 == .nearestCompromise }
        let reference = centre?.1 ?? balanced
        let table = OperatingTable(points, recommended: reference)
        var result: [(TradeOffRole, OperatingPoint)] = centre == nil ? [(.balanced, reference)] : []
        for row in table.rows {
            switch row.role {
            case .stricter: result.append((.stricter, row.point))
            case .looser: result.append((.looser, row.point))
            case .recommended, .current, .blockNothing: break
            }
        }
        return result
    }

    /// The first threshold, from the highest, that stops at least as many items as there are violations.
    private var balanced: OperatingPoint {
        var last = points.stoppingNothing
        for point in points {
            last = point
            if point.stopped >= point.violations { break }
        }
        return last
    }

    /// Whether two points stop so nearly the same items that a second row would teach nothing.
    private static func isNear(_ left: OperatingPoint, _ right: OperatingPoint) -> Bool {
        let (fewer, more) = (min(left.stopped, right.stopped), max(left.stopped, right.stopped))
        return fewer == more || fewer > 0 && 5 * more <= 6 * fewer
    }

    /// Thresholds that stop the same items are one row with several reasons.
    private func table(_ candidates: [(TradeOffRole, OperatingPoint)]) -> [TradeOffRow] {
        var chosen: [(roles: [TradeOffRole], point: OperatingPoint)] = []
        for (role, point) in candidates {
            let isFiller = role == .stricter || role == .looser || role == .balanced
            if isFiller, chosen.contains(where: { Self.isNear($0.point, point) }) { continue }
            if let index = chosen.firstIndex(where: { $0.point.stopped == point.stopped }) {
                chosen[index].roles.append(role)
            } else if chosen.count < room {
                chosen.append(([role], point))
            }
        }
        return chosen.map { TradeOffRow($0.roles, $0.point, mix: mix) }
            .sorted { $0.point.threshold < $1.point.threshold }
    }
}
