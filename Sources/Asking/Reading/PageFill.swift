import Drafting

/// How full the page is.
public struct PageFill: Hashable, Sendable {
    /// How much there is, in the unit of `budget`.
    public let used: Int
    /// How much fits.
    public let budget: Int

    /// Takes a budget above 0.
    public init(used: Int, budget: Int) {
        self.used = used
        self.budget = max(budget, 1)
    }

    /// The share of the page that is full, in whole percent; over 100 where it does not fit.
    public var percent: Int { used * 100 / budget }

    /// How full it is, in words.
    var said: String {
        switch percent {
        case ...100: "page \(percent)%"
        case ...999: "page \(percent)%, too full"
        default: "far more than a page"
        }
    }

    /// By the words of the answers that the page shows, against the framework's budget: an estimate.
    public static func byWords(_ framework: Framework, _ answers: [String: String]) -> PageFill {
        let isTechnical = answers["audience"] == "engineering"
        let shown = framework.steps.filter { isTechnical || !$0.isTechnical }.map(\.id)
        let texts = (["title", "decision.from", "decision.by", "decision.default"] + shown).compactMap {
            answers[$0]
        }
        return PageFill(used: texts.reduce(0) { $0 + words(in: $1) }, budget: framework.budget.words)
    }

    private static func words(in text: String) -> Int {
        var count = 0
        var isInside = false
        for byte in text.utf8 {
            let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == UInt8(ascii: "|")
            if !isBlank, !isInside { count += 1 }
            isInside = !isBlank
        }
        return count
    }
}
