import Dispatch

/// A reader of foreign text, as a fuzzer and the tests of its finds call it.
///
/// A body traps where a promise is broken: that is the only way a fuzzer notices.
public enum FuzzBody: String, CaseIterable, Sendable {
    case draft, yaml, delimited, template, markdown, terminalText, figure

    /// Reads one input and blocks this thread until it is read; never call it from a task.
    public func runAndWait(_ bytes: [UInt8]) {
        let finished = DispatchSemaphore(value: 0)
        Task.detached {
            await run(bytes)
            finished.signal()
        }
        finished.wait()
    }

    /// Reads one input.
    public func run(_ bytes: [UInt8]) async {
        switch self {
        case .draft: DraftBody.run(bytes)
        case .yaml: YAMLBody.run(bytes)
        case .delimited: DelimitedBody.run(bytes)
        case .template: await TemplateBody.run(bytes)
        case .markdown: MarkdownBody.run(bytes)
        case .terminalText: TerminalTextBody.run(bytes)
        case .figure: FigureBody.run(bytes)
        }
    }
}
