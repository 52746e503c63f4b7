import Delimited
import Testing

@Suite("Delimited text is read strictly")
struct DelimitedReaderTests {
    @Test(
        "a table of every shape that RFC 4180 allows",
        arguments: [
            "a,b\r\n1,\"x, y\"\r\n2,\"say \"\"hi\"\"\"\r\n", "a,b\n1,\"x, y\"\n2,\"say \"\"hi\"\"\"",
            "a,b\r1,\"x, y\"\r2,\"say \"\"hi\"\"\"\r",
            "\u{FEFF}\"a\",b\n\n1,\"x, y\"\n\r\n2,\"say \"\"hi\"\"\"\n\n",
        ])
    func shapes(text: String) throws {
        // Every way of cutting the input into pieces gives the same.
        for piece in 1...max(1, text.utf8.count) {
            let table = try Table(Array(text.utf8), piece: piece, buffer: 16)
            #expect(table.header == ["a", "b"])
            #expect(table.rows == [["1", "x, y"], ["2", "say \"hi\""]])
        }
    }

    @Test("the header says what separates the columns", arguments: Delimiter.allCases)
    func sniffing(delimiter: Delimiter) throws {
        let others = Delimiter.allCases.filter { $0 != delimiter }.map(\.rawValue).joined()
        let table = try Table("a\(delimiter.rawValue)\"b\(others)\"\n1\(delimiter.rawValue)2.5\n")
        #expect(table.delimiter == delimiter)
        #expect(table.header == ["a", "b" + others])
        #expect(table.rows == [["1", "2.5"]])
    }

    @Test("blanks around a cell are dropped, and kept in quotes")
    func blanks() throws {
        #expect(try Table("a, b \n 1 ,\" 2 \"\n").rows == [["1", " 2 "]])
        #expect(try Table("a\tb\n1 \t 2\n").rows == [["1", "2"]])
    }

    @Test("a row longer than the buffer is read, and one without end refused")
    func longRows() throws {
        let long = String(repeating: "x", count: 100_000)
        #expect(try Table(Array("a,b\n\(long),1\n".utf8), buffer: 64).rows == [[long, "1"]])
        let endless = [UInt8]("a,b\n1,\"".utf8) + [UInt8](repeating: 0x78, count: 17 << 20)
        #expect(throws: (any Error).self) { try Table(endless) }
    }

    @Test("lines are counted as an editor counts them, newlines in quotes included")
    func places() {
        #expect(
            Table.error("a,b\n1,\"x\n\ny\"\n2\n")
                == "t.csv:5:1: error: this row has 1 cell, the header 2; the cell for 'b' is missing")
        #expect(
            Table.error("a,b\r\n1,\"x\r\ny\"\r\n2,3,4\r\n")
                == "t.csv:4:5: error: this row has 3 cells, the header 2; put a cell that holds ',' in quotes, or take the extra cells out"
        )
        #expect(
            Table.error("a,b\n1,\"x\ny\"z\n")
                == "t.csv:3:3: error: text after a closing quote; double the quotes inside the cell, or add ',' after it"
        )
        #expect(
            Table.error("a,b\n1,\"x\ny\n")
                == "t.csv:2:3: error: this quote is never closed; add '\"' where the cell ends")
        #expect(
            Table.error("a,b\n\n\n1,5\" pipe\n")
                == "t.csv:4:4: error: a quote inside a cell that does not begin with one; put the cell in quotes and double this one"
        )
        #expect(Table.error("a,b\n1,x\0\n") == "t.csv:2:4: error: a NUL byte; save the file as UTF-8 text")
    }

    @Test("bytes that are not UTF-8 have their place")
    func encoding() {
        let bytes = Array("a,b\n1,x\n2,é".utf8) + [0xE9, 0x0A]
        #expect {
            try Table(bytes)
        } throws: { error in
            "\(error)" == "t.csv:3:5: error: not UTF-8; save the file as UTF-8"
        }
        #expect(
            Table.error("a,b\n1,\"ä\nö\n")
                == "t.csv:2:3: error: this quote is never closed; add '\"' where the cell ends")
    }

    @Test("headers without a name, with one twice, or with two delimiters are refused")
    func headers() {
        #expect(
            Table.error(",a\n0,1\n")
                == "t.csv:1:1: error: column 1 has no name; give it one, or leave it out (in pandas: index=False)"
        )
        #expect(
            Table.error("a,b,a\n")
                == "t.csv:1:5: error: columns 1 and 3 are both called 'a'; rename one of them")
        #expect(
            Table.error("a,b;c\n")
                == "t.csv:1:1: error: the header holds ',' and ';'; pass --delimiter with the one that separates the columns"
        )
        #expect(
            Table.error("a;b\n1;2\n", delimiter: .comma)
                == "t.csv:1:1: error: the header has no ','; it looks like ';' separate the columns")
    }

    @Test("a column that is not there is named, with the nearest one")
    func columns() throws {
        var isRead = false
        let reader = try DelimitedReader(path: "t.csv", delimiter: nil) { target in
            if isRead { return 0 }
            isRead = true
            target.copyBytes(from: Array("id,score,label\n".utf8))
            return 15
        }
        #expect(try reader.column(named: "label") == 2)
        #expect {
            try reader.column(named: "scores")
        } throws: { "\($0)" == "t.csv:1:1: error: no column is called 'scores'; did you mean 'score'?" }
        #expect {
            try reader.column(named: "y")
        } throws: { "\($0)" == "t.csv:1:1: error: no column is called 'y'; there is 'id', 'score', 'label'" }
    }
}
