import Drafting
import Rendering
import SourceText

/// The style of the house: `.candor/style.yml`, and the logo that it names.
enum HouseStyleFile {
    /// Far more than a logo may have, so that the refusal can say how large it is.
    private static let largestRead = 64 << 20

    /// - Throws: `SourceError` at the place of what cannot be used.
    static func read() throws(SourceError) -> HouseStyle {
        guard let path = Surroundings.house("style.yml") else { return .standard }
        let folder = String(path.dropLast("style.yml".count))
        let reader = HouseStyleReader(try InputFile.read(path)) { (logo) throws(SourceError) in
            let place = folder + logo
            // Whoever received this folder did not choose what it names elsewhere, and the page would carry it along.
            guard !logo.hasPrefix("/"), isWithin(place, folder.isEmpty ? "." : folder) else {
                throw SourceError(
                    path: place, message: "it is outside of the folder of style.yml; put the file beside it")
            }
            do throws(FileError) {
                return try FileReader.read(place, limit: largestRead).bytes
            } catch {
                throw SourceError(path: place, message: error.message)
            }
        }
        return try reader.style()
    }

    /// Whether a path leads to something below a folder, by its own words and by where its links lead.
    private static func isWithin(_ path: String, _ folder: String) -> Bool {
        if path.dropFirst(folder == "." ? 0 : folder.count).split(separator: "/").contains("..") {
            return false
        }
        guard let whole = Surroundings.resolved(path), let root = Surroundings.resolved(folder) else {
            return true
        }
        return whole.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    }
}
