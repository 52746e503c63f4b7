import Scoring
import Testing

@Suite("A file of scores is read into operating points")
struct LabelledScoresTests {
    @Test("scores and labels, by the names of their columns")
    func reads() throws {
        let set = try Sets.read()
        #expect(set.points.items == 20)
        let point = set.points.point(at: 0.6)
        #expect(
            [point.truePositives, point.falsePositives, point.falseNegatives, point.trueNegatives] == [
                5, 4, 1, 10,
            ])
    }

    @Test(
        "labels in the usual spellings",
        arguments: [
            "1 0", "1.0 0.0", "1 -1", "true false", "TRUE FALSE", "True False", "yes no", "Y N", "t f",
        ])
    func labels(pair: String) throws {
        let labels = pair.split(separator: " ")
        let set = try Sets.read("label,score\n\(labels[1]),0.2\n\(labels[0]),0.9\n\(labels[1]),0.1\n")
        #expect(set.points.stoppingNothing.violations == 1)
        #expect(set.points.point(at: 0.9).truePositives == 1)
    }

    @Test("a label that is named stands for violations, all others for legitimate items")
    func positive() throws {
        let set = try Sets.read("score,label\n0.9,spam\n0.1,ham\n0.2,news\n", positive: "spam")
        #expect(set.points.stoppingNothing.violations == 1)
        #expect(set.legitimateLabels == ["ham", "news"])
        #expect(
            Sets.error("score,label\n0.9,spam\n0.1,ham\n", positive: "spma")
                == "s.csv: error: no item has the label 'spma' in the column 'label'; did you mean 'spam'?")
    }

    static let refused: [(String, String)] = [
        ("0.9,1\n0.8,\n", "3:5: error: the label is missing; give the item one, or leave its row out"),
        (
            "0.9,1\n0.8,2\n",
            "3:5: error: '2' does not go with the label '1' before it; label items 1 or 0, or pass --positive with the label of a violation"
        ),
        (
            "0.9,1\n0.8,false\n",
            "3:5: error: 'false' does not go with the label '1' before it; label items 1 or 0, or pass --positive with the label of a violation"
        ),
        (
            "0.9,bad\n",
            "2:5: error: 'bad' does not say whether the item is a violation; label items 1 or 0, or pass --positive with the label of a violation"
        ),
        ("0.9,1\n,0\n", "3:1: error: the score is missing; give the item one, or leave its row out"),
        ("NaN,0\n", "2:1: error: 'NaN' is not a finite number; give the item a score, or leave its row out"),
        (
            "-inf,0\n",
            "2:1: error: '-inf' is not a finite number; give the item a score, or leave its row out"
        ),
        ("1e999,0\n", "2:1: error: '1e999' is too large for a score; the largest is about 1.8e308"),
        ("1e-400,0\n", "2:1: error: '1e-400' is too small to tell from 0; type 0"),
        ("0x1p3,0\n", "2:1: error: '0x1p3' is a hexadecimal number; type it in decimal digits"),
        ("\"0,5\",0\n", "2:1: error: '0,5' has a decimal comma; type it with a point, such as 0.71"),
        (
            "80%,0\n",
            "2:1: error: '80%' has a percent sign; type the score without one, the same way in every row"
        ),
        ("high,0\n", "2:1: error: 'high' is not a number; type a score such as 0.71, or name another column"),
    ]

    @Test("what is no score or no label has its place and a cure", arguments: refused)
    func refuses(rows: String, message: String) {
        #expect(Sets.error("score,label\n" + rows) == "s.csv:" + message)
    }

    @Test("sets that no threshold can be chosen by")
    func oneKind() {
        #expect(
            Sets.error("score,label\n")
                == "s.csv: error: there is a header and no row; give at least one item of each kind")
        #expect(
            Sets.error("score,label\n0.1,0\n0.2,0\n")
                == "s.csv: error: every item in the column 'label' is legitimate ('0'); a threshold needs items of both kinds to be chosen by"
        )
        #expect(
            Sets.error("score,label\n0.1,yes\n")
                == "s.csv: error: every item in the column 'label' is a violation ('yes'); a threshold needs items of both kinds to be chosen by"
        )
        #expect(
            Sets.error("score,x\n1,2\n")
                == "s.csv:1:1: error: no column is called 'label'; there is 'score', 'x'")
    }
}
