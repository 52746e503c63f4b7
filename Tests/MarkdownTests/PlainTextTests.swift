import Markdown
import TestSupport
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("# A *b*\n\ntext\n\n## C\n\n### D\n", "A b\n===\n\ntext\n\nC\n-\n\nD\n"),
        ("one\ntwo  \nthree", "one\ntwo\nthree\n"),
        ("- a\n- b\n  - c\n- d\n", "- a\n- b\n  - c\n- d\n"),
        ("3. a\n4. b\n\n   more\n5. c", "3. a\n\n4. b\n\n   more\n\n5. c\n"),
        ("- [x] a\n- [ ] b\n-\n- c", "- [x] a\n- [ ] b\n-\n- c\n"),
        ("> q\n>\n> - r", "> q\n>\n> - r\n"),
        ("[t](http://e.e) <http://e.e> <a@b.c> [u](x:y)", "t (http://e.e) http://e.e a@b.c u\n"),
        ("![alt](pic.png)", "alt (pic.png)\n"),
        ("`c` ~~s~~ **b** <b>x</b> <!-- n -->", "c ~~s~~ b <b>x</b> \n"),
        ("```\na\n\nb\n```", "    a\n\n    b\n"),
        ("a[^n]\n\n[^n]: b", "a[1]\n\n[1] b\n"),
        ("a\n\n***\n\nb", "a\n\n----------\n\nb\n"),
        (
            "| Who | Share |\n|---|--:|\n| *Ann* é | 5 % |\n| B \\| C |\n",
            "Who    Share\n-----  -----\nAnn é    5 %\nB | C\n"
        ),
        ("<div>\nx\n</div>\n\n<!-- c -->\n\ny", "<div>\nx\n</div>\n\ny\n"),
    ])
    func `a mail reads well`(source: String, text: String) {
        #expect(Document(parsing: source).plainText == text)
    }

    @Test func `time grows with the length and no faster`() {
        let piece = "> - a *b* [c](d)\n>   e\n\n| f | g |\n|---|---|\n| h | i |\n\n"
        func time(_ count: Int) -> Duration {
            let document = Document(parsing: String(repeating: piece, count: count))
            return processorTime { _ = document.plainText }
        }
        _ = time(100)
        #expect(time(4000) < time(1000) * 8 + .milliseconds(50))
    }
}
