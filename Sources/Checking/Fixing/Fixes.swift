/// A text with the replacements applied that keep its meaning and its grammar.
public struct Fixes: Sendable {
    /// The text after them, as bytes of UTF-8.
    public let bytes: [UInt8]
    /// What was replaced, in the order of the text; places are those before.
    public let applied: [Finding]

    /// Applies every safe replacement of a report. Where two overlap, the first is applied and the other left for the
    /// next time; what stands in the file otherwise than it reads is never touched.
    public init(of report: Report) {
        let source = report.manuscript.bytes
        var bytes: [UInt8] = []
        var applied: [Finding] = []
        var end = 0
        for finding in report.findings where finding.isSafe {
            let range = finding.range
            guard let replacement = finding.replacement, range.lowerBound >= end, !range.isEmpty,
                range.upperBound <= source.count, source[range].elementsEqual(finding.text.utf8)
            else { continue }
            bytes += source[end..<range.lowerBound]
            bytes += Array(replacement.utf8)
            end = range.upperBound
            applied.append(finding)
        }
        self.bytes = bytes + source[end...]
        self.applied = applied
    }
}
