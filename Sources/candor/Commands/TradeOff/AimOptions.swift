import ArgumentParser
import Delimited
import Quantities
import Scoring

/// By what a threshold is chosen, and which ones are shown.
struct AimOptions: ParsableArguments {
    @Option(
        name: .customLong("threshold"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "A threshold to show; the first is the current one. Can be repeated.", valueName: "score"),
        transform: OptionValue.text)
    var thresholds: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What stopping a legitimate item costs.", valueName: "amount"),
        transform: OptionValue.text)
    var costBlock: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What letting a violation through costs.", valueName: "amount"),
        transform: OptionValue.text)
    var costMiss: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The most items that may be stopped, of all items.", valueName: "share"),
        transform: OptionValue.text)
    var maxBlock: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The most violations that may get through, of all violations.", valueName: "share"),
        transform: OptionValue.text)
    var maxMiss: String?

    @Option(
        name: .customLong("wish"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "What a team asks for, such as 'Legal: recall>=99%'. Can be repeated.", valueName: "team: limit"),
        transform: OptionValue.text)
    var wishes: [String] = []

    func add(to request: inout TradeOffRequest) throws {
        for threshold in thresholds { request.thresholds.append(try Self.number(threshold, "threshold")) }
        request.costs = try costs()
        request.maxBlock = try Self.share(maxBlock, "max-block")
        request.maxMiss = try Self.share(maxMiss, "max-miss")
        for wish in wishes {
            request.wishes.append(try refusing("wish") { () throws(QuantityError) in try Wish(wish) })
        }
    }

    private func costs() throws -> Costs? {
        switch (costBlock, costMiss) {
        case (nil, nil): return nil
        case (_?, nil):
            throw Failure(message: "--cost-block needs --cost-miss: what letting a violation through costs")
        case (nil, _?):
            throw Failure(message: "--cost-miss needs --cost-block: what stopping a legitimate item costs")
        case (let block?, let miss?):
            let (block, miss) = (try Self.number(block, "cost-block"), try Self.number(miss, "cost-miss"))
            return try refusing { () throws(QuantityError) in try Costs(wrongBlock: block, miss: miss) }
        }
    }

    static func share(_ text: String?, _ option: String) throws -> Share? {
        guard let text else { return nil }
        return try refusing(option) { () throws(QuantityError) in try Share(text) }
    }

    static func number(_ text: String, _ option: String) throws -> Double {
        do throws(CellNumber.Fault) {
            return try CellNumber.read(text)
        } catch {
            throw Failure(
                message: "--\(option): '\(text)' is not a number; type a decimal number, such as 0.71")
        }
    }
}
