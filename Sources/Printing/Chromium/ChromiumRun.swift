import Launching
import Rendering

/// One start of a browser: it measures the page at each density, prints it, and prints again if the file says otherwise.
struct ChromiumRun: Sendable {
    let printer: Printer
    let folder: PrivateFolder

    /// What came of the conversation with the browser.
    private typealias Outcome = Result<Printed, PrintError>

    private static let outputLimit = 256 << 20

    func printed(_ order: PrintOrder) async throws(PrintError) -> Printed {
        let result: (value: Outcome, finished: Finished)
        do throws(LaunchError) {
            let limits = Limits(time: printer.time, outputBytes: Self.outputLimit)
            result = try await Launcher.converse(with: program, limits: limits) { conversation in
                await outcome(order, &conversation)
            }
        } catch {
            throw .launch(error)
        }
        switch result.value {
        case .success(let printed): return printed
        case .failure where result.finished.status == .timedOut:
            throw .timedOut(program: printer.engine.path, seconds: printer.seconds)
        case .failure(.failed(let program, "")):
            throw .failed(program: program, reason: Self.lastWords(result.finished.errorText))
        case .failure(let error): throw error
        }
    }

    private func outcome(_ order: PrintOrder, _ conversation: inout Conversation) async -> Outcome {
        do throws(PrintError) {
            var tools = DevTools(conversation: conversation, program: printer.engine.path)
            return .success(try await printed(order, &tools))
        } catch {
            return .failure(error)
        }
    }

    // MARK: The conversation

    private func printed(_ order: PrintOrder, _ tools: inout DevTools) async throws(PrintError) -> Printed {
        let version = try await tools.version()
        var densities = order.densities[...]
        let script = MeasuringScript(order: order)
        try await tools.show(order.page.html)
        let measured = try await tools.evaluate(script.text, as: MeasuringScript.Measurement.self)
        let fitting = measured.density.flatMap(Density.init(rawValue:))
        if let fitting {
            densities = densities.drop { $0 < fitting }
        } else {
            densities = densities.suffix(1)
        }
        var pdf = PDFFile([])
        var used = Density.regular
        for density in densities {
            if density != fitting { try await tools.run(MeasuringScript.set(density)) }
            pdf = PDFFile(try await tools.pdf()).withoutDates
            guard pdf.pageCount > 0 else { throw .printedNothing(program: printer.engine.path) }
            used = density
            if pdf.pageCount <= order.pages { break }
        }
        let isOver = pdf.pageCount > order.pages && order.fit != .off
        let excess = isOver ? measured.excess(order.estimate) : nil
        if isOver, order.fit == .warn {
            // What takes two pages anyway need not be hard to read.
            used = .regular
            try await tools.run(MeasuringScript.set(used))
            pdf = PDFFile(try await tools.pdf()).withoutDates
        }
        let isWanted = !isOver || order.fit == .warn
        if isWanted, pdf.pageCount > 1 {
            try await tools.run(MeasuringScript.numbered)
            pdf = PDFFile(try await tools.pdf()).withoutDates
        }
        return Printed(
            pdf: isWanted ? pdf.bytes : [], pages: pdf.pageCount, density: used, engine: version,
            excess: excess,
            missingCharacters: measured.missing.compactMap(\.first), crampedTables: measured.narrow,
            isTagged: pdf.isTagged)
    }

    // MARK: The program

    /// A shell puts the pipes where the browser looks for them: commands on descriptor 3, answers on 4.
    private var program: Program {
        Program(
            path: "/bin/sh", arguments: ["-c", "exec \"$0\" \"$@\" 3<&0 4>&1", printer.engine.path] + flags,
            environment: printer.environment(in: folder), workingFolder: folder.path)
    }

    /// A browser that stores nothing, asks nobody and reaches nothing: every address goes to a closed port.
    private var flags: [String] {
        [
            "--headless", "--remote-debugging-pipe", "--user-data-dir=\(folder.path(of: "profile"))",
            "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-extensions",
            "--disable-background-networking", "--disable-sync", "--disable-component-update",
            "--disable-default-apps", "--disable-breakpad", "--disable-dev-shm-usage", "--mute-audio",
            "--hide-scrollbars", "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
        ] + (printer.isRoot ? ["--no-sandbox"] : [])
    }

    /// The last line that says something; browsers write much that concerns nobody.
    private static func lastWords(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        return lines.last.map { String($0.prefix(200)) } ?? ""
    }
}
