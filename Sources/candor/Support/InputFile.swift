import Drafting
import Foundation
import SourceText

/// Reads what a person names as input.
enum InputFile {
    /// The file at a path, or standard input for `-`.
    ///
    /// - Throws: `SourceError` for a file that is missing, no regular file, over 1 MiB, not UTF-8, or that holds a NUL.
    static func read(_ path: String) throws(SourceError) -> SourceFile {
        if path == "-" { return try SourceFile(path: path, bytes: standardInput()) }
        let snapshot: FileSnapshot
        do throws(FileError) {
            snapshot = try FileReader.read(path)
        } catch {
            throw SourceError(path: path, message: error.message)
        }
        return try SourceFile(path: path, bytes: snapshot.bytes)
    }

    /// All of standard input, up to a little more than any input may have.
    static func standardInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= 2 << 20 {
            let count = Foundation.read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }
}
