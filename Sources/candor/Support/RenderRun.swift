import Drafting
import Rendering
import SourceText

/// Renders every document of a plan, several drafts at once, and writes them in the plan's order.
struct RenderRun: Sendable {
    let workshop: Workshop
    let plan: OutputPlan
    let view: View?
    let force: Bool

    /// The renditions of one draft, in the order of its jobs.
    private struct Finished: Sendable {
        let index: Int
        var notices: [String] = []
        var files: [(job: OutputPlan.Job, text: String)] = []
        var failure: SourceError?
    }

    /// Renders and writes all; a draft that fails is reported and does not stop the others.
    ///
    /// - Throws: `ExitStatus.usage` where a draft failed.
    func all() async throws {
        let notes = OutputNotes(home: Surroundings.stateFolder)
        defer { notes.save() }
        var failed = false
        if let draft = plan.drafts.first, plan.drafts.count == 1 {
            // One draft stays on the thread that waits for it.
            failed = !deliver(await render(draft, 0), notes)
        } else {
            failed = try await !several(notes)
        }
        if failed { throw ExitStatus.usage }
    }

    /// Renders several drafts at once and writes them in turn; false where one failed.
    private func several(_ notes: OutputNotes) async throws -> Bool {
        let drafts = plan.drafts
        var isFine = true
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
                    if !deliver(turn, notes) { isFine = false }
                    delivered += 1
                }
            }
        }
        return isFine
    }

    /// Enough to keep the cores busy, few enough to keep little in memory.
    private static let atOnce = 4

    /// The same run for some of its drafts.
    func only(_ drafts: Set<String>) -> RenderRun {
        RenderRun(workshop: workshop, plan: plan.only(drafts), view: view, force: force)
    }

    private func render(_ path: String, _ index: Int) async -> Finished {
        var finished = Finished(index: index)
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
            for job in plan.jobs(ofDraft: index) {
                let rendition = try await workshop.renderer.rendition(of: document, as: job.format)
                finished.notices += rendition.notices.map { "\(path): notice: \($0)" }
                finished.files.append((job, rendition.text))
            }
        } catch {
            finished.failure = error
        }
        return finished
    }

    /// Writes what was rendered and says so; false where the draft failed.
    private func deliver(_ finished: Finished, _ notes: OutputNotes) -> Bool {
        var said: Set<String> = []
        for notice in finished.notices where said.insert(notice).inserted { Console.error(notice) }
        if let failure = finished.failure {
            Console.error(failure.description)
            return false
        }
        for (job, text) in finished.files {
            switch job.destination {
            case .standardOutput: Console.output(bytes: Array(text.utf8))
            case .file(let path):
                do throws(FileError) {
                    try OutputFile.write(Array(text.utf8), to: path, force: force, notes: notes)
                    Console.error("wrote \(path)")
                } catch {
                    Console.error(error.description)
                    return false
                }
            }
        }
        return true
    }
}
