import Foundation
import SourceText

/// The folder that an ejection writes to, and what already stands there.
struct EjectTarget {
    /// The folder as the person named it, without a slash at its end.
    let folder: String

    /// - Throws: `Failure` for a path that is no folder.
    init(_ folder: String) throws {
        var folder = folder
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        guard !folder.isEmpty else {
            throw Failure(message: "'' is no folder; name the folder for the templates")
        }
        guard Surroundings.isFolder(folder) || !Surroundings.exists(folder) else {
            throw Failure(message: "'\(folder)' is a file; name a folder for the templates")
        }
        self.folder = folder
    }

    /// Whether this is the folder at another path, through whatever links.
    func isSame(as other: String) -> Bool { Self.resolved(folder) == Self.resolved(other) }

    /// The folder in which, and below which, everybody has these templates; `nil` where the name is another.
    var repository: String? {
        let ending = "/.candor/templates"
        let full = Self.resolved(folder)
        return full.hasSuffix(ending) ? String(full.dropLast(ending.count)) : nil
    }

    /// Writes the files of a plan, all or, where one is in the way, none.
    ///
    /// - Returns: the paths that were written; a file that is there with the same text is left alone.
    /// - Throws: `Failure` where a different file is there and `force` is false, or one cannot be written.
    func write(_ plan: EjectPlan, force: Bool) throws -> [String] {
        let open = plan.files.filter { standing(at: place(of: $0)) != Array($0.text.utf8) }
        let taken = open.map(place).filter(Surroundings.exists)
        if let first = taken.first, !force {
            let more = taken.count > 1 ? " (and \(taken.count - 1) more)" : ""
            throw Failure(
                message: "'\(first)' exists and is different\(more); nothing was written; "
                    + "pass --force to overwrite, or name another folder")
        }
        for file in open {
            try makeFolder(of: place(of: file))
            try OutputFile.create(Array(file.text.utf8), at: place(of: file), force: force)
        }
        return open.map(place)
    }

    private func place(of file: EjectPlan.File) -> String {
        folder == "/" ? "/" + file.path : folder + "/" + file.path
    }

    private func standing(at path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map(Array.init)
    }

    private func makeFolder(of path: String) throws {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
        let parent = String(path[..<slash])
        guard !Surroundings.isFolder(parent) else { return }
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        } catch {
            throw Failure(
                message:
                    "the folder '\(parent)' cannot be made; check the permissions, or name another folder")
        }
    }

    private static func resolved(_ path: String) -> String {
        let full = path.hasPrefix("/") ? path : Surroundings.workingFolder + "/" + path
        return URL(fileURLWithPath: full).resolvingSymlinksInPath().standardizedFileURL.path
    }
}
