import SourceText
import Testing

@testable import Rendering

@Suite("The style of a house")
struct HouseStyleTests {
    private func style(
        _ text: String, logo: [UInt8] = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".utf8)
    ) throws(SourceError) -> HouseStyle {
        let file = SourceFile(path: ".candor/style.yml", text: text)
        return try HouseStyleReader(file) { (_) throws(SourceError) in logo }.style()
    }

    private func message(_ text: String, logo: [UInt8] = []) -> String {
        do throws(SourceError) {
            _ = try style(text, logo: logo)
            return "no error"
        } catch {
            return error.description
        }
    }

    @Test("everything that can be said is taken")
    func whole() throws {
        let style = try style(
            """
            name: Northwind   Insurance
            logo: logo.svg
            colours: {accent: "#7a1f3d", tint: "#f8f0f3"}
            paper: letter
            language: de-CH
            """)
        #expect(style.name == "Northwind Insurance")
        #expect(style.logo?.address.hasPrefix("data:image/svg+xml;base64,PHN2Zy") == true)
        #expect(style.accent.text == "#7a1f3d")
        #expect(style.paper == .letter)
        #expect(style.language == "de-CH")
        #expect(style.rules.contains("--accent: #7a1f3d; --tint: #f8f0f3;"))
    }

    @Test("an empty file is Candor's own style")
    func empty() throws {
        let style = try style("")
        #expect(style == .standard)
        #expect(style.rules == "")
        #expect(!style.hasLine)
    }

    @Test("an accent that nobody could read is refused, with a darker one")
    func paleAccent() throws {
        let message = message("colours:\n  accent: \"#ffcc00\"\n")
        #expect(message.hasPrefix(".candor/style.yml:2:11: error: the accent #ffcc00 has a contrast of 1.3"))
        let offered = try #require(message.split(separator: "\"").last.flatMap { Colour(String($0)) })
        #expect(offered.contrast(with: .white) >= 4.5)
        #expect(offered.contrast(with: HouseStyle.standardTint) >= 4.5)
    }

    @Test("a tint that text cannot be read on is refused, with a lighter one")
    func darkTint() throws {
        let message = message("colours: {tint: \"#336699\"}")
        #expect(message.contains("text on the tint #336699 has a contrast of 1.0 and needs 4.5"))
        let offered = try #require(message.split(separator: "\"").last.flatMap { Colour(String($0)) })
        #expect(HouseStyle.soft.contrast(with: offered) >= 4.5)
    }

    @Test("two colours that are too much alike are refused")
    func twoColours() {
        #expect(message("colours: {accent: \"#8899aa\", tint: \"#ffffff\"}").contains("needs 4.5"))
    }

    @Test("the accent is lightened for dark screens until it can be read there")
    func dark() throws {
        let rules = try style("colours: {accent: \"#000040\"}").rules
        let accents = rules.matches(of: /--accent: (#[0-9a-f]{6})/).compactMap { Colour(String($0.1)) }
        #expect(accents.count == 2)
        #expect(accents.last.map { $0.contrast(with: HouseStyle.darkPaper) >= 4.5 } == true)
    }

    @Test(
        "what is no colour, no paper, no language and no key is refused in its place",
        arguments: [
            ("colours: {accent: blue}", "'blue' is no colour"), ("paper: a3", "a3"),
            ("language: english please", "no language tag"), ("colour: red", "colours"),
            ("colours: {accent: \"#12345\"}", "no colour"),
        ])
    func refusals(text: String, part: String) {
        let message = message(text)
        #expect(message.hasPrefix(".candor/style.yml:1:"), "\(message)")
        #expect(message.contains(part), "\(message)")
    }

    @Test("a logo of 20 MB is refused with its size")
    func largeLogo() {
        let logo = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 20 << 20)
        #expect(
            message("logo: big.png", logo: logo).contains(
                "'big.png': the logo has 20480 KiB and may have 256"))
    }

    @Test(
        "a logo that is no image is refused, whatever it is called",
        arguments: [
            "", "hello", "<html><svg></svg></html>", "<?xml version=\"1.0\"?><note/>", "%PDF-1.4",
            "<svgx></svg>",
        ])
    func fakeLogo(text: String) {
        #expect(message("logo: logo.png", logo: Array(text.utf8)).contains("is no image"))
    }

    @Test("base64 is padded as others pad it", arguments: [(0, "="), (1, ""), (2, "=="), (3, "=")])
    func padding(more: Int, end: String) throws {
        let logo = try Logo(ImageFileTests.gif.dropLast() + [UInt8](repeating: 0, count: more) + [0x3B])
        #expect(logo.address.hasPrefix("data:image/gif;base64,R0lGODlh"))
        #expect(logo.address.hasSuffix(end))
        #expect(logo.address.count { $0 == "=" } == end.count)
    }
}
