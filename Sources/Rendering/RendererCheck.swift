import Drafting
import SourceText
import TemplateLibrary

extension Renderer {
    /// What stops the documents of a kind: every template that cannot be used, each with its place.
    ///
    /// Nothing is rendered. A template that others include is held to the places where they include it.
    public func check(kind framework: Framework) -> [SourceError] {
        let paths = library.paths(under: framework.kind).filter { $0.hasSuffix(".mustache") }
        let shape = BriefContext.shape(for: framework)
        let included = included(by: paths)
        var problems: [SourceError] = []
        for path in paths where !included.contains(path) {
            do throws(SourceError) {
                _ = try templates.template(path, shape: shape)
            } catch {
                if !problems.contains(error) { problems.append(error) }
            }
        }
        return problems
    }

    /// What stops every HTML page: the page's template or style sheet that cannot be used.
    public func checkPage() -> [SourceError] {
        do throws(SourceError) {
            _ = try templates.template(Self.pagePath, shape: Self.pageShape)
            _ = try library.file("page/page.css")
            return []
        } catch {
            return [error]
        }
    }

    /// The paths that are partials of another one; a template that cannot be read includes nothing here.
    private func included(by paths: [String]) -> Set<String> {
        var included: Set<String> = []
        for path in paths {
            guard let graph = try? TemplateGraph(root: path, in: library) else { continue }
            let name = path.split(separator: "/").last ?? ""
            let folder = path.dropLast(name.count)
            let suffix = name.drop { $0 != "." }
            for partial in graph.nodes.keys where partial != graph.root {
                included.insert(folder + partial + suffix)
            }
        }
        return included
    }
}
