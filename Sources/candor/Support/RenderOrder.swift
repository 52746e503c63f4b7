import Drafting
import Launching
import Printing
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
    /// Whether what was made is opened afterwards.
    var isOpened = false
    var printing = PrintWish()
    var templateFolder: String?

    func run() async throws {
        let workshop = try Workshop(templateFolder: templateFolder)
        let second = SecondThread()
        if let preparation = TemplatePreparation(self, workshop) { second.perform(preparation.run) }
        var request = OutputPlan.Request(
            drafts: drafts, formats: formats, output: output, template: template)
        if formats.isEmpty, template != "document",
            let only = workshop.renderer.onlyFormat(ofDocument: template)
        {
            request.formats = [only]
        }
        request.workingFolder = Surroundings.workingFolder
        if let view { request.views = Self.named(view, in: drafts) }
        let plan = try OutputPlan(request, isFolder: Surroundings.isFolder)
        try refuseBinaryOnTerminal(plan)
        let press = PagePress(renderer: workshop.renderer, wish: printing)
        let run = RenderRun(
            workshop: workshop, plan: plan, view: view, force: isForced, press: press,
            publicGuard: PublicGuard(workshop), second: second)
        if isWatching {
            guard !drafts.contains("-") else {
                throw Failure(message: "--watch needs a file, not standard input")
            }
            try await DraftWatch(paths: drafts, run: run).start()
        } else {
            try await run.all()
        }
        if isOpened { try await open(plan) }
    }

    /// The drafts for which a view is not the usual one, each with what its documents are named after.
    private static func named(_ view: View, in drafts: [String]) -> [String: String] {
        var names: [String: String] = [:]
        for draft in drafts {
            // A draft that cannot be read is reported when it is rendered, and standard input is read only then.
            let source = draft == "-" ? nil : try? InputFile.read(draft)
            let audience = source.flatMap { try? FrontMatter(of: $0) }?["audience"]
            if view != View.standard(forAudience: audience) { names[draft] = view.rawValue }
        }
        return names
    }

    /// Opens the page, the one that is printed if there is one.
    private func open(_ plan: OutputPlan) async throws {
        let places = plan.jobs.compactMap { job -> (format: OutputFormat, path: String)? in
            guard case .file(let path) = job.destination else { return nil }
            return (job.format, path)
        }
        let wanted = [OutputFormat.pdf, .html].compactMap { format in places.first { $0.format == format } }
        guard let place = (wanted.first ?? places.first)?.path else {
            throw Failure(message: "--open needs a file; name one with -o")
        }
        guard let opener = Opener(environment: Surroundings.environment) else {
            Console.error("nothing here opens files (xdg-open is not installed); open \(place) yourself")
            return
        }
        do throws(LaunchError) {
            try await opener.open(place.hasPrefix("/") ? place : Surroundings.workingFolder + "/" + place)
        } catch {
            throw Failure(message: "\(error)")
        }
    }

    private func refuseBinaryOnTerminal(_ plan: OutputPlan) throws {
        guard
            let job = plan.jobs.first(where: {
                $0.destination == .standardOutput && $0.format.isMadeElsewhere
            }),
            Console.isTerminal(1)
        else { return }
        throw Failure(message: "a \(job.format.rawValue) file is no text for a terminal; name a file with -o")
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
