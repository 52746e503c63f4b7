import Drafting
import Synchronization

/// The digests of the documents that Candor wrote, by which it knows its own again.
///
/// They are kept in the person's state folder, one small file for each folder of documents. A class, because a
/// run gathers its notes, from whatever thread writes, and saves them once.
final class OutputNotes: Sendable {
    private let home: String?
    private let gathered = Mutex(Gathered())

    private struct Gathered {
        /// By folder, then by file name: a digest in hexadecimal.
        var folders: [String: [String: String]] = [:]
        var changed: Set<String> = []
    }

    /// - Parameter home: where the notes are kept; without one nothing is noted.
    init(home: String?) {
        self.home = home.map { $0 + "/written" }
    }

    /// Whether a file is still what Candor wrote.
    func knows(_ snapshot: FileSnapshot) -> Bool {
        let (folder, name) = Self.parts(snapshot.resolvedPath)
        return gathered.withLock { entries(of: folder, in: &$0)[name] } == Self.digest(snapshot)
    }

    /// Remembers a file that Candor wrote.
    func note(_ snapshot: FileSnapshot) {
        let (folder, name) = Self.parts(snapshot.resolvedPath)
        let digest = Self.digest(snapshot)
        gathered.withLock { gathered in
            guard entries(of: folder, in: &gathered)[name] != digest else { return }
            gathered.folders[folder, default: [:]][name] = digest
            gathered.changed.insert(folder)
        }
    }

    /// Keeps what was noted; where that cannot be done, the next run asks for --force, which loses nothing.
    func save() {
        guard let home else { return }
        let gathered = gathered.withLock { gathered in
            defer { gathered.changed = [] }
            return gathered
        }
        if !gathered.changed.isEmpty { StrayFiles.sweep(home) }
        for folder in gathered.changed.sorted() {
            StrayFiles.sweep(folder)
            let lines = (gathered.folders[folder] ?? [:]).sorted { $0.key < $1.key }.map {
                "\($0.value) \($0.key)\n"
            }
            let path = home + "/" + Self.fileName(folder)
            Surroundings.makeFolder(home)
            _ = try? DurableFile.write(
                Array(lines.joined().utf8), to: path, replacing: .anything, sync: false)
        }
    }

    private func entries(of folder: String, in gathered: inout Gathered) -> [String: String] {
        if let known = gathered.folders[folder] { return known }
        var entries: [String: String] = [:]
        if let home, let file = try? FileReader.read(home + "/" + Self.fileName(folder), limit: 16 << 20) {
            for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
                guard let space = line.firstIndex(of: " ") else { continue }
                entries[String(line[line.index(after: space)...])] = String(line[..<space])
            }
        }
        gathered.folders[folder] = entries
        return entries
    }

    private static func parts(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    private static func digest(_ snapshot: FileSnapshot) -> String { String(snapshot.contentHash, radix: 16) }

    private static func fileName(_ folder: String) -> String {
        let hash = folder.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        return String(hash, radix: 16)
    }
}
