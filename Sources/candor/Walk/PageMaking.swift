import Drafting
import Rendering

/// Makes the page at the end of a walk, and says what to do next.
struct PageMaking {
    let workshop: Workshop
    let force: Bool
    /// Whether somebody has just answered the questions.
    var isAfterWalk = false

    /// Renders a draft; without formats it only says how to.
    func make(from path: String, _ formats: [OutputFormat]) async throws {
        let draft = try workshop.reader.read(InputFile.read(path))
        guard !formats.isEmpty else {
            if !draft.missing.isEmpty {
                let names = draft.missing.map(\.heading).joined(separator: ", ")
                Console.error("still to write: \(names)")
            }
            Console.error("next: candor render \(path)")
            return
        }
        var request = OutputPlan.Request(drafts: [path], formats: formats)
        request.workingFolder = Surroundings.workingFolder
        let plan = try OutputPlan(request, isFolder: Surroundings.isFolder)
        let press = PagePress(renderer: workshop.renderer, wish: PrintWish())
        try await RenderRun(
            workshop: workshop, plan: plan, view: nil, force: force, press: press,
            publicGuard: PublicGuard(workshop), second: SecondThread()
        ).all()
        // Whoever answered the questions hears how to go on; a script knows.
        guard isAfterWalk else { return }
        if draft.missing.isEmpty {
            Console.error("next: read the page as its reader will; to change it: candor edit \(path)")
        } else {
            Console.error("next: candor edit \(path)")
        }
    }
}
