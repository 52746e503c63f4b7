/// Why a text is not given to the Markdown library in this process.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// What grew past what the library reads in reasonable time.
    public enum Limit: String, CaseIterable, Hashable, Sendable {
        case bytes, depth, pipes, cells, work, refs
    }

    /// Which limit was passed.
    public let limit: Limit
    /// The line, from 1, at which the limit was passed; for `refs` and `bytes` the last line looked at.
    public let line: Int

    /// A refusal at a line, from 1.
    public init(limit: Limit, line: Int) {
        self.limit = limit
        self.line = line
    }

    /// The limit in plain words, with its line.
    public var description: String {
        switch limit {
        case .bytes: "the text is longer than \(InputGuard.maximumBytes / 1024) KiB"
        case .depth:
            "line \(line) opens over \(InputGuard.maximumDepth) quotes, lists or footnotes inside one another"
        case .pipes: "line \(line) has more than \(InputGuard.maximumPipes) table columns"
        case .cells: "the table that ends at line \(line) has more than \(InputGuard.maximumCells) cells"
        case .work: "the paragraph at line \(line) has too many special characters for its length"
        case .refs: "the text uses its link definitions so often that it would grow too large"
        }
    }
}
