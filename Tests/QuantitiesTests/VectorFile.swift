import Foundation

/// The committed vectors, each row as a dictionary from column name to cell.
enum VectorFile {
    static func rows(_ name: String) -> [[String: String]] {
        let lines = String(decoding: data(name), as: UTF8.self).split(whereSeparator: \.isNewline).map(
            String.init)
        let cut = name.hasSuffix(".tsv") ? { $0.components(separatedBy: "\t") } : cells
        guard let header = lines.first.map(cut) else { return [] }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, cut($0))) }
    }

    static func data(_ name: String) -> Data {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return (try? Data(contentsOf: folder.appending(path: "Vectors").appending(path: name))) ?? Data()
    }

    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}

/// The message of the error that a closure throws, or `nil` where it throws none.
func message(of body: () throws -> some Any) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return "\(error)"
    }
}
