import TestSupport
import Testing

@testable import candor

@Suite("Commands that a text names exist")
struct NamedCommandTests {
    /// Pages whose text tells of what is not there, or of other programs.
    static let pages = GuidePages.all.filter { !$0.hasPrefix("docs/decisions/") }

    private static let root = try? HelpDump(Candor._dumpHelp()).command

    @Test("every command and option in a line of text is one of the program's", arguments: pages)
    func named(path: String) throws {
        let root = try #require(Self.root)
        for span in try Project.text(path).matches(of: /`candor ([^`\n]+)`/).map({ String($0.1) }) {
            let words = span.prefix { $0 != "|" }.split(separator: " ").map(String.init)
            guard let name = words.first, !name.hasPrefix("-") else { continue }
            // COMMAND stands for any of them.
            guard name != "COMMAND" else { continue }
            guard let command = (root.subcommands ?? []).first(where: { $0.commandName == name }) else {
                Issue.record("\(path): there is no command in 'candor \(span)'")
                continue
            }
            let known = Set(
                (command.arguments ?? []).flatMap { ($0.names ?? []).map(Self.typed) } + ["--help"])
            let options = words.filter { $0.hasPrefix("-") && $0.count > 1 }
            for option in options.map({ String($0.split(separator: "=")[0]) }) where !known.contains(option) {
                Issue.record("\(path): there is no \(option) in 'candor \(span)'")
            }
        }
    }

    private static func typed(_ name: HelpDump.Name) -> String {
        (name.kind == .long ? "--" : "-") + name.name
    }
}
