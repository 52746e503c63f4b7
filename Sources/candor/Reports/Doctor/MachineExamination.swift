import Foundation
import Launching
import Markdown
import Printing

/// Looks at the machine: the Markdown library, other programs, the terminal, the person's own folders.
struct MachineExamination {
    private let search = ExecutableSearch(path: Surroundings.variable("PATH") ?? "")

    var versions: [DoctorReport.Item] {
        let version = MarkdownLibrary.version
        let old = "\(version), an old version, slow on some hostile texts; candor guards itself against those"
        return [
            DoctorReport.Item(status: .ok, subject: "candor", detail: Version.number),
            DoctorReport.Item(
                status: .ok, subject: "cmark-gfm", detail: MarkdownLibrary.isCurrent ? version : old),
        ]
    }

    var programs: [DoctorReport.Item] { [printEngine, pandoc, editor] }

    private var printEngine: DoctorReport.Item {
        do throws(PrintError) {
            let engine = try PrintEngine.first(in: search)
            return DoctorReport.Item(
                status: .ok, subject: "print engine",
                detail: "\(engine.family.rawValue), \(engine.path); makes PDFs")
        } catch {
            return DoctorReport.Item(
                status: .missing, subject: "print engine",
                detail: "no Chromium, Chrome, Edge, Brave or WeasyPrint is in PATH, so there are no PDFs",
                advice: "install chromium or weasyprint, or print the HTML page from a browser")
        }
    }

    private var pandoc: DoctorReport.Item {
        if let place = search.find("pandoc") {
            return DoctorReport.Item(status: .ok, subject: "pandoc", detail: "\(place); makes docx files")
        }
        return DoctorReport.Item(
            status: .missing, subject: "pandoc", detail: "not in PATH, so there are no docx files",
            advice: "install pandoc if somebody needs a Word file")
    }

    /// The first that is named by the environment, or else the first that is installed.
    private var editor: DoctorReport.Item {
        for variable in ["CANDOR_EDITOR", "VISUAL", "EDITOR"] {
            guard let value = Surroundings.variable(variable) else { continue }
            do throws(LaunchError) {
                _ = try Program(named: CommandWords(value).program, in: search)
                return DoctorReport.Item(status: .ok, subject: "editor", detail: "\(value), from \(variable)")
            } catch {
                return DoctorReport.Item(
                    status: .missing, subject: "editor", detail: "\(variable) is '\(value)': \(error)",
                    advice: "set \(variable) to an editor that is installed, such as nano")
            }
        }
        for name in ["sensible-editor", "nano", "vi"] {
            guard let place = search.find(name) else { continue }
            return DoctorReport.Item(status: .ok, subject: "editor", detail: place)
        }
        return DoctorReport.Item(
            status: .missing, subject: "editor", detail: "none of sensible-editor, nano, vi is in PATH",
            advice: "set EDITOR to the editor that you use")
    }

    // MARK: Terminal

    var terminal: [DoctorReport.Item] {
        let size = TerminalSize.of(STDOUT_FILENO).map { "\($0.columns) columns, \($0.rows) rows" }
        let none = "standard output is no terminal; text is wrapped at 80 columns"
        return [
            DoctorReport.Item(status: .ok, subject: "terminal", detail: size ?? none),
            characters,
            DoctorReport.Item(status: .ok, subject: "colour", detail: colour),
        ]
    }

    private var characters: DoctorReport.Item {
        let named = ["LC_ALL", "LC_CTYPE", "LANG"].first { Surroundings.variable($0) != nil }
        let value = named.flatMap(Surroundings.variable) ?? ""
        let plain = value.lowercased().filter { $0 != "-" }
        if let named, plain.contains("utf8") {
            return DoctorReport.Item(
                status: .ok, subject: "characters", detail: "UTF-8 (\(named) is \(value))")
        }
        let detail = named.map { "\($0) is '\(value)', not a UTF-8 locale" } ?? "no locale is set"
        return DoctorReport.Item(
            status: .missing, subject: "characters", detail: detail,
            advice:
                "if accents look wrong on the screen, run: export LANG=C.UTF-8; files are not affected"
        )
    }

    private var colour: String {
        if Surroundings.variable("CLICOLOR_FORCE").map({ $0 != "0" }) ?? false {
            return "on: CLICOLOR_FORCE is set"
        }
        if Surroundings.variable("NO_COLOR") != nil { return "off: NO_COLOR is set" }
        if Surroundings.variable("CLICOLOR") == "0" { return "off: CLICOLOR is 0" }
        if Surroundings.variable("TERM") == "dumb" { return "off: TERM is dumb" }
        return Console.isTerminal(STDOUT_FILENO)
            ? "on: nothing turns it off" : "off: standard output is no terminal"
    }

    // MARK: Folders

    var folders: [DoctorReport.Item] {
        [
            folder(
                "data folder", "XDG_DATA_HOME", below: ".local/share",
                use: "templates of your own go into its templates/"),
            folder(
                "state folder", "XDG_STATE_HOME", below: ".local/state",
                use: "candor notes there which documents it wrote", isWritten: true),
        ]
    }

    private func folder(
        _ subject: String, _ variable: String, below home: String, use: String, isWritten: Bool = false
    ) -> DoctorReport.Item {
        guard let path = Surroundings.personalFolder(variable, below: home) else {
            return DoctorReport.Item(
                status: .missing, subject: subject, detail: "neither \(variable) nor HOME is set; \(use)",
                advice: "set HOME to your home folder")
        }
        guard Surroundings.exists(path) else {
            return DoctorReport.Item(status: .ok, subject: subject, detail: "\(path), not there yet; \(use)")
        }
        guard Surroundings.isFolder(path), isUsable(path, isWritten: isWritten) else {
            return DoctorReport.Item(
                status: .problem, subject: subject,
                detail: "\(path) is no folder that can be \(isWritten ? "read and written" : "read")",
                advice: "check what it is, and its permissions")
        }
        return DoctorReport.Item(status: .ok, subject: subject, detail: "\(path); \(use)")
    }

    private func isUsable(_ path: String, isWritten: Bool) -> Bool {
        let files = FileManager.default
        return files.isReadableFile(atPath: path) && (!isWritten || files.isWritableFile(atPath: path))
    }
}
