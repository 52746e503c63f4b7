import Testing

@testable import Rendering

@Suite("Whether an image is whole")
struct ImageFileTests {
    private static let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func part(_ name: String, _ body: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(body.count)] + Array(name.utf8) + body + [0, 0, 0, 0]
    }

    static let png =
        start + part("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) + part("IDAT", [1, 2, 3])
        + part("IEND", [])
    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]
        + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9]
    static let gif: [UInt8] =
        Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
    static let webp: [UInt8] =
        Array("RIFF".utf8) + [14, 0, 0, 0] + Array("WEBPVP8L".utf8) + [1, 0, 0, 0, 0x2F, 0]
    static let svg = Array(
        "<?xml version=\"1.0\"?>\n<!-- a > b --><svg viewBox='0 0 1 1'><g title=\"a > b\"><path d=\"M0 0\"/></g></svg>\n"
            .utf8)

    @Test("whole ones are taken", arguments: [png, jpeg, gif, webp, svg])
    func whole(bytes: [UInt8]) throws {
        _ = try Logo(bytes)
    }

    @Test("of each, what is cut off anywhere is refused", arguments: [png, jpeg, gif, svg])
    func cut(bytes: [UInt8]) {
        for length in 8..<(bytes.count - 1) {
            #expect(throws: Logo.Fault.self, "\(length) of \(bytes.count)") {
                try Logo(Array(bytes.prefix(length)))
            }
        }
    }

    @Test("the first bytes of a PNG are no PNG, and the refusal says so")
    func onlyTheStart() throws {
        let fault = #expect(throws: Logo.Fault.broken("PNG")) { try Logo(Self.start) }
        #expect(try #require(fault).message.contains("the logo begins as a PNG file and is not whole"))
    }

    @Test("an image without a size, without pixels or with elements that cross is refused")
    func hollow() {
        let none = Self.part("IHDR", [0, 0, 0, 0, 0, 0, 0, 1, 8, 0, 0, 0, 0])
        for bytes in [
            Self.start + none + Self.part("IDAT", [1]) + Self.part("IEND", []),
            Self.start + Self.part("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) + Self.part("IEND", []),
            Array("<svg><g><path></g></path></svg>".utf8), Array("<svg><text>a</svg>".utf8),
            Array("<svg width='1></svg>".utf8),
            Array("RIFF".utf8) + [200, 0, 0, 0] + Array("WEBPVP8L".utf8) + [1, 0, 0, 0],
        ] {
            #expect(throws: Logo.Fault.self) { try Logo(bytes) }
        }
    }
}
