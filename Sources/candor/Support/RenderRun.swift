import Drafting
import Rendering
import SourceText

/// Renders every document of a plan, several drafts at once, and writes them in the plan's order.
struct RenderRun: Sendable {
    let workshop: Workshop
    let plan: OutputPlan
    let view: View?
    let force: Bool
    let press: PagePress
    let publicGuard: PublicGuard
    let second: SecondThread

    /// The renditions of one draft, in the order of its jobs.
    private struct Finished: Sendable {
        let index: Int
        var notices: [String] = []
        var files: [File] = []
        var failures: [SourceError] = []
    }

    private struct File: Sendable {
        let job: OutputPlan.Job
        let made: PagePress.Made
        /// Where it is being written already.
        var saving: SecondThread.Saving?
    }

    /// Renders and writes all; a draft that fails is reported and does not stop the others.
    ///
    /// - Throws: `ExitStatus` where a draft failed: the gravest, wrong input before a failing engine before a page that
    ///   is too long.
    func all() async throws {
        let notes = OutputNotes(home: Surroundings.stateFolder)
        defer { notes.save() }
        let statuses: Set<ExitStatus>
        if let draft = plan.drafts.first, plan.drafts.count == 1 {
            // One draft stays on the thread that waits for it.
            statuses = deliver(await render(draft, 0, savingWith: notes), notes)
        } else {
            statuses = try await several(notes)
        }
        for status in [ExitStatus.usage, .engine, .findings] where statuses.contains(status) { throw status }
    }

    /// Renders several drafts at once and writes them in turn; gives the statuses of those that failed.
    private func several(_ notes: OutputNotes) async throws -> Set<ExitStatus> {
        let drafts = plan.drafts
        var statuses: Set<ExitStatus> = []
        var waiting = [Finished?](repeating: nil, count: drafts.count)
        var delivered = 0
        try await withThrowingTaskGroup(of: Finished.self) { group in
            var started = min(Self.atOnce, drafts.count)
            for index in 0..<started {
                group.addTask(executorPreference: globalConcurrentExecutor) {
                    await render(drafts[index], index)
                }
            }
            while let finished = try await group.next() {
                if started < drafts.count {
                    let index = started
                    group.addTask(executorPreference: globalConcurrentExecutor) {
                        await render(drafts[index], index)
                    }
                    started += 1
                }
                waiting[finished.index] = finished
                while delivered < waiting.count, let turn = waiting[delivered] {
                    waiting[delivered] = nil
                    statuses.formUnion(deliver(turn, notes))
                    delivered += 1
                }
            }
        }
        return statuses
    }

    /// Enough to keep the cores busy, few enough to keep little in memory.
    private static let atOnce = 4

    /// The same run for some of its drafts.
    func only(_ drafts: Set<String>) -> RenderRun {
        RenderRun(
            workshop: workshop, plan: plan.only(drafts), view: view, force: force, press: press,
            publicGuard: publicGuard, second: second)
    }

