import Foundation
import Testing

@testable import Charting

@Suite("Charts as they were looked at")
struct GoldenTests {
    static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
    static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

    static func folder() -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
    }

    /// Compares with the golden byte for byte; `UPDATE_GOLDENS=1` rewrites it.
    static func check(_ text: String, _ name: String) throws {
        let file = folder().appendingPathComponent(name)
        if isUpdating {
            #expect(!isCI, "goldens are rewritten by a person who looks at them")
            try Data(text.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name) has changed")
    }

    @Test("every drawing and every text is the one that was looked at")
    func goldens() throws {
        for (name, chart) in try ChartSamples.all() {
            for size in ChartSize.allCases {
                try Self.check(chart.svg(for: size) + "\n", "\(name).\(size.rawValue).svg")
            }
            try Self.check(chart.markdown, "\(name).md")
        }
    }
}
