import Rendering
import Testing

@Suite struct OtherEscaperTests {
    @Test func `HTML text and attributes hold nothing that ends them`() {
        #expect(HTMLEscaper.text("<a href=\"x\">&amp;</a>") == "&lt;a href=\"x\"&gt;&amp;amp;&lt;/a&gt;")
        #expect(HTMLEscaper.attribute("\"x' & <y>") == "&quot;x&#39; &amp; &lt;y&gt;")
    }

    @Test func `control characters are left out`() {
        #expect(HTMLEscaper.text("a\u{0}\u{1B}\u{7F}\u{85}b\tc\n") == "ab\tc\n")
        #expect(PlainTextEscaper.text("a\u{1B}[31mb\r\nc\rd\te\u{202E}f\u{C}g") == "a[31mb\nc\nd\tef g")
    }

    @Test func `plain text keeps its words`() {
        #expect(PlainTextEscaper.text("é 😀 <b> & \"q\"") == "é 😀 <b> & \"q\"")
    }
}
