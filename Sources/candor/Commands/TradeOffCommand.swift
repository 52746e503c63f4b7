import ArgumentParser
import Quantities
import Scoring
import SourceText

/// `candor tradeoff`: what thresholds mean for people, from a file of scores and labels.
struct TradeOffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tradeoff",
        abstract: "Say what a threshold means for people, from a file of scores and labels.",
        discussion: """
            Each row of the file is an item that was checked, with its score and its label: 1 for a violation, 0 for \
            a legitimate item. A threshold stops every item whose score is at or above it. Counts a day need \
            --volume, and --same-mix or --base-rate.
            """)

    @Argument(
        help: ArgumentHelp("The file of scores; '-' is standard input.", valueName: "scores.csv"),
        completion: .file(extensions: ["csv", "tsv", "txt"]))
    var scores: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The column of scores; higher means more likely a violation.", valueName: "column"),
        completion: .columns,
        transform: OptionValue.text)
    var score: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The column that says what each item really is.", valueName: "column"),
        completion: .columns,
        transform: OptionValue.text)
    var label: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The label of a violation, where it is not 1, true or yes.", valueName: "value"),
        transform: OptionValue.text)
    var positive: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "What separates the columns; by default as the header shows.", valueName: "character"),
        transform: OptionValue.text)
    var delimiter: String?

    @OptionGroup(title: "Live traffic") var traffic: TrafficOptions

    @OptionGroup(title: "What is asked for") var aims: AimOptions

    @OptionGroup(title: "People who look") var review: ReviewOptions

    @Flag(help: "Every threshold, not only the few to compare; with --format json or csv.")
    var allThresholds = false

    @Option(help: ArgumentHelp("text, md, json, csv or svg.", valueName: "format"))
    var format = TradeOffFormat.text

    @Option(
        help: ArgumentHelp(
            "Put the table and its chart into this draft of a decision memo.", valueName: "draft"),
        completion: .drafts)
    var into: String?

    @OptionGroup var templates: TemplateOptions

    func run() throws {
        try checkTogether()
        let request = try request()
        let columns = ScoreColumns(score: score, label: label, positive: positive)
        let labelled = try ScoresInput(path: scores, delimiter: delimiter).read(columns)
        let tradeOff = try refusing { () throws(QuantityError) in try TradeOff(request, over: labelled) }
        if let into {
            try TradeOffDraft(path: into, templates: templates).put(
                FrozenTradeOff(tradeOff, of: traffic.base), TradeOffCurve(tradeOff))
            if !isFormatGiven { return }
        }
        try print(tradeOff)
    }

    private func print(_ tradeOff: TradeOff) throws {
        switch format {
        case .text:
            Console.output(TradeOffText(tradeOff, of: traffic.base).text(width: TerminalSize.readingWidth))
        case .md:
            Console.output(FrozenTradeOff(tradeOff, of: traffic.base, showsMissed: true).markdown)
        case .json: TradeOffJSON(tradeOff, showsAll: allThresholds).write(to: Console.output(bytes:))
        case .csv:
            TradeOffCSV(tradeOff, showsAll: allThresholds).write(to: Console.output(bytes:))
            if tradeOff.queue != nil {
                Console.error("notice: CSV has no row for the review queue; --format json has it")
            }
        case .svg: Console.output(try TradeOffDrawing.svg(of: tradeOff, base: traffic.base))
        }
    }

    // MARK: What was typed

    /// Refuses options that contradict each other, or that mean nothing alone.
    private func checkTogether() throws {
        if allThresholds, format != .json, format != .csv {
            throw Failure(
                message: "--all-thresholds prints a row for every score; pass --format json or --format csv")
        }
        if into == "-" { throw Failure(message: "--into needs the file of a draft, not standard input") }
    }

    private var isFormatGiven: Bool { format != .text }

    private func request() throws -> TradeOffRequest {
        var request = TradeOffRequest()
        try traffic.add(to: &request)
        try aims.add(to: &request)
        try review.add(to: &request)
        return request
    }
}

/// In which form a trade-off is printed.
enum TradeOffFormat: String, CaseIterable, ExpressibleByArgument {
    case text, md, json, csv, svg
}

/// Turns an error about a quantity into one that the person sees; `option` names what it was typed for.
func refusing<Value>(_ option: String? = nil, _ work: () throws(QuantityError) -> Value) throws -> Value {
    do throws(QuantityError) {
        return try work()
    } catch {
        throw Failure(message: (option.map { "--\($0): " } ?? "") + error.message)
    }
}
