import ArgumentParser
import Quantities
import Scoring

/// A band of scores that people look at.
struct ReviewOptions: ParsableArguments {
    @Option(
        name: .customLong("review"), parsing: .unconditional,
        help: ArgumentHelp("People look at scores from LOW up to HIGH.", valueName: "low:high"),
        transform: OptionValue.text)
    var band: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Minutes that a look takes.", valueName: "minutes"),
        transform: OptionValue.text)
    var minutes: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The share of violations that people recognise.", valueName: "share"),
        transform: OptionValue.text)
    var `catch`: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The share of legitimate items that people stop; none unless said.", valueName: "share"),
        transform: OptionValue.text)
    var falseBlock: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Hours in a shift.", valueName: "hours"),
        transform: OptionValue.text)
    var shift: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The share of a shift that goes into looking.", valueName: "share"),
        transform: OptionValue.text)
    var usable: String?

    func add(to request: inout TradeOffRequest) throws {
        let given = [
            ("--minutes", minutes), ("--catch", `catch`), ("--shift", shift), ("--usable", usable),
        ]
        guard let band else {
            let extra = (given + [("--false-block", falseBlock)]).first { $0.1 != nil }
            if let extra { throw Failure(message: "\(extra.0) belongs to --review LOW:HIGH; pass that too") }
            return
        }
        var missing = given.filter { $0.1 == nil }.map(\.0)
        if request.volume == nil { missing.insert("--volume", at: 0) }
        guard missing.isEmpty, let minutes, let `catch`, let shift, let usable else {
            throw Failure(
                message:
                    "--review needs \(missing.joined(separator: ", ")) to say how many hours and people it takes"
            )
        }
        let (low, high) = try ends(of: band)
        let reviewing = try Self.reviewing(
            minutes: minutes, catch: `catch`, falseBlock: falseBlock ?? "0%", shift: shift, usable: usable)
        request.review = ReviewRequest(low: low, high: high, reviewing: reviewing)
    }

    private func ends(of band: String) throws -> (Double, Double) {
        let ends = band.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2 else {
            throw Failure(message: "--review: '\(band)' is not a band of scores; type it as 0.3:0.9")
        }
        return (try AimOptions.number(ends[0], "review"), try AimOptions.number(ends[1], "review"))
    }

    private static func reviewing(
        minutes: String, catch caught: String, falseBlock: String, shift: String, usable: String
    ) throws -> Reviewing {
        let minutes = try AimOptions.number(minutes, "minutes")
        let shift = try AimOptions.number(shift, "shift")
        func share(_ text: String, _ option: String) throws -> Double {
            try AimOptions.share(text, option)?.value.approximate ?? 0
        }
        let (caught, wrong) = (try share(caught, "catch"), try share(falseBlock, "false-block"))
        let usable = try share(usable, "usable")
        return try refusing("review") { () throws(QuantityError) in
            try Reviewing(
                minutes: minutes, catchRate: caught, falseBlockRate: wrong, shiftHours: shift, usable: usable)
        }
    }
}
