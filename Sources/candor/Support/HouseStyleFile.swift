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
        let folder = path.dropLast("style.yml".count)
        let reader = HouseStyleReader(try InputFile.read(path)) { (logo) throws(SourceError) in
            let place = logo.hasPrefix("/") ? logo : folder + logo
            do throws(FileError) {
                return try FileReader.read(place, limit: largestRead).bytes
            } catch {
                throw SourceError(path: place, message: error.message)
            }
        }
        return try reader.style()
    }
}
