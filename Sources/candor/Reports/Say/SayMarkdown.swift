import Drafting
import Quantities
import Rendering
import SourceText

/// A saying as Markdown to paste: a paragraph, or a table for a comparison.
struct SayMarkdown {
    private let saying: Saying

    init(_ saying: Saying) {
        self.saying = saying
    }

    var text: String {
        guard let first = saying.items.first else { return "" }
        return saying.items.count > 1 ? table : paragraph(first) + "\n"
    }

    /// `About 3 in 100 answers contain an error (likely …). About 97 in 100 do not. That is 160 answers a day.`
    private func paragraph(_ item: Saying.Item) -> String {
        var sentences = [item.consequence.said()]
        if let figure = item.figure, figure.share != nil {
            let both = figure.share?.sample?.bound == nil ? figure.said(.both) : nil
            if figure.harm != nil, let rest = both?.split(separator: "; ", maxSplits: 1).dropFirst().first {
                sentences.append(String(rest))
            }
            if let volume = figure.said(.volumeRange) {
                let items = Saying.checked(figure.leadBase)
                let condition =
                    saying.condition == nil ? "" : ", if the \(items) resemble live traffic"
                sentences.append("that is \(volume)\(condition)")
            }
        }
        sentences += saying.beside.lines
        return MarkdownEscaper.inline(sentences.map(Self.sentence).joined(separator: " "))
    }

    private var table: String {
        var lines = ["| Value | What it means |", "| --- | --- |"]
        for item in saying.items {
            let said = item.consequence.said(over: saying.denominator)
            lines.append(
                "| \(MarkdownEscaper.inline(item.typed)) | \(MarkdownEscaper.inline(said.withCapital)) |")
        }
        let base = saying.items.first?.figure?.leadBase
        for change in saying.changes {
            let said = [change.said(of: base), change.saidInterval].compactMap { $0 }.joined(separator: "; ")
            lines += ["", MarkdownEscaper.inline(Self.sentence(said))]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func sentence(_ text: String) -> String { text.withCapital + "." }
}
