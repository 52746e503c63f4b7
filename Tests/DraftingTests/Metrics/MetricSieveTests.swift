import Testing

@testable import Drafting

@Suite struct MetricSieveTests {
    private let text =
        "metrics:\n  # one\n  - name: Recall\n    of: a\n\n  - name: 'x'\n    list:\n      - recall\n  - name: y\n"

    @Test func `items without the word become empty lines`() {
        let kept = MetricSieve(text).text(holding: "recall")
        let expected =
            "metrics:\n  # one\n  - name: Recall\n    of: a\n\n  - name: 'x'\n    list:\n      - recall\n\n"
        #expect(kept == expected)
    }

    @Test func `a word inside another one, or in a line that names nothing, does not count`() {
        let text = "m:\n  - name: recalls\n    note: the recall\n"
        #expect(MetricSieve(text).text(holding: "recall") == nil)
        #expect(MetricSieve(text).text(holding: "note") == nil)
        #expect(MetricSieve("m:\n  - {name: a, note: recall}\n").text(holding: "recall") != nil)
        #expect(MetricSieve("m:\n  - name: R²\n").text(holding: "r") == nil)
        #expect(MetricSieve("m:\n  - name: P#\n").text(holding: "p") != nil)
    }

    @Test(arguments: [
        ("name: context recall", false), ("name: recall", true), ("aliases: [true recall, 'recall@#']", true),
        ("aliases: [precision-recall curve]", false), ("name: \"#recall\"", true),
        ("aliases:\n    - recall", true),
        ("{name: a, aliases: [b, recall]}", true), ("name: P# recall", false),
    ])
    func `the first word of a spelling is told from the others`(item: String, isKept: Bool) {
        let sieve = MetricSieve("m:\n- \(item)\n")
        #expect((sieve.text(holding: "recall", isFirst: true) != nil) == isKept)
        #expect(sieve.text(holding: "recall") != nil)
    }

    @Test func `comments before the list become empty lines`() {
        let text = "# what\n\n# why\nmetrics:\n  - name: recall\n  - name: y"
        #expect(MetricSieve(text).text(holding: "recall") == "\n\n\nmetrics:\n  - name: recall\n")
    }

    @Test func `a word that nobody holds leaves nothing`() {
        #expect(MetricSieve(text).text(holding: "zebra") == nil)
    }

    @Test func `a list that is written otherwise stays whole`() {
        let text = "metrics: [{name: a}]\n"
        #expect(MetricSieve(text).text(holding: "zebra") == text)
        #expect(MetricSieve("").text(holding: "a") == "")
    }

    @Test func `an apostrophe ends what is looked for`() {
        #expect(MetricSieve("m:\n- name: 'Cohen''s kappa'\n").text(holding: "cohen's") != nil)
    }
}
