import Checking
import Drafting
import SourceText

/// Checks files, several at once, and writes what was found in the order in which they were named.
struct CheckRun: Sendable {
    let order: CheckOrder
    /// The ids of the only rules that are asked for; `nil` for all.
    let chosen: Set<String>?
    let checker: Checker
    let reader: ManuscriptReader

    /// What became of one file.
    private struct Finished: Sendable {
        let index: Int
        var report: Report?
        /// What `--fix` changed.
        var fixed: [Finding] = []
        /// The mended text of standard input.
        var text: [UInt8]?
        var failure: String?
    }

    /// Checks and writes all; a file that fails is reported and does not stop the others.
    func all() async -> ExitStatus {
        // With --fix, standard output belongs to the text of standard input.
        let takesOutput = order.isFixing && order.files.contains("-")
        var output = ChunkedOutput { takesOutput ? Console.error(bytes: $0) : Console.output(bytes: $0) }
        var delivery = Delivery(writer: writer, failureLevel: order.failureLevel.severity)
        delivery.writer.begin(&output)
        if order.files.count == 1 {
            // One file stays on the thread that waits for it.
            deliver(check(order.files[0], 0), &delivery, &output)
        } else {
            await several(&delivery, &output)
        }
        delivery.writer.end(&output)
        output.finish()
        for remark in delivery.writer.remarks { Console.error(remark) }
        return delivery.status
    }

    private var writer: any CheckWriter {
        switch order.format {
        case .text: CheckText(showsAll: order.showsAll, isBrief: false)
        case .line: CheckText(showsAll: order.showsAll, isBrief: true)
        case .json: CheckJSON(files: order.files.count)
        case .sarif: SARIFLog(checker.library)
        case .github: GitHubAnnotations(showsAll: order.showsAll)
        }
    }

    /// The writer of a run, and how the run ends.
    private struct Delivery {
        var writer: any CheckWriter
        let failureLevel: Severity?
        var status = ExitStatus.done

        mutating func fails(with other: ExitStatus) {
            if other.rawValue > status.rawValue { status = other }
        }
    }

    private func several(_ delivery: inout Delivery, _ output: inout ChunkedOutput) async {
        let files = order.files
        let showsProgress = files.count > 20 && Console.isTerminal(2) && !Console.isTerminal(1)
        var waiting = [Finished?](repeating: nil, count: files.count)
        var delivered = 0
        await withTaskGroup(of: Finished.self) { group in
            var started = min(Self.atOnce, files.count)
            for index in 0..<started {
                group.addTask(executorPreference: globalConcurrentExecutor) { check(files[index], index) }
            }
            for await finished in group {
                if started < files.count {
                    let index = started
                    group.addTask(executorPreference: globalConcurrentExecutor) { check(files[index], index) }
                    started += 1
                }
                waiting[finished.index] = finished
                while delivered < waiting.count, let turn = waiting[delivered] {
                    waiting[delivered] = nil
                    deliver(turn, &delivery, &output)
                    delivered += 1
                    if showsProgress { Console.progress("\(delivered) of \(files.count) files") }
                }
            }
        }
        if showsProgress { Console.progress("") }
    }

    /// Enough to keep the cores busy, few enough to keep little in memory.
    private static let atOnce = 8

    // MARK: One file

    private func check(_ path: String, _ index: Int) -> Finished {
        var finished = Finished(index: index)
        do throws(SourceError) {
            let source = try named(InputFile.read(path))
            let report = checked(try reader.read(source))
            finished.report = report
            if let refusal = report.refusal {
                finished.failure =
                    SourceError(
                        path: source.path, location: SourceLocation(line: refusal.line, column: 1),
                        message: "this text is not checked, because it would take too long: \(refusal)"
                    ).description
            } else if order.isFixing {
                try mend(path, source, report, &finished)
            }
        } catch {
            finished.failure = error.description
        }
        return finished
    }

    private func checked(_ manuscript: Manuscript) -> Report {
        let report = checker.report(
            on: manuscript, publishing: order.isPublishing || manuscript.view == .public)
        return chosen.map(report.only) ?? report
    }

    private func named(_ source: SourceFile) -> SourceFile {
        guard source.path == "-", let name = order.standardInputName else { return source }
        return SourceFile(path: name, text: source.text)
    }

    /// Replaces what can be replaced safely, and checks the file again.
    private func mend(
        _ path: String, _ source: SourceFile, _ report: Report, _ finished: inout Finished
    ) throws(SourceError) {
        let fixes = Fixes(of: report)
        let bytes = (source.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + fixes.bytes
        if path == "-" { finished.text = bytes }
        guard !fixes.applied.isEmpty else { return }
        if path != "-" { try save(bytes, over: source, at: path) }
        finished.fixed = fixes.applied
        let mended = SourceFile(path: source.path, text: String(decoding: fixes.bytes, as: UTF8.self))
        finished.report = checked(try reader.read(mended))
    }

    private func save(_ bytes: [UInt8], over source: SourceFile, at path: String) throws(SourceError) {
        do throws(FileError) {
            let snapshot = try FileReader.read(path)
            // The findings are those of this state of the file and of no other.
            if snapshot.bytes == source.bytes {
                _ = try OutputFile.replace(snapshot, with: bytes, at: path)
                return
            }
        } catch {
            throw SourceError(path: path, message: error.message)
        }
        throw SourceError(path: path, message: "the file changed while it was checked; run it again")
    }

    private func deliver(
        _ finished: Finished, _ delivery: inout Delivery, _ output: inout ChunkedOutput
    ) {
        if let text = finished.text { Console.output(bytes: text) }
        if !finished.fixed.isEmpty { sayFixed(finished) }
        if let failure = finished.failure {
            output.finish()
            Console.error(failure)
            delivery.fails(with: .usage)
        }
        guard let report = finished.report else { return }
        delivery.writer.add(report, &output)
        if let level = delivery.failureLevel, report.has(atLeast: level) { delivery.fails(with: .findings) }
    }

    private func sayFixed(_ finished: Finished) {
        let path = finished.report?.manuscript.path ?? order.files[finished.index]
        let count = finished.fixed.count
        Console.error("\(path): \(count == 1 ? "1 replacement" : "\(count) replacements")")
        for finding in finished.fixed.prefix(Self.saidFixes) {
            Console.error("  '\(finding.text)' is now '\(finding.replacement ?? "")' [\(finding.rule)]")
        }
        if count > Self.saidFixes { Console.error("  and \(count - Self.saidFixes) more") }
    }

    /// How many replacements of one file are named.
    private static let saidFixes = 10
}
