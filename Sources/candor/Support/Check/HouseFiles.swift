import Checking
import Drafting
import Foundation
import SourceText

/// Reads the files of the house: what `.candor` in the nearest folder upwards holds for the rules.
enum HouseFiles {
    static func read() -> House {
        var house = House()
        house.glossary = file("glossary.yml", &house)
        house.comparables = file("comparables.yml", &house)
        guard let folder = Surroundings.house("rules"), Surroundings.isFolder(folder) else { return house }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".yml") && !name.hasPrefix(".") {
            // One more than is read, so that the reader of the house can say that there are too many.
            guard house.rules.count <= House.ruleLimit else { break }
            if let file = read(folder + "/" + name, &house) { house.rules.append(file) }
        }
        return house
    }

    private static func file(_ name: String, _ house: inout House) -> House.File? {
        Surroundings.house(name).flatMap { read($0, &house) }
    }

    private static func read(_ path: String, _ house: inout House) -> House.File? {
        let shownPath = Self.shownPath(path)
        do throws(FileError) {
            let snapshot = try FileReader.read(path, limit: House.fileLimit)
            do throws(SourceError) {
                return House.File(
                    path: shownPath, text: try SourceFile(path: shownPath, bytes: snapshot.bytes).text)
            } catch {
                house.errors.append(error)
            }
        } catch {
            house.errors.append(SourceError(path: shownPath, message: error.message))
        }
        return nil
    }

    /// From the working folder where it lies below it.
    private static func shownPath(_ path: String) -> String {
        let folder = Surroundings.workingFolder
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
