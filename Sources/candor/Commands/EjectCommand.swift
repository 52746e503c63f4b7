import ArgumentParser
import Drafting
import TemplateLibrary

/// `candor eject`: copies templates out of the program, so that a team can change them.
struct EjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eject",
        abstract: "Copy a kind's templates into a folder, to change them.",
        discussion: """
            The files go to FOLDER/KIND/. Candor uses those in .candor/templates of your repository, those in your \
            own folder (see 'candor doctor'), and those of --templates. A file that you delete there is the \
            built-in one again.
            """)

    @Argument(
        help: ArgumentHelp(
            "The kind; or page, what all HTML pages share; or fields, what the front matter asks.",
            valueName: "kind"),
        completion: .ejectable)
    var kind: String

    @Argument(
        help: ArgumentHelp("The folder of templates, such as .candor/templates.", valueName: "folder"),
        completion: .directory)
    var folder: String

    @Flag(help: "Overwrite files that are there and different.")
    var force = false

    @OptionGroup var templates: TemplateOptions

    func run() throws {
        _ = try templates.library()
        let target = try EjectTarget(folder)
        let overlays = Surroundings.overlays(named: templates.folder)
        let others = overlays.filter { !target.isSame(as: $0.folder) }
        let plan = try EjectPlan(kind, from: TemplateLibrary(overlays: others))
        let written = try target.write(plan, force: force)
        for path in written { Console.error("wrote \(path)") }
        if written.isEmpty { Console.error("nothing to write: \(target.folder) has these files already") }
        Console.error(use(of: target))
    }

    /// How the files come into use, which depends on where they are.
    private func use(of target: EjectTarget) -> String {
        let inUse = Surroundings.overlays(named: nil).contains { target.isSame(as: $0.folder) }
        let place =
            if inUse {
                "candor uses them from now on"
            } else if let repository = target.repository {
                "candor uses them from now on for what is in \(repository)"
            } else {
                "to use them: pass --templates \(target.folder), or keep them in .candor/templates of your repository"
            }
        return place + "\nkeep the files that you change and delete the rest; those stay as candor has them"
    }
}
