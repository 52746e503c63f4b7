import ArgumentParser
import Quantities

/// `candor say`: one number in words that people understand.
struct SayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "say",
        abstract: "Say a number so that people understand it.",
        discussion: """
            The value is a count (16/500), a percentage (3.2%), a score (0.71), a bound ('at most 5/1000'), or a \
            metric with its value ('recall@10 62%', 'P95 latency 4.2 s', '99.9% availability').

              candor say 16/500 --of answers --harm 'contain an error' --volume 5000/day
              candor say 'hallucination rate 3.2%' --per answer --checked 500
              candor say 16/500 --versus 8/500 --of answers
            """)

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("The number, or a metric and its value.", valueName: "value"))
    var words: [String]

    @Option(
        parsing: .unconditional, help: ArgumentHelp("Of what, in the plural: answers.", valueName: "base"))
    var of: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("The same in the singular: answer.", valueName: "one"))
    var ofOne: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What happens to them: 'contain an error'.", valueName: "text"))
    var harm: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What is said of the rest: 'do not'.", valueName: "text"))
    var complement: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The metric that the value belongs to.", valueName: "name"))
    var metric: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many were checked, for a range.", valueName: "n"))
    var checked: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("How many there are: 5000/day.", valueName: "n/period"))
    var volume: String?

    // Read by hand like the flags below: each type of its own that the parser meets costs a tenth of the start.
    @Option(
        help: ArgumentHelp("What the metric counts: statement or answer.", valueName: "unit"),
        completion: .list(UnitOfAnalysis.allCases.map(\.rawValue)))
    var per: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many statements an answer has, with --per statement.", valueName: "n"))
    var statements: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many of them one visit meets: 20/visit.", valueName: "n/visit"))
    var met: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How common one outcome is, beside an accuracy: what always giving the common answer would score.",
            valueName: "share"))
    var baseRate: String?

    @Flag(help: "The items checked have the same mix as live traffic.")
    var sameMix = false

    @Flag(help: "recall@k counts questions that find a right document.")
    var hitRate = false

    @Flag(help: "recall@k counts right documents found, averaged over the questions.")
    var meanRecall = false

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Another value to compare with.", valueName: "value"))
    var versus: [String] = []

    @Option(help: ArgumentHelp("In which form to say it.", valueName: "format"))
    var format = SayFormat.text

    @OptionGroup var templates: TemplateOptions

    /// The options as a value, which can also be made without the parser.
    var order: SayOrder {
        SayOrder(
            words: words, of: of, ofOne: ofOne, harm: harm, complement: complement, metric: metric,
            checked: checked, volume: volume, per: per, statements: statements, met: met, baseRate: baseRate,
            isSameMix: sameMix,
            isHitRate: hitRate, isMeanRecall: meanRecall, versus: versus, format: format,
            templateFolder: templates.folder)
    }

    func run() throws { try order.run() }
}

/// In which form a number is said.
enum SayFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, md, svg
}
