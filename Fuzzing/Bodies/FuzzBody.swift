/// A reader of foreign text, as a fuzzer and the tests of its finds call it.
///
/// A body traps where a promise is broken: that is the only way a fuzzer notices.
public enum FuzzBody: String, CaseIterable, Sendable {
    case draft, yaml, delimited, template, markdown, terminalText, figure

    /// Reads one input.
    public func run(_ bytes: [UInt8]) {
        switch self {
        case .draft: DraftBody.run(bytes)
        case .yaml: YAMLBody.run(bytes)
        case .delimited: DelimitedBody.run(bytes)
        case .template: TemplateBody.run(bytes)
        case .markdown: MarkdownBody.run(bytes)
        case .terminalText: TerminalTextBody.run(bytes)
        case .figure: FigureBody.run(bytes)
        }
    }
}
