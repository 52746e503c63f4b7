#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import Launching
import Rendering

/// Prints with WeasyPrint, which cannot be asked for measures: it prints, the pages are counted, and if there are too
/// many, the page is set more closely.
struct WeasyPrintRun: Sendable {
    let printer: Printer
    let folder: PrivateFolder

    func printed(_ order: PrintOrder) async throws(PrintError) -> Printed {
        var densities = order.densities[...]
        // By the estimate most steps can be left out; one more is tried than it asks for.
        if order.fit != .off, order.pages == 1 {
            let expected = order.estimate.density ?? .smallestType
            densities = densities.drop { $0 < expected.previous ?? .regular }
        }
        var pdf = PDFFile([])
        var used = Density.regular
        for density in densities {
            pdf = try await self.pdf(of: order.page.set(at: density))
            used = density
            if pdf.pageCount <= order.pages { break }
        }
        let isOver = pdf.pageCount > order.pages && order.fit != .off
        if isOver, order.fit == .warn {
            used = .regular
            pdf = try await self.pdf(of: order.page.set(at: used))
        }
        let isWanted = !isOver || order.fit == .warn
        if isWanted, pdf.pageCount > 1 {
            pdf = try await self.pdf(of: order.page.set(at: used).withPageNumbers)
        }
        let missing = await InstalledFonts(printer: printer).missing(in: RareCharacters.of(order.page.html))
        return Printed(
            pdf: isWanted ? pdf.bytes : [], pages: pdf.pageCount, density: used,
            engine: pdf.producer ?? "WeasyPrint",
            excess: isOver ? Excess(estimate: order.estimate, pages: order.pages) : nil,
            missingCharacters: missing, crampedTables: order.estimate.crampedTables, isTagged: pdf.isTagged)
    }

    private func pdf(of page: Page) async throws(PrintError) -> PDFFile {
        let output = folder.path(of: "page.pdf")
        try write(page.html.withTitledDrawings)
        try? FileManager.default.removeItem(atPath: output)
        var finished = try await run(["--pdf-variant", "pdf/ua-1"])
        // Releases before 57 have no tagged files, and say that they do not know the option.
        if finished.status == .exited(2) { finished = try await run([]) }
        switch finished.status {
        case .exited(0): break
        case .timedOut: throw .timedOut(program: printer.engine.path, seconds: printer.seconds)
        default: throw .failed(program: printer.engine.path, reason: Self.lastLine(finished.errorText))
        }
        guard let data = FileManager.default.contents(atPath: output) else {
            throw .printedNothing(program: printer.engine.path)
        }
        let pdf = PDFFile([UInt8](data)).withoutDates
        guard pdf.pageCount > 0 else { throw .printedNothing(program: printer.engine.path) }
        return pdf
    }

    private func write(_ html: String) throws(PrintError) {
        do {
            try Data(html.utf8).write(to: URL(fileURLWithPath: folder.path(of: "page.html")))
        } catch {
            throw .failed(program: printer.engine.path, reason: "the private folder cannot be written to")
        }
    }

    /// WeasyPrint knows no security policy, so that every address it could ask goes to a closed port.
    private func run(_ options: [String]) async throws(PrintError) -> Finished {
        var environment = printer.environment(in: folder)
        for name in ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"] {
            environment[name] = "http://127.0.0.1:9"
        }
        environment["SOURCE_DATE_EPOCH"] = "946684800"
        let program = Program(
            path: printer.engine.path, arguments: ["-q"] + options + ["page.html", "page.pdf"],
            environment: environment, workingFolder: folder.path)
        do throws(LaunchError) {
            return try await Launcher.run(program, limits: Limits(time: printer.time, outputBytes: 1 << 20))
        } catch {
            throw .launch(error)
        }
    }

    private static func lastLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).last.map { String($0.prefix(200)) } ?? ""
    }
}

extension String {
    /// A page in which each drawing has a title element too: WeasyPrint takes the words for a tagged file from there.
    fileprivate var withTitledDrawings: String {
        var result = ""
        var rest = self[...]
        while let start = rest.range(of: "<svg "), let end = rest[start.upperBound...].range(of: ">") {
            let tag = rest[start.upperBound..<end.lowerBound]
            result += rest[..<end.upperBound]
            if let mark = tag.range(of: "aria-label=\"") {
                result += "<title>\(tag[mark.upperBound...].prefix { $0 != "\"" })</title>"
            }
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}

extension Excess {
    /// What an estimate says of a page that takes too many sheets.
    public init(estimate: PageEstimate, pages: Int) {
        let over = estimate.linesOver(pages: pages)
        self.init(lines: over, isEstimate: true, sections: estimate.sections)
    }
}
