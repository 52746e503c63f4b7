import Drafting
import Testing

@Suite("Braces that name no figure")
struct OpenBracesTests {
    static let matter = """
        ---
        kind: risk-brief
        title: Payments
        figures:
          wrong:
            share: 12/400
            of: payments
        ---

        ## Consequence


        """

    static func said(_ answer: String) throws -> String? {
        let draft = try DraftReaderTests.read(matter + answer + "\n")
        return try Brief(of: draft, view: .technical).answers.first?.text
    }

    @Test("stay as they are, and the next one is still said")
    func nested() throws {
        #expect(try Self.said("Set {a {wrong} {b} c}.") == "Set {a about 3 in 100 payments {b} c}.")
    }

    @Test("cost a long row of them no more than its length; searching on for each would take a day")
    func longRow() throws {
        let row = String(repeating: "{", count: 200_000)
        #expect(try Self.said(row) == row)
    }
}
