/// Renders Markdown that may be hostile: here where that is safe, otherwise in a process under limits.
public struct GuardedMarkdown: Sendable {
    /// Does a task in another process, with limits on its time, memory and output.
    public typealias Child = @Sendable (MarkdownTask, String) async -> ChildOutcome

    private let child: Child

    /// - Parameter child: Starts the other process; called only for a text that is not rendered here.
    public init(child: @escaping Child) { self.child = child }

    /// Does a task on a text, and never fails: what cannot be rendered is shown as typed.
    ///
    /// - Parameter fromElsewhere: Whether the text came from another person's file, such as an imported draft
    ///   or a template; such a text never reaches the library in this process.
    public func perform(
        _ task: MarkdownTask, on source: String, fromElsewhere: Bool = false
    ) async -> GuardedResult {
        let refusal = InputGuard.refusal(of: source)
        if refusal == nil, !fromElsewhere { return performHere(task, source) }
        let outcome = await child(task, source)
        if case .finished(let text) = outcome { return .rendered(text) }
        let notice = "Shown as typed: \(reason(outcome, refusal))."
        return .refused(notice: notice, fallback: task.fallback(for: source, notice: notice))
    }

    /// A text that the guard lets through may still have to be shown as typed, as an answer in a frame.
    private func performHere(_ task: MarkdownTask, _ source: String) -> GuardedResult {
        guard case .hardened(let prefix) = task else { return .rendered(task.perform(source)) }
        let hardened = BlockFrame.hardened(source, labelPrefix: prefix)
        guard let notice = hardened.notice else { return .rendered(hardened.markdown) }
        return .refused(notice: notice, fallback: hardened.markdown)
    }

    private func reason(_ outcome: ChildOutcome, _ refusal: Refusal?) -> String {
        if let refusal { return refusal.description }
        return switch outcome {
        case .finished: "nothing is wrong"
        case .timedOut: "formatting it took too long"
        case .tooMuchOutput: "formatted it would be too large"
        case .died: "formatting it needs too much memory"
        case .notStarted(let why): "the process that formats it did not start (\(why))"
        }
    }
}
