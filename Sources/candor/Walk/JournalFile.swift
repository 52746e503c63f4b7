import Asking
import Drafting
import Foundation

/// The files that hold what is being typed, beside the draft, or where that cannot be written in the state folder.
///
/// Each process has a file of its own, `.NAME.<process>.journal`; one whose process is gone is there to be taken up.
struct JournalFile {
    /// What the text belongs to.
    enum Subject {
        /// A draft by its path.
        case draft(String)
        /// A draft of a kind that has no file yet, in a folder.
        case new(kind: String, folder: String)
    }

    /// A journal that an earlier process left.
    struct Found {
        let path: String
        let journal: Journal
    }

    private let folder: String
    private let name: String
    private let fallback: String?

    /// - Parameter state: where Candor may keep files of its own; `nil` where the person has no home.
    init(_ subject: Subject, state: String?) {
        let place: String
        switch subject {
        case .draft(let path):
            let slash = path.lastIndex(of: "/")
            folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
            name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        case .new(let kind, let folder):
            self.folder = folder.isEmpty ? "." : folder
            name = "candor-\(kind)"
        }
        place = Self.absolute(folder)
        let hash = place.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        fallback = state.map { "\($0)/journals/\(String(hash, radix: 16))" }
    }

    private static func absolute(_ folder: String) -> String {
        guard let resolved = realpath(folder, nil) else { return folder }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private var folders: [String] { [folder] + (fallback.map { [$0] } ?? []) }
    private var prefix: String { "." + String(name.prefix(150)) + "." }
    private static let suffix = ".journal"

    // MARK: Writing

    /// Keeps the texts; without any the file goes.
    ///
    /// - Returns: where they are, or `nil` where no folder takes them.
    @discardableResult
    func write(_ texts: [String: String], isSynced: Bool) -> String? {
        guard !texts.isEmpty else {
            remove()
            return nil
        }
        let bytes = Journal(texts: texts).bytes
        for folder in folders {
            if folder == fallback { Surroundings.makeFolder(folder) }
            let path = (folder == "." ? "" : folder + "/") + "\(prefix)\(getpid())\(Self.suffix)"
            if (try? DurableFile.write(bytes, to: path, replacing: .anything, sync: isSynced)) != nil {
                return path
            }
        }
        return nil
    }

    /// Removes the file of this process.
    func remove() {
        for folder in folders { unlink("\(folder)/\(prefix)\(getpid())\(Self.suffix)") }
    }

    // MARK: Finding

    /// The journals of processes that are gone, and what earlier saves left behind in the folder is removed.
    func found() -> [Found] {
        StrayFiles.sweep(folder)
        return folders.flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.sorted().compactMap { found((folder == "." ? "" : folder + "/") + $0, named: $0) }
        }
    }

    /// The names of all journals where this one can be, also of running walks.
    var names: [String] {
        folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
            .filter { $0.hasPrefix(".") && $0.hasSuffix(Self.suffix) }
    }

    private func found(_ path: String, named file: String) -> Found? {
        guard file.hasPrefix(prefix), file.hasSuffix(Self.suffix),
            let process = pid_t(file.dropFirst(prefix.count).dropLast(Self.suffix.count)),
            process == getpid() || !Self.isCandor(process),
            let snapshot = try? FileReader.read(path, limit: 16 << 20)
        else { return nil }
        // One that cannot be read holds nothing; it goes with the others.
        return Found(path: path, journal: Journal(bytes: snapshot.bytes) ?? Journal(texts: [:]))
    }

    /// Whether a process runs and may be another walk: its number may have gone to another program since.
    private static func isCandor(_ process: pid_t) -> Bool {
        guard kill(process, 0) == 0 || errno == EPERM else { return false }
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let other = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
        guard let own, let other else { return own == nil }
        return own == other
    }
}
