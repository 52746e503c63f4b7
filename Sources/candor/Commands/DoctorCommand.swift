import ArgumentParser

/// `candor doctor`: whether everything that Candor needs is there and works.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look whether everything that candor needs is there and works.",
        discussion: """
            Each line begins with ok, missing (something would be better with it) or problem (it is there and does \
            not work). The status is 2 where there is a problem.
            """)

    @Option(help: ArgumentHelp("Text for people, or json for scripts.", valueName: "format"))
    var format = ReportFormat.text

    @OptionGroup var templates: TemplateOptions

    func run() throws {
        let workshop = try Workshop(templates)
        let machine = MachineExamination()
        let library = TemplateExamination(
            workshop: workshop, overlays: Surroundings.overlays(named: templates.folder))
        let report = DoctorReport(
            version: Version.number,
            items: machine.versions + library.items + machine.programs + machine.terminal + machine.folders)
        switch format {
        case .text: Console.output(report.text(width: TerminalSize.readingWidth))
        case .json: Console.output(bytes: Array(report.json.utf8))
        }
        if report.problems > 0 { throw ExitStatus.usage }
    }
}
