/// A place in a text: a line and a column.
///
/// Both are counted from 1; the column counts UTF-8 bytes, as cmark-gfm and most compilers do.
public struct SourceLocation: Hashable, Comparable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// The column in UTF-8 bytes, counted from 1.
    public var column: Int

    /// Takes both counted from 1; neither is checked against a text.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Whether the left place comes first in a text: by line, then by column.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of a text: from its first byte up to, but not including, its end.
public struct SourceRange: Hashable, Sendable {
    /// The place of the first byte.
    public var start: SourceLocation
    /// The place after the last byte; equal to `start` where the range is empty.
    public var end: SourceLocation

    /// Takes the place of the first byte and the place after the last one.
    public init(start: SourceLocation, end: SourceLocation) {
        self.start = start
        self.end = end
    }
}
