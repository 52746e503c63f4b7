import Drafting
import Foundation
import Launching
import Printing
import Rendering
import SourceText

/// Makes the files that other programs make: PDFs with a print engine, Word files with pandoc.
struct PagePress: Sendable {
    let renderer: Renderer
    let wish: PrintWish

    /// A file, or why there is none, and what there is to say about it.
    struct Made: Sendable {
        var bytes: [UInt8]?
        /// What is said behind `wrote NAME`.
        var remark = ""
        var notices: [String] = []
        /// What became of a page that was printed.
        var fit: JSONExtras.Fit?
        /// Why there is no file, and the status to end with.
        var failure: (message: String, status: ExitStatus)?
    }

    /// The document as a PDF that was counted to fit its page.
    ///
    /// - Throws: `SourceError` for a page template that cannot be used.
    func pdf(of document: Document) async throws(SourceError) -> Made {
        let (page, notices) = try await renderer.page(of: document, on: wish.paper)
        let house = renderer.house
        let estimate = PageEstimate(of: document, on: page.paper, hasHouse: house.hasLine)
        let mayBeLong = document.isForReading
        let order = PrintOrder(
            page: page.set(at: .regular), estimate: estimate, pages: document.brief.framework.budget.pages,
            fit: wish.fit ?? (mayBeLong ? .warn : .error))
        var made = Made(notices: notices)
        do throws(PrintError) {
            let printed = try await printer().printed(order)
            report(printed, order, isSilent: wish.fit == nil && mayBeLong, in: &made)
        } catch {
            made.failure = ("\(error)" + Self.reckoned(error, estimate), .engine)
        }
        return made
    }

    /// The document as a Word file.
    func docx(of document: Document, markdown: String) async -> Made {
        do throws(PrintError) {
            let file = try DocxFile(
                temporaryFolder: Self.temporaryFolder, environment: Surroundings.environment)
            let language = document.brief.typedFields["lang"] ?? renderer.house.language ?? "en"
            return Made(
                bytes: try await file.bytes(markdown: markdown, title: document.title, language: language))
        } catch {
            return Made(failure: ("\(error)", .engine))
        }
    }

    // MARK: Saying what came of it

    private func report(_ printed: Printed, _ order: PrintOrder, isSilent: Bool, in made: inout Made) {
        let pages = printed.pages == 1 ? "1 page" : "\(printed.pages) pages"
        made.fit = JSONExtras.Fit(
            pages: printed.pages, density: printed.density.rawValue, engine: printed.engine,
            fits: printed.pages <= order.pages)
        made.remark = " (\(pages), by \(printed.engine), \(printed.density.said))"
        if let excess = printed.excess, !isSilent {
            let message = excess.said(pages: order.pages)
            if order.fit == .error {
                made.failure = (message, .findings)
                return
            }
            made.notices.append(message)
        }
        if !printed.isTagged {
            made.notices.append("the PDF is not tagged for screen readers; \(printed.engine) cannot")
        }
        if !printed.missingCharacters.isEmpty { made.notices.append(Self.missing(printed.missingCharacters)) }
        for heading in printed.crampedTables {
            made.notices.append(
                "the table under '\(heading)' has more columns than the sheet has room for, so that its words are broken up"
            )
        }
        made.bytes = printed.pdf
    }

    private static func missing(_ characters: [Character]) -> String {
        let few = characters.prefix(5).map { "'\($0)'" }.joined(separator: " ")
        let more = characters.count > 5 ? " and \(characters.count - 5) more" : ""
        return "no installed font has \(few)\(more), which print as boxes; install fonts that have them "
            + "(Debian, Ubuntu: apt-get install \(FontAdvice.packages(for: characters)))"
    }

    /// Without an engine nobody measures; the estimate is better than nothing, and says what it is.
    private static func reckoned(_ error: PrintError, _ estimate: PageEstimate) -> String {
        guard case .none = error else { return "" }
        guard let density = estimate.density else {
            return "; \(estimate.said), \(Excess(estimate: estimate, pages: 1).said(pages: 1))"
        }
        return "; \(estimate.said)" + (density == .regular ? "" : "; it fits \(density.said)")
    }

    // MARK: The machine

    private func printer() throws(PrintError) -> Printer {
        let search = ExecutableSearch(path: Surroundings.variable("PATH") ?? "")
        let engine =
            if let name = wish.engine {
                try PrintEngine.named(Self.whole(name), in: search)
            } else {
                try PrintEngine.first(in: search)
            }
        return Printer(
            engine: engine, temporaryFolder: Self.temporaryFolder, environment: Surroundings.environment,
            isRoot: geteuid() == 0)
    }

    /// A path is seen from here, but the engine runs in a folder of its own.
    private static func whole(_ name: String) -> String {
        guard name.contains("/"), !name.hasPrefix("/") else { return name }
        return Surroundings.workingFolder + "/" + (name.hasPrefix("./") ? String(name.dropFirst(2)) : name)
    }

    static var temporaryFolder: String { Surroundings.variable("TMPDIR") ?? "/tmp" }
}

extension Document {
    /// Whether it may take more than its kind's pages: it has parts for engineers, or it is not the kind's main document.
    fileprivate var isForReading: Bool { !isMain || brief.answers.contains { $0.step.isTechnical } }
}
