import Foundation
import Markdown

/// What this build is.
enum Version {
    static let number = "0.1.0"

    /// The packages that are built in, with the versions that Package.swift names; a test compares the two.
    static let packages = [
        (name: "swift-argument-parser", version: "1.8.2"), (name: "swift-mustache", version: "2.1.1"),
        (name: "Yams", version: "6.2.2"), (name: "swift-subprocess", version: "1.0.2"),
        (name: "swift-system", version: "1.8.1"),
    ]

    /// One line that names the version and the library that reads Markdown.
    static var line: String { "candor \(number) (cmark-gfm \(MarkdownLibrary.version)\(Self.libraryNote))" }

    /// A line for each part, for a report of a fault.
    static var details: String {
        let libraries = [("candor", number), ("cmark-gfm", MarkdownLibrary.version + libraryNote)]
        let system = [("Swift", compiler), ("C library", library), ("built", build), ("running on", machine)]
        let lines = (libraries + packages.map { ($0.name, $0.version) } + system).map { name, version in
            name + String(repeating: " ", count: max(1, 23 - name.count)) + version
        }
        return lines.joined(separator: "\n")
    }

    /// Releases before 0.29.0.gfm.13 are slow on hostile input; the input guard is for them.
    private static var libraryNote: String {
        let parts = MarkdownLibrary.version.split(separator: ".")
        guard let release = parts.last.flatMap({ Int($0) }), parts.dropLast().last == "gfm" else { return "" }
        return release < 13 ? ", old, guarded" : ""
    }

    /// The language says no more about the compiler than this.
    private static var compiler: String {
        #if compiler(>=6.4)
            "6.4 or later"
        #elseif compiler(>=6.3)
            "6.3"
        #else
            "6.2"
        #endif
    }

    private static var library: String {
        #if canImport(Glibc)
            var name = [CChar](repeating: 0, count: 64)
            let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &name, name.count)
            return length > 0
                ? String(decoding: name.prefix(length - 1).map(UInt8.init), as: UTF8.self) : "glibc"
        #elseif canImport(Musl)
            return "musl"
        #else
            return "the system's"
        #endif
    }

    private static var build: String {
        #if DEBUG
            "for debugging"
        #else
            "optimised"
        #endif
    }

    private static var machine: String {
        var names = utsname()
        guard uname(&names) == 0 else { return "an unknown system" }
        func text<Field>(_ field: Field) -> String {
            withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        return "\(text(names.sysname)) \(text(names.release)) \(text(names.machine))"
    }
}
