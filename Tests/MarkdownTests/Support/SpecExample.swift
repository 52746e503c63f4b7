import Foundation

/// An example of the GFM spec: Markdown and the HTML it stands for.
struct SpecExample {
    let number: Int
    let tags: [String]
    let markdown: String
    let html: String

    /// The examples of the spec that the cmark-gfm package installs; `nil` where it is not installed.
    static func all() throws -> [SpecExample]? {
        let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return parse(try Repository.output(of: "gzip", ["-dc", path]))
    }

    private static func parse(_ spec: String) -> [SpecExample] {
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecExample] = []
        var open: (tags: [String], parts: [[Substring]])?
        for line in spec.split(separator: "\n", omittingEmptySubsequences: false) {
            guard var current = open else {
                if line.hasPrefix(fence + " example") {
                    open = (line.dropFirst(fence.count + 8).split(separator: " ").map(String.init), [[]])
                }
                continue
            }
            if line == fence {
                let texts = current.parts.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
                examples.append(
                    SpecExample(
                        number: examples.count + 1, tags: current.tags, markdown: texts[0], html: texts[1]))
                open = nil
            } else {
                if line == ".", current.parts.count == 1 {
                    current.parts.append([])
                } else {
                    current.parts[current.parts.count - 1].append(line)
                }
                open = current
            }
        }
        return examples
    }
}
