import Launching

/// The characters that the installed fonts have, by fontconfig, which engines without a browser draw with.
struct InstalledFonts {
    let printer: Printer

    /// Those characters that no font has; none where fontconfig cannot be asked.
    func missing(in characters: [Character]) async -> [Character] {
        guard !characters.isEmpty else { return [] }
        let search = ExecutableSearch(path: printer.environment["PATH"] ?? "")
        guard let path = search.find("fc-list") else { return [] }
        let program = Program(
            path: path, arguments: ["--format", "%{charset}\n"], environment: printer.environment)
        let limits = Limits(time: .seconds(10), outputBytes: 32 << 20)
        guard let finished = try? await Launcher.run(program, limits: limits), finished.succeeded else {
            return []
        }
        let ranges = Self.ranges(String(decoding: finished.standardOutput, as: UTF8.self))
        return characters.filter { character in
            guard let scalar = character.unicodeScalars.first else { return false }
            return !ranges.contains { $0.contains(scalar.value) }
        }
    }

    /// Reads `20-7e a0 4e00-9fff`, in hexadecimal, one font a line.
    static func ranges(_ list: String) -> Set<ClosedRange<UInt32>> {
        var ranges: Set<ClosedRange<UInt32>> = []
        for word in list.split(whereSeparator: \.isWhitespace) {
            let ends = word.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard let first = ends.first, let last = ends.last, first <= last else { continue }
            ranges.insert(first...last)
        }
        return ranges
    }
}
