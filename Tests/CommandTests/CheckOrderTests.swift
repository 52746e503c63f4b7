import Testing

@testable import candor

@Suite("Reading 'candor check' without the parser")
struct CheckOrderTests {
    @Test(
        "gives what the parser gives",
        arguments: [
            "draft.md", "a.md b.md c.md", "a.md --all", "--fail-on warning a.md", "a.md --fail-on never b.md",
            "a.md --as incident-summary", "--format sarif a.md --publish", "a.md --format line --all",
        ])
    func sameAsTheParser(line: String) throws {
        let arguments = line.split(separator: " ").map(String.init)
        let parsed = try #require(try CheckCommand.parseAsRoot(arguments) as? CheckCommand)
        #expect(CheckOrder(plain: ["check"] + arguments) == parsed.order)
    }

    @Test(
        "leaves everything else to the parser",
        arguments: [
            "", "--help", "-", "a.md -", "a.md --format", "a.md --format txt", "a.md --format=line",
            "a.md --fail-on info", "a.md --fix", "--rules", "a.md --rule RC201", "a.md --view public",
            "--all",
            "a.md --all --all", "a.md --as", "-- a.md", "a.md --as --all", "a.md --stdin-filename x",
        ])
    func leavesTheRest(line: String) {
        #expect(CheckOrder(plain: ["check"] + line.split(separator: " ").map(String.init)) == nil)
    }

    @Test("takes no other command")
    func otherCommands() {
        #expect(CheckOrder(plain: []) == nil)
        #expect(CheckOrder(plain: ["render", "a.md"]) == nil)
    }
}
