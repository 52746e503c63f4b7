import ArgumentParser
import Checking

/// In which form `candor check` says what it found.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people: each finding with its line and its question.
    case text
    /// One line a finding, for editors.
    case line
    /// For scripts.
    case json
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// Annotations of GitHub Actions.
    case github

    /// Whether it always holds every finding, because a program reads it.
    var isWhole: Bool { self == .json || self == .sarif }
}

/// Writes the reports of one run in one form, each as it comes.
protocol CheckWriter {
    /// Whatever stands before the first report.
    mutating func begin(_ output: inout ChunkedOutput)
    mutating func add(_ report: Report, _ output: inout ChunkedOutput)
    /// Whatever stands after the last one.
    mutating func end(_ output: inout ChunkedOutput)
    /// What a person should know besides, once all is written: lines for standard error.
    var remarks: [String] { get }
}

extension CheckWriter {
    mutating func begin(_ output: inout ChunkedOutput) {}
    mutating func end(_ output: inout ChunkedOutput) {}
    var remarks: [String] { [] }
}
