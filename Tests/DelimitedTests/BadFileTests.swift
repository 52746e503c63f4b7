import Delimited
import Foundation
import SourceText
import Testing

/// The corpus of Fixtures/bad_csv, by its MANIFEST; where it leaves a choice, this is what Candor chose.
@Suite("Files that break other readers")
struct BadFileTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/bad_csv")

    static func table(_ name: String, _ delimiter: Delimiter? = .comma) throws -> Table {
        let data = try Data(contentsOf: folder.appendingPathComponent(name))
        return try Table(Array(data), path: name, delimiter: delimiter)
    }

    @Test("every file of the manifest is here and tested")
    func manifest() throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent("MANIFEST.tsv"), encoding: .utf8)
        let names = text.split(separator: "\n").dropFirst().compactMap {
            $0.split(separator: "\t").first.map(String.init)
        }
        #expect(names.count == 32)
        #expect(Set(names) == Set(Self.accepted.map(\.0) + Self.refused.map(\.0)))
    }

    static let accepted: [(String, header: [String], rows: [[String]])] = [
        ("ok.csv", ["item", "reach", "impact", "confidence", "effort"], [["A", "100", "2", "80%", "3"]]),
        ("bom.csv", ["item", "score"], [["A", "1"]]),
        ("crlf.csv", ["item", "score"], [["A", "1"]]),
        ("cr.csv", ["item", "score"], [["A", "1"], ["B", "2"]]),
        ("mixed.csv", ["item", "score"], [["A", "1"], ["B", "2"], ["C", "3"]]),
        ("quoted_newline.csv", ["item", "note"], [["A", "one\ntwo"], ["B", "x"]]),
        ("quoted_comma.csv", ["item", "note"], [["A", "x, y"]]),
        ("quoted_quote.csv", ["item", "note"], [["A", "say \"hi\""]]),
        ("blank_lines.csv", ["item", "a"], [["A", "1"]]),
        ("header_only.csv", ["item", "score"], []),
        ("spaces.csv", ["item", "score"], [["A", "1"]]),
        (
            "precision.csv", ["item", "score"],
            [
                ["A", "0.1"], ["B", "0.2"], ["C", "0.30000000000000004"], ["D", "9007199254740993"],
                ["E", "1.005"],
            ]
        ),
        (
            "formula.csv", ["item", "note"],
            [
                ["=1+1", "x"], ["+1", "x"], ["-1+1", "x"], ["@SUM(A1)", "x"], ["=cmd|' /C calc'!A0", "x"],
                ["\t=1", "x"], ["\r=1", "x"],
            ]
        ),
        ("esc.csv", ["item", "score"], [["\u{1B}[31mA", "1"]]),
        (
            "markdown.csv", ["item", "note"],
            [["a|b", "# x"], ["[x](javascript:alert(1))", "<script>alert(1)</script>"], ["`x`", "**b**"]]
        ),
        ("dup_item.csv", ["item", "score"], [["A", "1"], ["A", "2"]]),
        ("unicode_dup.csv", ["item", "score"], [["caf\u{E9}", "1"], ["cafe\u{301}", "2"]]),
        (
            "nan.csv", ["item", "score"],
            [["A", "NaN"], ["B", "inf"], ["C", "-inf"], ["D", "1e400"], ["E", "1e-400"]]
        ),
        (
            "numbers.csv", ["item", "score"],
            [
                ["A", "1.5"], ["B", "1,5"], ["C", "1 000"], ["D", "1_000"], ["E", "0x10"], ["F", "1e3"],
                ["G", "+1"], ["H", ".5"],
                ["I", "5."], ["J", "-0"], ["K", "١٢"], ["L", "１２"], ["M", "½"], ["N", "80%"], ["O", "$5"],
                ["P", ""], ["Q", "-"], ["R", "n/a"],
            ]
        ),
    ]

    @Test("what can be read is read as it stands", arguments: accepted)
    func accepts(name: String, header: [String], rows: [[String]]) throws {
        let table = try Self.table(name)
        #expect(table.header == header)
        #expect(table.rows == rows)
    }

    static let refused: [(String, String)] = [
        ("utf16.csv", "utf16.csv:1:1: error: the file is UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)"),
        ("latin1.csv", "latin1.csv:2:4: error: not UTF-8; save the file as UTF-8"),
        (
            "quote_unclosed.csv",
            "quote_unclosed.csv:2:3: error: this quote is never closed; add '\"' where the cell ends"
        ),
        (
            "quote_mid.csv",
            "quote_mid.csv:2:4: error: a quote inside a cell that does not begin with one; put the cell in quotes and double this one"
        ),
        (
            "quote_after.csv",
            "quote_after.csv:2:6: error: text after a closing quote; double the quotes inside the cell, or add ',' after it"
        ),
        (
            "short_row.csv",
            "short_row.csv:2:3: error: this row has 2 cells, the header 3; the cell for 'b' is missing"
        ),
        (
            "long_row.csv",
            "long_row.csv:2:5: error: this row has 4 cells, the header 2; put a cell that holds ',' in quotes, or take the extra cells out"
        ),
        (
            "dup_header.csv",
            "dup_header.csv:1:12: error: columns 2 and 3 are both called 'score'; rename one of them"
        ),
        (
            "empty_header.csv",
            "empty_header.csv:1:6: error: column 2 has no name; give it one, or leave it out (in pandas: index=False)"
        ),
        ("empty.csv", "empty.csv:1:1: error: the file is empty; it needs a header and a row for each item"),
        (
            "semicolon.csv",
            "semicolon.csv:1:1: error: the header has no ','; it looks like ';' separate the columns"
        ),
        ("tab.csv", "tab.csv:1:1: error: the header has no ','; it looks like tabs separate the columns"),
        ("nul.csv", "nul.csv:2:2: error: a NUL byte; save the file as UTF-8 text"),
    ]

    @Test("what cannot be read is refused with its place and a cure", arguments: refused)
    func refuses(name: String, message: String) {
        #expect { try Self.table(name) } throws: { "\($0)" == message }
    }

    @Test("without a delimiter, the one of the header is taken")
    func sniffs() throws {
        #expect(try Self.table("semicolon.csv", nil).rows == [["A", "1"]])
        #expect(try Self.table("tab.csv", nil).rows == [["A", "1"]])
    }

    @Test("scores that are none")
    func numbers() throws {
        let faults = try Self.table("numbers.csv").rows.map { row in
            do throws(CellNumber.Fault) {
                return "\(try CellNumber.read(row[1]))"
            } catch {
                return "\(error)"
            }
        }
        #expect(
            faults == [
                "1.5", "decimalComma", "notANumber", "notANumber", "hexadecimal", "1000.0", "1.0", "0.5",
                "5.0", "-0.0",
                "notANumber", "notANumber", "notANumber", "percent", "notANumber", "missing", "notANumber",
                "notANumber",
            ])
        let others = try Self.table("nan.csv").rows.map { row in
            do throws(CellNumber.Fault) {
                return "\(try CellNumber.read(row[1]))"
            } catch {
                return "\(error)"
            }
        }
        #expect(others == ["notFinite", "notFinite", "notFinite", "tooLarge", "tooSmall"])
    }
}
