import Foundation

/// Renders again whenever a draft on disk is another one than before.
///
/// It looks five times a second, which works on every file system; a draft that cannot be rendered is reported,
/// and the watch goes on.
struct DraftWatch {
    let paths: [String]
    let run: RenderRun

    /// Goes on until the process is ended.
    func start() async throws {
        var seen: [String: Mark] = [:]
        while true {
            let found = Set(paths).compactMap { path in Mark(path).map { (path, $0) } }
            let marks = Dictionary(uniqueKeysWithValues: found)
            let changed = paths.filter { marks[$0] != seen[$0] && marks[$0] != nil }
            seen = marks
            if !changed.isEmpty {
                do { try await run.only(Set(changed)).all() } catch is ExitStatus {}
                Console.error("watching; Ctrl+C ends it")
            }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    /// What tells one state of a file from another.
    private struct Mark: Equatable {
        let size: Int64
        let seconds: Int
        let nanoseconds: Int
        let number: UInt64

        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            size = Int64(status.st_size)
            number = UInt64(status.st_ino)
            #if canImport(Darwin)
                seconds = status.st_mtimespec.tv_sec
                nanoseconds = status.st_mtimespec.tv_nsec
            #else
                seconds = status.st_mtim.tv_sec
                nanoseconds = status.st_mtim.tv_nsec
            #endif
        }
    }
}
