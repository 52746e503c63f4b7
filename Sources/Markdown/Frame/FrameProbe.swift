/// An answer between two headings, followed by one paragraph for each label that it may define.
///
/// A paragraph `[label]` becomes a link only where the answer's definition reaches past its own end.
struct FrameProbe: Sendable {
    let source: String
    let level: Int
    /// The line of the heading after the answer, from 1.
    let sentinelLine: Int
    private let labels: [String]

    private static let linesBefore = 2

    init(answer: String, lineCount: Int, under level: Int, labels: [String]) {
        let mark = String(repeating: "#", count: level)
        var text = "\(mark) Before\n\n\(answer)\n\n\(mark) After\n"
        for label in labels { text += "\n[\(label)]\n" }
        source = text
        self.level = level
        self.labels = labels
        sentinelLine = Self.linesBefore + lineCount + 2
    }

    /// The label that is tried on a line of the source.
    func label(onLine line: Int) -> String {
        let index = (line - sentinelLine - 2) / 2
        return labels.indices.contains(index) ? labels[index] : ""
    }

    /// Lines of the source, from 1, as lines of the answer, from 0.
    func lines(_ lines: ClosedRange<Int>) -> Range<Int> {
        let count = sentinelLine - Self.linesBefore - 2
        let start = min(max(0, lines.lowerBound - Self.linesBefore - 1), count)
        return start..<max(start, min(count, lines.upperBound - Self.linesBefore))
    }
}
