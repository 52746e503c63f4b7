import Drafting
import Foundation

/// A document as JSON for scripts: metadata and answers, with sorted keys, so that the bytes are always the same.
struct JSONReport {
    let document: Document
    let estimate: PageEstimate
    var extras = JSONExtras()

    private struct Report: Encodable {
        let version = 1
        let kind: String
        let document: String
        let view: String
        let fields: [String: String]
        /// What the front matter says beyond the fields of the kind.
        let metadata: [String: String]
        /// As they were typed, figures in their braces.
        let answers: [String: String]
        /// As the page says them.
        let said: Said
        let others: [Other]
        let unknowns: [Missing]
        let figures: [String: Number]
        let page: PageFit
        /// What 'candor check' says of the draft.
        let findings: [JSONExtras.Finding]
    }

    /// How much of its page the document fills, by the estimate, and as it was printed where it was.
    private struct PageFit: Encodable {
        struct Part: Encodable {
            let heading: String
            let lines: Int
            let words: Int
        }
        let estimate: Double
        let words: Int
        /// How closely it has to be set; `null` where it does not fit.
        let density: String?
        let linesOver: Int
        let sections: [Part]
        let fit: JSONExtras.Fit?

        init(_ estimate: PageEstimate, _ fit: JSONExtras.Fit?) {
            self.fit = fit
            self.estimate = (estimate.fullness * 1000).rounded() / 1000
            words = estimate.words
            density = estimate.density?.rawValue
            linesOver = estimate.linesOver()
            sections = estimate.sections.map { Part(heading: $0.heading, lines: $0.lines, words: $0.words) }
        }
    }

    private struct Number: Encodable {
        let typed: String
        let share: String?
        let percent: String?
        let range: String?
        let volume: String?
        let sentence: String?
        let source: String?
        let asOf: String?
    }

    private struct Said: Encodable {
        let answers: [String: String]
        let fields: [String: String]
    }

    private struct Other: Encodable {
        let heading: String
        let text: String
    }

    private struct Missing: Encodable {
        let what: String
        let who: String?
        let when: String?
        let changes: String?
    }

    private static func number(_ said: SaidFigure) -> Number {
        let figure = said.declared.figure
        let form = { figure.said($0, over: said.denominator) }
        return Number(
            typed: figure.typed, share: form(.share), percent: form(.percent), range: form(.range),
            volume: form(.volume), sentence: form(.sentence), source: figure.source, asOf: figure.asOf?.typed)
    }

    var text: String {
        let brief = document.brief
        let answers = brief.answers.map { ($0.step.id, $0.passage.text) }
        let said = Said(
            answers: Dictionary(brief.answers.map { ($0.step.id, PictureMark.removed(from: $0.text)) }) {
                first, _ in first
            },
            fields: brief.fields.filter { $0.key != "kind" })
        let figures = brief.figures.map { ($0.declared.name, Self.number($0)) }
        let known = Set(brief.framework.fields.map(\.key) + ["title", "status", "lang"])
        let report = Report(
            kind: brief.framework.kind, document: brief.framework.title, view: brief.view.rawValue,
            fields: brief.typedFields.filter { known.contains($0.key) },
            metadata: brief.typedFields.filter { !known.contains($0.key) && $0.key != "kind" },
            answers: Dictionary(answers) { first, _ in first }, said: said,
            others: brief.others.map { Other(heading: $0.heading, text: $0.passage.text) },
            unknowns: brief.unknowns.map {
                Missing(what: $0.what, who: $0.who, when: $0.when, changes: $0.changes)
            },
            figures: Dictionary(figures) { first, _ in first }, page: PageFit(estimate, extras.fit),
            findings: extras.findings)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(report) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
