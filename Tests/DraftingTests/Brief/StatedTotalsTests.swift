import Testing

@testable import Drafting

@Suite("Totals in an answer are recomputed from the table beside them")
struct StatedTotalsTests {
    static let table = """
        | Change | Owner | Effort | Cost |
        |---|---|--:|--:|
        | Alert on empty queues | Ines | 3 days | 1,200 EUR |
        | Retry with a limit | Tom | 5 days | 800 EUR |
        | Rehearse the rollback | Ines | 2 days | 0 EUR |
        """

    static func messages(_ text: String) -> [String] { StatedTotals(in: text).contradictions.map(\.message) }

    @Test(
        "a total in a sentence that agrees with a column is left alone",
        arguments: [
            "In all, this takes 10 days and costs a total of 2,000 EUR.",
            "3 changes in all, by 2 owners altogether.",
            "It takes 240 hours in total.", "about 1,900 EUR in all", "It takes 11 days.",
            "In all, 42 people were affected.", "a total of 5 USD",
        ])
    func agrees(prose: String) {
        #expect(Self.messages(prose + "\n\n" + Self.table) == [])
    }

    @Test("one that agrees with none is a contradiction, at its place")
    func contradicts() throws {
        let text = "Caf\u{E9}: in all, this takes 12 days.\n\n" + Self.table
        let found = StatedTotals(in: text).contradictions
        #expect(
            found.map(\.message) == [
                "'12 days' is stated as a total, but by the table 'Effort' adds up to 10 days"
            ])
        let first = try #require(found.first)
        let bytes = Array(text.utf8)[first.offset..<(first.offset + first.typed.utf8.count)]
        #expect(String(decoding: bytes, as: UTF8.self) == "12 days")
        #expect(
            Self.messages(Self.table + "\n\n4 changes in all") == [
                "'4' is stated as a total, but by the table 'Change' has 3"
            ])
        #expect(
            Self.messages(Self.table + "\n\nA total of 4 owners agreed.") == [
                "'4' is stated as a total, but by the table 'Owner' has 2, 'Owner' has 3"
            ])
    }

    @Test("a total row is held against the rows above it, cell by cell")
    func totalRows() throws {
        let text = Self.table + "\n| **Total** | | **10 days** | 2,100 EUR |\n"
        let found = StatedTotals(in: text).contradictions
        #expect(
            found.map(\.message) == [
                "'2,100 EUR' is stated as the total of 'Cost', but its rows add up to 2,000 EUR"
            ])
        let first = try #require(found.first)
        let bytes = Array(text.utf8)[first.offset..<(first.offset + first.typed.utf8.count)]
        #expect(String(decoding: bytes, as: UTF8.self) == "2,100 EUR")
    }

    @Test(
        "rates, subtotals and tables of words are not added up",
        arguments: [
            "|a|b|\n|-|-|\n|x|3%|\n|y|5%|\n|Total|4%|", "|a|b|\n|-|-|\n|x|3|\n|Subtotal|3|\n|y|5|\n|Total|8|",
            "|a|b|\n|-|-|\n|x|three|\n|y|5|\n|Total|9|", "|a|b|\n|-|-|\n|Total|9|", "Total: 9", "|a|\n|-|",
        ])
    func left(text: String) {
        #expect(Self.messages(text) == [])
    }

    @Test("a column's name may hold its unit")
    func unitInTheName() {
        let table = "|a|Days|Cost (EUR)|\n|-|-|-|\n|x|3|100|\n|y|4|50|\n"
        #expect(Self.messages(table + "\n7 days in all, 150 EUR altogether") == [])
        #expect(
            Self.messages(table + "\nA total of 9 days and of 140 EUR in all.") == [
                "'9 days' is stated as a total, but by the table 'Days' adds up to 7 days",
                "'140 EUR' is stated as a total, but by the table 'Cost (EUR)' adds up to 150 EUR",
            ])
    }

    @Test("parts that are said to be the whole are added up")
    func whole() {
        #expect(
            Self.messages("|a|b|\n|-|-|\n|x|33%|\n|y|60%|\n|Total|100%|") == [
                "'100%' is stated as the total of 'b', but its rows add up to 93%"
            ])
    }
}
