/// Which Markdown is read, and which links it may make.
///
/// Raw HTML is never passed through, in any dialect: it becomes visible text.
public struct Dialect: Hashable, Sendable {
    /// An addition to CommonMark.
    public struct Extension: Hashable, Sendable {
        let name: String

        /// Tables with pipes.
        public static let table = Extension(name: "table")
        /// `~~struck~~`.
        public static let strikethrough = Extension(name: "strikethrough")
        /// Items that begin with a box to tick.
        public static let tasklist = Extension(name: "tasklist")
        /// Notes such as `[^1]`.
        public static let footnotes = Extension(name: "footnotes")

        // For the conformance test only: autolink reads past its buffer in libraries before gfm.7.
        static let autolink = Extension(name: "autolink")
        static let tagfilter = Extension(name: "tagfilter")
    }

    /// What is read beyond CommonMark.
    public var extensions: Set<Extension>

    /// The schemes that a link or an image may have, in lower case; a relative address is always fine.
    ///
    /// With `nil` the library's own policy applies, which empties `javascript:`, `vbscript:`, `file:` and
    /// `data:`.
    public var allowedSchemes: Set<String>?

    /// Every extension but bare addresses, and links to the web and to mail, unless said otherwise.
    public init(
        extensions: Set<Extension> = [.table, .strikethrough, .tasklist, .footnotes],
        allowedSchemes: Set<String>? = ["http", "https", "mailto"]
    ) {
        self.extensions = extensions
        self.allowedSchemes = allowedSchemes
    }

    /// What Candor reads: tables, strikethrough, task lists and footnotes; web and mail links.
    public static let candor = Dialect()

    /// Whether a link to this address is kept.
    ///
    /// The address is taken as decoded; white space and control characters in it do not count, since a
    /// browser leaves them out before it looks at the scheme.
    public func allows(url: String) -> Bool {
        guard let allowedSchemes else { return true }
        var scheme: [UInt8] = []
        for byte in url.utf8 where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "-"):
                scheme.append(byte)
            case UInt8(ascii: ":"): return allowedSchemes.contains(String(decoding: scheme, as: UTF8.self))
            default: return true
            }
        }
        return true
    }

    /// Footnotes are an option of the parser and not an extension that is attached.
    var attachedNames: [String] {
        if self == .candor { return Self.candorNames }
        return extensions.subtracting([.footnotes]).map(\.name).sorted()
    }

    private static let candorNames = ["strikethrough", "table", "tasklist"]
}
