import Testing

@testable import candor

@Suite("Reading 'candor say' without the parser")
struct SayOrderTests {
    @Test(
        "gives what the parser gives",
        arguments: [
            "16/500", "16 of 500 --of answers", "--of answers 16/500", "3.2% --versus 8% --versus 9%",
            "16/500 --of answers --of-one answer --harm fail --complement work --volume 5000/day --same-mix",
            "recall@10 62% --hit-rate", "recall@10 62% --mean-recall --format json",
            "0.71 --metric faithfulness",
            "faithfulness 0.71 --per statement --statements 5 --checked 40 --format md",
            "16/500 --format svg",
        ])
    func sameAsTheParser(line: String) throws {
        let arguments = line.split(separator: " ").map(String.init)
        let parsed = try #require(try SayCommand.parseAsRoot(arguments) as? SayCommand)
        #expect(SayOrder(plain: ["say"] + arguments) == parsed.order)
    }

    @Test(
        "leaves everything else to the parser",
        arguments: [
            "", "--help", "-1%", "16/500 --of", "16/500 --of=answers", "16/500 --of -1", "16/500 -h",
            "16/500 --of answers --of answers", "16/500 --same-mix --same-mix", "16/500 --format pdf",
            "16/500 --templates there", "--of answers", "-- 16/500", "16/500 --chekced 5",
            "16/500 --versus -1%", "16/500 --format json --format md", "16/500 --version",
        ])
    func leavesTheRest(line: String) {
        #expect(SayOrder(plain: ["say"] + line.split(separator: " ").map(String.init)) == nil)
    }

    @Test("takes no other command")
    func otherCommands() {
        #expect(SayOrder(plain: []) == nil)
        #expect(SayOrder(plain: ["render", "16/500"]) == nil)
    }
}
