import SourceText
import TemplateLibrary
import Testing

@testable import Drafting

@Suite struct MetricReaderTests {
    private func message(_ text: String) -> String? {
        do throws(SourceError) {
            _ = try MetricReader.read(TemplateFile(path: "metrics.yml", text: text, origin: .builtIn))
            return nil
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        (
            "metrics:\n  - name: x\n    of: answers\n",
            "metrics.yml:2:5: error: the key 'harm' is missing; add it"
        ),
        (
            "metrics:\n  - name: x\n    harm: fail\n",
            "metrics.yml:2:5: error: the key 'of' is missing; add it"
        ),
        (
            "metrics:\n  - name: x\n    takes: duration\n",
            "metrics.yml:2:5: error: the key 'says' is missing; add it"
        ),
        (
            "metrics:\n  - name: x\n    none: it has no unit\n",
            "metrics.yml:2:5: error: the key 'instead' is missing; add it"
        ),
        (
            "metrics:\n  - name: x\n    takes: durations\n",
            "metrics.yml:3:12: error: unknown takes 'durations'; did you mean 'duration'?"
        ),
        (
            "metrics:\n  - name: x\n    of: a\n    ask: which?\n    readings: [{id: answr, label: l, harm: h}]\n",
            "metrics.yml:5:21: error: unknown id 'answr'; did you mean 'answer'?"
        ),
        (
            "metrics:\n  - name: x\n    of: a\n    readings: [{id: answer, label: l, harm: h}, {id: statement, label: m, harm: i}]\n",
            "metrics.yml:2:5: error: the key 'ask' is missing; add it"
        ),
    ])
    func `a mistake in the file is reported at its place`(text: String, expected: String) {
        #expect(message(text) == expected)
    }

    @Test func `a library without the file knows no metrics`() throws {
        #expect(try MetricReader.read(nil) == [])
    }
}
