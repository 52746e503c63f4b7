/// The format of an image by its bytes, and whether they are all there: a browser shows a torn picture where a file that
/// begins well was cut off.
enum ImageFile: String {
    case png, jpeg, gif, webp
    case svg = "svg+xml"

    /// The format that a file begins as; `nil` for no image.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if DrawingFile.begins(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    /// The name as people say it.
    var name: String {
        switch self {
        case .png: "PNG"
        case .jpeg: "JPEG"
        case .gif: "GIF"
        case .webp: "WebP"
        case .svg: "SVG"
        }
    }

    /// Whether the file has a size and goes to its end.
    func isWhole(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .png: Self.isWholePNG(bytes)
        case .jpeg: Self.isWholeJPEG(bytes)
        case .gif:
            bytes.count > 13 && Self.number(bytes[6...7].reversed()) > 0
                && Self.number(bytes[8...9].reversed()) > 0 && bytes.last == 0x3B
        case .webp:
            bytes.count >= 20 && Self.number(bytes[4..<8].reversed()) + 8 <= bytes.count
                && ["VP8 ", "VP8L", "VP8X"].contains { bytes[12..<16].elementsEqual($0.utf8) }
        case .svg: DrawingFile(bytes).isWhole
        }
    }

    /// A number of several bytes, the greatest first.
    private static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    /// Parts of a length, a name of four letters, so many bytes and a sum (PNG, third edition, 5.3).
    private static func isWholePNG(_ bytes: [UInt8]) -> Bool {
        var place = 8
        var hasSize = false
        var hasPixels = false
        while place + 12 <= bytes.count {
            let length = number(bytes[place..<place + 4])
            let name = bytes[(place + 4)..<(place + 8)]
            guard place + 12 + length <= bytes.count else { return false }
            if name.elementsEqual("IHDR".utf8), length == 13 {
                hasSize =
                    number(bytes[(place + 8)..<(place + 12)]) > 0
                    && number(bytes[(place + 12)..<(place + 16)]) > 0
            }
            if name.elementsEqual("IDAT".utf8), length > 0 { hasPixels = true }
            if name.elementsEqual("IEND".utf8) { return hasSize && hasPixels }
            place += 12 + length
        }
        return false
    }

    /// Segments of a mark and a length, one of them the frame with the size, then the pixels to the end mark (ITU T.81, B).
    private static func isWholeJPEG(_ bytes: [UInt8]) -> Bool {
        var place = 2
        var hasSize = false
        while place + 4 <= bytes.count, bytes[place] == 0xFF {
            let mark = bytes[place + 1]
            if mark == 0xFF {
                place += 1
                continue
            }
            let length = number(bytes[(place + 2)..<(place + 4)])
            guard length >= 2, place + 2 + length <= bytes.count else { return false }
            if 0xC0...0xCF ~= mark, ![0xC4, 0xC8, 0xCC].contains(mark), length >= 8 {
                hasSize =
                    number(bytes[(place + 5)..<(place + 7)]) > 0
                    && number(bytes[(place + 7)..<(place + 9)]) > 0
            }
            if mark == 0xDA {
                let rest = bytes[(place + 2 + length)...]
                return hasSize && zip(rest, rest.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
            }
            place += 2 + length
        }
        return false
    }
}
