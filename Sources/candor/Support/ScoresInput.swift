import Delimited
import Foundation
import Scoring
import SourceText

/// A file of scores, read piece by piece.
struct ScoresInput {
    /// The file as the person named it; `-` is standard input.
    let path: String
    /// What separates the columns, as it was typed.
    let delimiter: String?

    /// - Throws: `SourceError` for what is wrong in the file, `Failure` for a delimiter that there is not.
    func read(_ columns: ScoreColumns) throws -> LabelledScores {
        try withReader { reader in
            let showsProgress = Console.isTerminal(STDERR_FILENO)
            let scores = try LabelledScores(reader, columns: columns) { count in
                if showsProgress { Console.progress("\(path): \(count >> 20) million rows") }
            }
            if showsProgress { Console.progress("") }
            return scores
        }
    }

    /// The names of the columns.
    func header() throws -> [String] { try withReader(\.header) }

    private func withReader<Result>(_ body: (DelimitedReader) throws -> Result) throws -> Result {
        let delimiter = try delimiter.map(Self.delimiter)
        let descriptor = try open()
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        let path = path
        let reader = try DelimitedReader(path: path, delimiter: delimiter) { buffer throws(SourceError) in
            while true {
                let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                if count >= 0 { return count }
                guard errno == EINTR else {
                    throw SourceError(path: path, message: "cannot be read: \(Self.reason)")
                }
            }
        }
        return try body(reader)
    }

    private static func delimiter(_ typed: String) throws -> Delimiter {
        guard let delimiter = Delimiter(typed: typed) else {
            throw Failure(message: "--delimiter: '\(typed)' is not one; use ',', ';', '|' or tab")
        }
        return delimiter
    }

    private func open() throws -> Int32 {
        if path == "-" { return STDIN_FILENO }
        if Surroundings.isFolder(path) {
            throw SourceError(path: path, message: "this is a folder; name a file of scores")
        }
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw SourceError(
                path: path, message: errno == ENOENT ? "no such file" : "cannot be read: \(Self.reason)")
        }
        return descriptor
    }

    private static var reason: String { String(cString: strerror(errno)).lowercased() }
}

extension Console {
    /// One line that the next one replaces.
    static func progress(_ text: String) {
        FileHandle.standardError.write(Data("\r\u{1B}[K\(shown(text))".utf8))
    }
}
