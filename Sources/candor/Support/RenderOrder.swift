import Drafting
import Rendering

/// What `candor render` was asked to do.
struct RenderOrder: Hashable, Sendable {
    var drafts: [String] = []
    var formats: [OutputFormat] = []
    var output: String?
    var view: View?
    var template = "document"
    var isWatching = false
    var isForced = false
    var templateFolder: String?

    func run() async throws {
        let workshop = try Workshop(templateFolder: templateFolder)
        var request = OutputPlan.Request(
            drafts: drafts, formats: formats, output: output, template: template)
        request.workingFolder = Surroundings.workingFolder
        let plan = try OutputPlan(request, isFolder: Surroundings.isFolder)
        let run = RenderRun(workshop: workshop, plan: plan, view: view, force: isForced)
        if isWatching {
            guard !drafts.contains("-") else {
                throw Failure(message: "--watch needs a file, not standard input")
            }
            try await DraftWatch(paths: drafts, run: run).start()
        } else {
            try await run.all()
        }
    }
}

extension RenderOrder {
    /// Reads the command line as it is mostly typed: drafts, `--to FORMATS`, `-o PATH` and `--force`.
    ///
    /// The parser's own preparations take longer than a page. `nil` for everything else, mistakes among it:
    /// that the parser reads, which has the words for it.
    init?(plain arguments: [String]) {
        guard arguments.first == "render" else { return nil }
        var rest = arguments.dropFirst()
        while let word = rest.popFirst() {
            switch word {
            case "--force" where !isForced: isForced = true
            case "--to":
                guard formats.isEmpty, let list = rest.popFirst().flatMap(FormatList.init(argument:)) else {
                    return nil
                }
                formats = list.formats
            case "-o":
                guard output == nil, let path = rest.popFirst(), Self.isPlain(path) else { return nil }
                output = path
            default:
                guard Self.isPlain(word) else { return nil }
                drafts.append(word)
            }
        }
        if drafts.isEmpty { return nil }
    }

    private static func isPlain(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }
}
