/// How firmly a figure is meant: measured, expected, or only bounded.
///
/// The effect of a control is often known only as "about 2%" or "at most 5/1000".
public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    /// As typed, with no word in front.
    case exact = ""
    case about
    case atMost = "at most"
    case atLeast = "at least"
    case fewerThan = "fewer than"
    case moreThan = "more than"

    /// Which way a number is rounded, so that a bound stays true.
    var rounding: Rounding {
        switch self {
        case .exact, .about: .halfUp
        case .atMost, .fewerThan: .up
        case .atLeast, .moreThan: .down
        }
    }

    /// The same statement about the rest of the whole: at most 5 affected, at least 95 not.
    var mirrored: Qualifier {
        switch self {
        case .exact, .about: self
        case .atMost: .atLeast
        case .atLeast: .atMost
        case .fewerThan: .moreThan
        case .moreThan: .fewerThan
        }
    }

    /// Whether the figure is a bound on the true value.
    public var isBound: Bool { rounding != .halfUp }

    /// The word before a number that can be counted: `about 3`, `at most 5`, `3`.
    func before(_ text: String) -> String { self == .exact ? text : rawValue + " " + text }

    /// The word before an amount that is measured: `less than 2 hours`, not `fewer than`.
    func beforeAmount(_ text: String) -> String {
        self == .fewerThan ? "less than " + text : before(text)
    }

    /// Takes the qualifier off the front of a text.
    static func taken(from text: String) -> (qualifier: Qualifier, rest: String) {
        let lower = text.lowercased()
        for (spelling, qualifier) in spellings where lower.hasPrefix(spelling) {
            let rest = text.dropFirst(spelling.count)
            guard spelling.last?.isLetter != true || rest.first?.isWhitespace == true else { continue }
            return (qualifier, rest.trimmed)
        }
        return (.exact, text)
    }

    /// Longer spellings stand before their own beginnings.
    private static let spellings: [(String, Qualifier)] = [
        ("about", .about), ("around", .about), ("roughly", .about), ("approximately", .about),
        ("approx.", .about), ("~", .about), ("≈", .about),
        ("at most", .atMost), ("up to", .atMost), ("no more than", .atMost), ("<=", .atMost), ("≤", .atMost),
        ("at least", .atLeast), ("no fewer than", .atLeast), ("no less than", .atLeast), (">=", .atLeast),
        ("≥", .atLeast), ("fewer than", .fewerThan), ("less than", .fewerThan), ("under", .fewerThan),
        ("below", .fewerThan), ("<", .fewerThan), ("more than", .moreThan), ("over", .moreThan),
        ("above", .moreThan), (">", .moreThan),
    ]
}
