import SourceText
import TemplateLibrary

/// The metrics that Candor knows by name, from `metrics.yml`; of the file only what a text asks for is read.
public struct MetricLibrary: Sendable {
    private let file: TemplateFile?

    /// A library without the file has no metrics.
    ///
    /// - Throws: `SourceError` where the file cannot be read.
    public init(_ library: TemplateLibrary) throws(SourceError) {
        file = try library.file("metrics.yml")
    }

    /// All metrics in the order of the file.
    ///
    /// - Throws: `SourceError` at the place of a mistake in the file.
    public func all() throws(SourceError) -> [Metric] { try MetricReader.read(file) }

    /// The metric that a text names at its beginning or its end, with the value beside it.
    ///
    /// `recall@10 62%`, `an accuracy of 97%`, `99.9% availability`. The longest name wins.
    ///
    /// - Throws: `SourceError` at the place of a mistake in what was read of the file.
    public func named(in text: String) throws(SourceError) -> NamedValue? {
        guard let file else { return nil }
        let phrase = NamedPhrase(text)
        let sieve = MetricSieve(file.text)
        if let word = phrase.firstWord {
            let metrics = try metrics(in: sieve.text(holding: word, isFirst: true), of: file)
            if let named = phrase.atStart(metrics) { return named }
        }
        guard let word = phrase.lastWord else { return nil }
        return phrase.atEnd(try metrics(in: sieve.text(holding: word), of: file))
    }

    /// The name nearest to what was typed; `nil` where none is near.
    ///
    /// - Throws: `SourceError` at the place of a mistake in the file.
    public func nearest(to typed: String) throws(SourceError) -> String? {
        Spelling.nearest(to: typed, in: try all().map(\.name))
    }

    private func metrics(in text: String?, of file: TemplateFile) throws(SourceError) -> [Metric] {
        guard let text else { return [] }
        return try MetricReader.read(TemplateFile(path: file.path, text: text, origin: file.origin))
    }
}
