import Testing

@testable import candor

@Suite("Reading 'candor render' without the parser")
struct RenderOrderTests {
    @Test(
        "gives what the parser gives",
        arguments: [
            "draft.md", "a.md b.md", "a.md --to md", "--to md,html a.md", "a.md -o out/",
            "-o out/ a.md --force", "a.md b.md --to text,json -o out/ --force", "--force a.md --to HTML",
            "a.md --to pdf",
        ])
    func sameAsTheParser(line: String) throws {
        let arguments = line.split(separator: " ").map(String.init)
        let parsed = try #require(try RenderCommand.parseAsRoot(arguments) as? RenderCommand)
        #expect(RenderOrder(plain: ["render"] + arguments) == parsed.order)
    }

    @Test(
        "leaves everything else to the parser",
        arguments: [
            "", "--help", "-", "a.md --to", "a.md --to pfd", "a.md --to=md", "a.md --output out/",
            "a.md -oout/", "a.md --view public", "a.md --watch", "a.md --force --force",
            "a.md -o out/ -o other/", "a.md -o -",
            "a.md --to md --to html", "-- a.md", "a.md --templates there", "--version",
        ])
    func leavesTheRest(line: String) {
        #expect(RenderOrder(plain: ["render"] + line.split(separator: " ").map(String.init)) == nil)
    }

    @Test("takes no other command")
    func otherCommands() {
        #expect(RenderOrder(plain: []) == nil)
        #expect(RenderOrder(plain: ["list"]) == nil)
        #expect(RenderOrder(plain: ["show", "rfc"]) == nil)
    }
}
