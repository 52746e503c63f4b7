import Drafting
import SourceText
import TemplateLibrary

/// Looks at the templates: the folders they come from, and whether each kind can be used.
struct TemplateExamination {
    let workshop: Workshop
    let overlays: [TemplateLibrary.Overlay]

    var items: [DoctorReport.Item] {
        var items = [
            DoctorReport.Item(
                status: .ok, subject: "templates", detail: "built in: \(Self.counted(TemplateLibrary()))")
        ]
        items += overlays.flatMap { [item($0)] + strangers(in: $0) }
        items += workshop.frameworks.kinds.flatMap { self.items(ofKind: $0) }
        items += page
        return items
    }

    private func item(_ overlay: TemplateLibrary.Overlay) -> DoctorReport.Item {
        let library = TemplateLibrary(overlays: [overlay])
        var count = 0
        for path in library.paths(under: "") {
            do throws(SourceError) {
                if try library.file(path)?.origin == .overlay(overlay) { count += 1 }
            } catch {
                return problem("templates", error)
            }
        }
        let detail =
            "\(overlay.folder): \(count == 1 ? "1 file" : "\(count) files"), used before the built-in ones"
        return DoctorReport.Item(status: .ok, subject: "templates", detail: detail)
    }

    /// Folders that nothing reads, as one whose name is misspelt.
    private func strangers(in overlay: TemplateLibrary.Overlay) -> [DoctorReport.Item] {
        let known = workshop.frameworks.kinds + ["page", "partials", "rules"]
        let paths = TemplateLibrary(overlays: [overlay]).paths(under: "").filter { $0.contains("/") }
        let folders = Set(paths.map { String($0.prefix { $0 != "/" }) }).subtracting(known)
        return folders.sorted().map { folder in
            let suggestion = Spelling.suggestion(for: folder, in: known)
            return DoctorReport.Item(
                status: .missing, subject: "templates",
                detail: "\(overlay.folder)/\(folder) has no framework.yml, so nothing uses it\(suggestion)",
                advice: "rename the folder, or add a framework.yml to make it a kind of its own")
        }
    }

    private func items(ofKind kind: String) -> [DoctorReport.Item] {
        let framework: Framework
        do throws(SourceError) {
            framework = try workshop.frameworks.framework(kind)
        } catch {
            return [problem(kind, error)]
        }
        let problems = workshop.renderer.check(kind: framework)
        guard problems.isEmpty else { return problems.map { problem(kind, $0) } }
        let documents = workshop.renderer.documents(of: kind).joined(separator: ", ")
        let overlaid = KindOverlay.all(of: kind, in: workshop.library).map(\.file).joined(separator: ", ")
        let own = overlaid.isEmpty ? "" : "; not built in: \(overlaid)"
        let detail = "\(framework.steps.count) steps; can be rendered to: \(documents)\(own)"
        return [DoctorReport.Item(status: .ok, subject: kind, detail: detail)]
    }

    private var page: [DoctorReport.Item] {
        let problems = workshop.renderer.checkPage()
        guard problems.isEmpty else { return problems.map { problem("page", $0) } }
        return [
            DoctorReport.Item(status: .ok, subject: "page", detail: "the HTML page's template can be used")
        ]
    }

    private func problem(_ subject: String, _ error: SourceError) -> DoctorReport.Item {
        let isOurs = error.path.hasPrefix("built-in:")
        return DoctorReport.Item(
            status: .problem, subject: subject, detail: error.description,
            advice: isOurs
                ? "this is a fault of candor itself; please report it"
                : "mend the file, or delete it to have the built-in one again")
    }

    private static func counted(_ library: TemplateLibrary) -> String {
        "\(library.paths(under: "").count) files, \(library.kinds().count) kinds of document"
    }
}
