extension Node {
    /// What a node is; names are CommonMark's.
    public enum Kind: Hashable, Sendable {
        case document
        case blockQuote
        case list(ListStyle)
        /// An item of a list; with a task where it begins with a box to tick.
        case item(Task?)
        /// A block of code, fenced or indented; `info` is what stands after the fence.
        case codeBlock(info: String)
        case htmlBlock
        case paragraph
        /// A heading; levels are 1 to 6.
        case heading(level: Int)
        case thematicBreak
        case footnoteDefinition
        case footnoteReference
        case table([Alignment])
        case tableRow(isHeader: Bool)
        case tableCell
        case text
        case softBreak
        case lineBreak
        case code
        case htmlInline
        case emphasis
        case strong
        case strikethrough
        /// A link; the address is decoded and may have any scheme (see `Dialect.allows(url:)`).
        case link(url: String, title: String)
        case image(url: String, title: String)
        /// A kind that this program does not know, by the library's own name for it.
        case unknown(type: String)
    }

    /// How a list counts and spreads.
    public struct ListStyle: Hashable, Sendable {
        /// The first number of an ordered list; `nil` for bullets.
        public var start: Int?
        /// Whether the items follow each other without blank lines.
        public var isTight: Bool

        /// A style; `start` is `nil` for bullets.
        public init(start: Int?, isTight: Bool) {
            self.start = start
            self.isTight = isTight
        }
    }

    /// Whether the box of a task is ticked.
    public enum Task: Hashable, Sendable {
        case open, done
    }

    /// How the cells of a column are aligned.
    public enum Alignment: Hashable, Sendable {
        case none, left, centre, right
    }
}
