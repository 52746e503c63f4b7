/// The manual page `candor(1)`: its commands are the parser's own, the rest is `ManualText`.
struct ManualPage {
    let root: HelpDump.Command

    var text: String {
        var page = ManualWriter()
        page.macro("Dd", ManualText.day)
        page.macro("Dt", "CANDOR", "1")
        page.raw(".Os")
        page.macro("Sh", "NAME")
        page.macro("Nm", root.commandName)
        page.macro("Nd", Self.phrase(root.abstract ?? ""))
        addSynopsis(to: &page)
        page.macro("Sh", "DESCRIPTION")
        page.paragraph(root.discussion ?? "")
        for paragraph in ManualText.description {
            page.raw(".Pp")
            page.paragraph(paragraph)
        }
        addCommands(to: &page)
        add("ENVIRONMENT", ManualText.variables.map { ($0.use, "It Ev \($0.name)") }, to: &page)
        add("FILES", ManualText.files.map { ($0.use, "It Pa \($0.name)") }, to: &page)
        add("EXIT STATUS", ManualText.statuses.map { ($0.meaning, "It \($0.number)") }, to: &page)
        addExamples(to: &page)
        return page.text
    }

    private func addSynopsis(to page: inout ManualWriter) {
        page.macro("Sh", "SYNOPSIS")
        for command in root.shownSubcommands { addUsage(of: command, to: &page) }
        page.raw(".Nm")
        page.raw(".Fl -version")
    }

    private func addUsage(of command: HelpDump.Command, to page: inout ManualWriter) {
        page.raw(".Nm")
        page.macro("Cm", command.commandName)
        for argument in command.shownArguments where argument.kind != .positional {
            page.raw(".Op " + Self.spelling(argument, argument.names?.first))
        }
        for argument in command.shownArguments where argument.kind == .positional {
            let spelling = Self.spelling(argument, nil) + (argument.isRepeating ? " ..." : "")
            page.raw(argument.isOptional ? ".Op \(spelling)" : ".\(spelling)")
        }
    }

    private func addCommands(to page: inout ManualWriter) {
        page.macro("Sh", "COMMANDS")
        page.paragraph("Every command also has --help, which says the same as this page.")
        for command in root.shownSubcommands {
            page.macro("Ss", "candor \(command.commandName)")
            page.paragraph(command.abstract ?? "")
            for line in (command.discussion ?? "").split(separator: "\n") {
                page.raw(line.contains(": ") && !line.hasSuffix(".") ? ".br" : ".Pp")
                page.paragraph(String(line))
            }
            guard !command.shownArguments.isEmpty else { continue }
            page.raw(".Bl -tag -width Ds")
            for argument in command.shownArguments { add(argument, to: &page) }
            page.raw(".El")
        }
    }

    private func add(_ argument: HelpDump.Argument, to page: inout ManualWriter) {
        let names = argument.names ?? []
        let isNamed = argument.kind != .positional
        let spellings = isNamed ? names.map { Self.spelling(argument, $0) } : [Self.spelling(argument, nil)]
        page.raw(".It " + spellings.joined(separator: " , "))
        page.paragraph(argument.abstract ?? "")
        if argument.kind == .option, let standard = argument.defaultValue {
            page.paragraph("By default \(standard).")
        }
        if argument.isRepeating, argument.kind == .option { page.paragraph("May be given several times.") }
    }

    /// How an argument is typed: `Fl o Ar file`.
    private static func spelling(_ argument: HelpDump.Argument, _ name: HelpDump.Name?) -> String {
        let value = "Ar " + ManualWriter.argument(argument.valueName ?? "value")
        guard let name else { return value }
        let flag = "Fl " + (name.kind == .long ? "-" : "") + name.name
        return argument.kind == .flag ? flag : "\(flag) \(value)"
    }

    private func add(
        _ heading: String, _ entries: [(text: String, item: String)], to page: inout ManualWriter
    ) {
        page.macro("Sh", heading)
        page.raw(".Bl -tag -width Ds")
        for entry in entries {
            page.raw("." + entry.item)
            page.paragraph(entry.text)
        }
        page.raw(".El")
    }

    private func addExamples(to page: inout ManualWriter) {
        page.macro("Sh", "EXAMPLES")
        for (index, example) in ManualText.examples.enumerated() {
            if index > 0 { page.raw(".Pp") }
            page.paragraph(example.purpose)
            page.command(example.command)
        }
    }

    /// A sentence as part of another one: in small letters, without its full stop.
    private static func phrase(_ text: String) -> String {
        let text = text.prefix(1).lowercased() + text.dropFirst()
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
