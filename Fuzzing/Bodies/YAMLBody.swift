import SourceText
import YAML

/// YAML that a person wrote: front matter, a framework, house rules.
enum YAMLBody {
    static func run(_ bytes: [UInt8]) {
        guard let source = try? SourceFile(path: "a.yml", bytes: bytes) else { return }
        do {
            _ = try YAMLReader.result(of: source.text, path: "a.yml", root: .any)
        } catch {
            precondition(!error.message.isEmpty, "an error without words")
            let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
            if let location = error.location {
                precondition((1...max(1, lines + 1)).contains(location.line), "an error outside of the file")
                precondition(location.column >= 1)
            }
        }
    }
}
