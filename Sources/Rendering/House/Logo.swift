/// The mark of a house, held in the page itself so that the page needs nothing else.
public struct Logo: Hashable, Sendable {
    /// The largest file, in bytes: every page and every mail carries it.
    public static let sizeLimit = 256 << 10

    /// What is wrong with a file that was named as a logo.
    public enum Fault: Error, Hashable, Sendable {
        /// It is larger than `sizeLimit`; the size is in bytes.
        case tooLarge(Int)
        /// It is no PNG, JPEG, GIF, WebP or SVG, whatever its name says.
        case noImage
        /// It begins as an image of this format and is not whole.
        case broken(String)

        /// What is wrong and what to do.
        public var message: String {
            switch self {
            case .tooLarge(let size):
                "the logo has \(size >> 10) KiB and may have \(Logo.sizeLimit >> 10); "
                    + "every page carries it, so make it smaller"
            case .noImage: "the logo is no image; name a PNG, JPEG, GIF, WebP or SVG file"
            case .broken(let format):
                "the logo begins as a \(format) file and is not whole, so that it would print as a torn picture; "
                    + "export it again"
            }
        }
    }

    /// The image as a `data:` address.
    let address: String

    /// Takes an image by its bytes.
    ///
    /// - Throws: `Fault` for a file that is too large, no image, or not a whole one.
    public init(_ bytes: [UInt8]) throws(Fault) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes.count) }
        guard let format = ImageFile(bytes) else { throw .noImage }
        guard format.isWhole(bytes) else { throw .broken(format.name) }
        address = "data:image/\(format.rawValue);base64," + Self.base64(bytes)
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func base64(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                result.append(
                    place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
