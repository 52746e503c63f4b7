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

        /// What is wrong and what to do.
        public var message: String {
            switch self {
            case .tooLarge(let size):
                "the logo has \(size >> 10) KiB and may have \(Logo.sizeLimit >> 10); "
                    + "every page carries it, so make it smaller"
            case .noImage: "the logo is no image; name a PNG, JPEG, GIF, WebP or SVG file"
            }
        }
    }

    /// The image as a `data:` address.
    let address: String

    /// Takes an image by its bytes.
    ///
    /// - Throws: `Fault` for a file that is too large or no image.
    public init(_ bytes: [UInt8]) throws(Fault) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes.count) }
        guard let type = Self.type(of: bytes) else { throw .noImage }
        address = "data:\(type);base64," + Self.base64(bytes)
    }

    /// The type by the bytes with which such files begin.
    private static func type(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return "image/gif" }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            return "image/webp"
        }
        return isDrawing(bytes) ? "image/svg+xml" : nil
    }

    /// An SVG begins with its element, perhaps after a declaration and comments. As an image it runs no script.
    private static func isDrawing(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        var rest = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while rest.hasPrefix("<?") || rest.hasPrefix("<!") {
            let end = rest.hasPrefix("<!--") ? "-->" : ">"
            guard let range = rest.firstRange(of: end) else { return false }
            rest = rest[range.upperBound...].drop(while: \.isWhitespace)
        }
        guard rest.hasPrefix("<svg"), let next = rest.dropFirst(4).first else { return false }
        return (next.isWhitespace || next == ">") && rest.contains("</svg>")
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
