import Foundation
import Quantities
import TemplateLibrary

/// What the process finds around it: the environment, the working folder, the day.
enum Surroundings {
    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// By the system's own call: a file manager takes longer to make than a short command has to spare.
    static var workingFolder: String {
        guard let path = getcwd(nil, 0) else { return FileManager.default.currentDirectoryPath }
        defer { free(path) }
        return String(cString: path)
    }

    /// Today where the person is, as `2026-11-24`.
    static var today: String {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let digits = { (number: Int32, width: Int) in
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(digits(parts.tm_year + 1900, 4))-\(digits(parts.tm_mon + 1, 2))-\(digits(parts.tm_mday, 2))"
    }

    /// The moment, to the second.
    static var now: Instant { Instant(secondsSince1970: Int(time(nil))) }

    /// The person's time zone: TZ, or what the system is set to; UTC where that is not known.
    static var zone: Zone {
        var names = [variable("TZ")?.drop { $0 == ":" }.description]
        if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime"),
            let range = link.range(of: "zoneinfo/")
        {
            names.append(String(link[range.upperBound...]))
        }
        if let name = try? String(contentsOfFile: "/etc/timezone", encoding: .utf8) {
            names.append(name.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        return names.lazy.compactMap { $0 }.compactMap { try? Zone($0) }.first ?? .utc
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The path without links and steps upwards; `nil` where nothing is there.
    static func resolved(_ path: String) -> String? {
        guard let whole = realpath(path, nil) else { return nil }
        defer { free(whole) }
        return String(cString: whole)
    }

    /// Makes a folder and those above it; what cannot be made is reported by whoever needs it.
    static func makeFolder(_ path: String) {
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Where Candor keeps what it must remember between runs; `nil` where the person has no home.
    static var stateFolder: String? { personalFolder("XDG_STATE_HOME", below: ".local/state") }

    /// A folder of the person's own, by the XDG base directory specification, on macOS too.
    static func personalFolder(_ variable: String, below home: String) -> String? {
        if let folder = self.variable(variable), folder.hasPrefix("/") { return folder + "/candor" }
        return self.variable("HOME").map { "\($0)/\(home)/candor" }
    }

    /// The folders whose templates stand in front of the built-in ones, the nearest first.
    static func overlays(named folder: String?) -> [TemplateLibrary.Overlay] {
        var folders: [String] = []
        if let folder { folders.append(folder) }
        if let house = houseTemplates() { folders.append(house) }
        if let own = personalFolder("XDG_DATA_HOME", below: ".local/share") {
            folders.append(own + "/templates")
        }
        return folders.filter(isFolder).map(TemplateLibrary.Overlay.init(folder:))
    }

    private static func houseTemplates() -> String? { house("templates").flatMap { isFolder($0) ? $0 : nil } }

    /// A file or folder of the house: `.candor/NAME` in the nearest folder upwards, no further than the
    /// repository's root.
    static func house(_ name: String) -> String? {
        var folder = workingFolder
        while true {
            let place = (folder == "/" ? "" : folder) + "/.candor/" + name
            if exists(place) { return place }
            guard folder != "/", !exists(folder + "/.git"), let slash = folder.lastIndex(of: "/") else {
                return nil
            }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }
}
