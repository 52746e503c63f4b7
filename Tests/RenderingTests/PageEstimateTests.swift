import Testing

@testable import Rendering

@Suite("The estimate of a page's length")
struct PageEstimateTests {
    private func page(_ words: Int, heading: String = "Background") -> PageEstimate {
        let text = Array(repeating: "about thirty words of ordinary length stand here", count: words / 8 + 1)
        let body = text.joined(separator: " ").split(separator: " ").prefix(words).joined(separator: " ")
        return PageEstimate(
            markdown: "# Title\n\nA brief\n\n## Short\n\nOne line.\n\n## \(heading)\n\n\(body)\n")
    }

    @Test("a short text fits at regular spacing, a longer one more closely, a long one not at all")
    func densities() {
        #expect(page(100).density == .regular)
        #expect(page(100).fullness < 0.3)
        let found = stride(from: 500, through: 2000, by: 12).map { page($0).density }
        #expect(Set(found).isSuperset(of: [.regular, .closerLines, .smallType, .smallestType, nil]))
        // The longer the text, the closer it is set.
        let ranks = found.map { $0.flatMap { Density.allCases.firstIndex(of: $0) } ?? 99 }
        #expect(ranks == ranks.sorted())
        #expect(page(2000).density == nil)
    }

    @Test("what is over is told in lines, and none where it fits")
    func over() {
        #expect(page(100).linesOver() == 0)
        #expect(page(2000).linesOver() > 10)
        #expect(page(2000).linesOver(pages: 3) == 0)
    }

    @Test("words are counted as a reader would, and sections keep their order")
    func words() {
        let estimate = page(100)
        #expect(estimate.words == 100 + 2 + 1 + 1 + 2 + 1)
        #expect(estimate.sections.map(\.heading) == ["Short", "Background"])
        #expect(estimate.sections.map(\.words) == [2, 100])
        #expect(estimate.sections[0].lines < estimate.sections[1].lines)
    }

    @Test("the decision and the sources are no sections to cut")
    func own() {
        let estimate = PageEstimate(
            markdown: "# T\n\n## Decision needed\n\nApprove.\n\n## Impact\n\nSome.\n\n## Sources\n\n- One.\n")
        #expect(estimate.sections.map(\.heading) == ["Impact"])
    }

    @Test("a word of 200 letters, 40 columns and an empty text have a height")
    func hard() {
        let word = PageEstimate(markdown: "## A\n\n" + String(repeating: "x", count: 200))
        #expect(word.fullness > 0.03)
        let row = "|" + String(repeating: " cell |", count: 40)
        let table = "## A\n\n\(row)\n|\(String(repeating: "---|", count: 40))\n\(row)\n"
        #expect(PageEstimate(markdown: table).fullness.isFinite)
        #expect(PageEstimate(markdown: "").fullness < 0.05)
    }

    @Test("A4 holds more than Letter, and a page at another density says so once")
    func paper() {
        let text = String(repeating: "## Part\n\nSome words stand here.\n\n", count: 20)
        #expect(
            PageEstimate(markdown: text, on: .a4).fullness
                < PageEstimate(markdown: text, on: .letter).fullness)
        let page = Page(
            html: "<html data-density=\"regular\"><p>data-density=\"regular\"</p>", paper: .a4,
            density: .regular)
        #expect(
            page.set(at: .smallType).html.hasPrefix(
                "<html data-density=\"small-type\"><p>data-density=\"regular\""))
        #expect(page.set(at: .smallType).set(at: .regular) == page)
    }
}