    /// - Parameter notes: given where a document is written while the next one is made.
    private func render(_ path: String, _ index: Int, savingWith notes: OutputNotes? = nil) async -> Finished
    {
        var finished = Finished(index: index)
        defer { if notes != nil { second.end() } }
        do throws(SourceError) {
            let draft = try workshop.reader.read(InputFile.read(path))
            finished.notices = draft.notices.map(\.description)
            if !draft.missing.isEmpty {
                let names = draft.missing.map(\.heading).joined(separator: ", ")
                finished.notices.append("\(path): notice: still to write: \(names)")
            }
            let brief = try Brief(
                of: draft, view: view ?? draft.standardView, holidays: workshop.holidays)
            finished.notices += brief.notices.map(\.description)
            let document = try await workshop.renderer.document(brief, template: plan.template)
            if brief.view == .public {
                let page = try await workshop.renderer.rendition(of: document, as: .md).text
                let verdict = publicGuard.verdict(on: draft, page: page)
                if let failure = verdict.failure { throw failure }
                if let notice = verdict.notice { finished.notices.append("\(path): notice: \(notice)") }
            }
            // The JSON says how the page was printed, and so comes after it.
            let planned = plan.jobs(ofDraft: index)
            let jobs = planned.filter { $0.format != .json } + planned.filter { $0.format == .json }
            var extras = JSONExtras()
            if jobs.contains(where: { $0.format == .json }) {
                extras.findings = publicGuard.findings(in: draft, isPublic: brief.view == .public)
            }
            for job in jobs {
                do throws(SourceError) {
                    let made = try await make(job.format, of: document, extras)
                    extras.fit = made.fit ?? extras.fit
                    finished.notices += made.notices.map { "\(path): notice: \($0)" }
                    var file = File(job: job, made: made)
                    if let notes, job != jobs.last { file.saving = saving(file, notes) }
                    finished.files.append(file)
                } catch {
                    finished.failures.append(error)
                }
            }
        } catch {
            finished.failures.append(error)
        }
        return finished
    }

    private func make(
        _ format: OutputFormat, of document: Document, _ extras: JSONExtras
    ) async throws(SourceError) -> PagePress.Made {
        let isMarkdown = document.isMarkdown
        if format == .pdf, isMarkdown {
            if Console.isTerminal(2) { Console.progress("printing …") }
            defer { if Console.isTerminal(2) { Console.progress("") } }
            return try await press.pdf(of: document)
        }
        if format == .json {
            let rendition = workshop.renderer.json(of: document, extras)
            return PagePress.Made(bytes: Array(rendition.text.utf8), notices: rendition.notices)
        }
        let rendition = try await workshop.renderer.rendition(of: document, as: format)
        guard format == .docx, isMarkdown else {
            return PagePress.Made(bytes: Array(rendition.text.utf8), notices: rendition.notices)
        }
        return await press.docx(of: document, markdown: rendition.text)
    }

    /// Begins to write a document, if it goes into a file.
    private func saving(_ file: File, _ notes: OutputNotes) -> SecondThread.Saving? {
        guard let bytes = file.made.bytes, case .file(let path) = file.job.destination else { return nil }
        return second.save { [force] () throws(FileError) in
            try OutputFile.write(bytes, to: path, force: force, notes: notes)
        }
    }

    /// Writes what was rendered and says so; gives the statuses of what failed.
    private func deliver(_ finished: Finished, _ notes: OutputNotes) -> Set<ExitStatus> {
        var said: Set<String> = []
        for notice in finished.notices where said.insert(notice).inserted { Console.error(notice) }
        var statuses: Set<ExitStatus> = []
        for file in finished.files {
            let (job, made) = (file.job, file.made)
            guard let bytes = made.bytes else {
                if let failure = made.failure {
                    Console.error("\(job.draft): error: \(failure.message)\(Self.kept(job))")
                    statuses.insert(failure.status)
                }
                continue
            }
            switch job.destination {
            case .standardOutput: Console.output(bytes: bytes)
            case .file(let path):
                do throws(FileError) {
                    if let saving = file.saving {
                        try saving.wait()
                    } else {
                        try OutputFile.write(bytes, to: path, force: force, notes: notes)
                    }
                    Console.error("wrote \(path)\(made.remark)")
                } catch {
                    Console.error(error.description)
                    statuses.insert(.usage)
                }
            }
        }
        for failure in finished.failures {
            // The page and the PDF fail by the same template.
            if said.insert(failure.description).inserted { Console.error(failure.description) }
            statuses.insert(.usage)
        }
        return statuses
    }

    /// A file of an earlier run that could be taken for the new one.
    private static func kept(_ job: OutputPlan.Job) -> String {
        guard case .file(let path) = job.destination, Surroundings.exists(path) else { return "" }
        return "; \(path) is as it was"
    }
}
