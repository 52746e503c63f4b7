import SourceText
import Synchronization
import TemplateLibrary

/// Compiles each template once, however many drafts are rendered.
///
/// A class, because the compiled templates are shared by every task that renders at once.
final class TemplateStore: Sendable {
    private let library: TemplateLibrary
    private let compiled = Mutex<[String: CompiledTemplate]>([:])

    init(library: TemplateLibrary) {
        self.library = library
    }

    /// - Parameter shape: what the template may name; a template's path always gets the same shape.
    func template(
        _ path: String, shape: @autoclosure () -> TemplateShape
    ) throws(SourceError) -> CompiledTemplate {
        // Held while it compiles, so that whoever needs a template that is being compiled waits for it.
        try compiled.withLock { compiled throws(SourceError) in
            if let known = compiled[path] { return known }
            let template = try CompiledTemplate(path: path, in: library, shape: shape())
            compiled[path] = template
            return template
        }
    }
}
