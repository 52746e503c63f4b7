import ArgumentParser
import Quantities
import Scoring

/// What is known about live traffic.
struct TrafficOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many items there are, such as 5000/day.", valueName: "number/period"),
        transform: OptionValue.text)
    var volume: String?

    @Flag(help: "Live traffic has as many violations as the file.")
    var sameMix = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The share of live items that are violations, such as 1%.", valueName: "share"),
        transform: OptionValue.text)
    var baseRate: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What the items are, in the plural.", valueName: "noun"),
        transform: OptionValue.text)
    var of = "items"

    var base: BaseNoun { BaseNoun(of) }

    func add(to request: inout TradeOffRequest) throws {
        if sameMix, baseRate != nil {
            throw Failure(message: "--same-mix and --base-rate contradict each other; pass one of them")
        }
        if of.allSatisfy(\.isWhitespace) {
            throw Failure(message: "--of needs a noun in the plural, such as messages")
        }
        if let volume {
            request.volume = try refusing("volume") { () throws(QuantityError) in try Volume(volume) }
        }
        if sameMix { request.mix = .same }
        if let baseRate {
            request.mix = try refusing("base-rate") { () throws(QuantityError) in
                try LiveMix.reading(baseRate: baseRate)
            }
        }
    }
}
