import Rendering

/// What an engine made of a page.
public struct Printed: Sendable {
    /// The file, or nothing where the page is too long and must not be.
    public let pdf: [UInt8]
    /// The pages that were counted in it.
    public let pages: Int
    /// How closely it is set.
    public let density: Density
    /// The engine and its version: `Chromium 156`.
    public let engine: String
    /// By how much it is too long at the closest density; `nil` where it fits.
    public let excess: Excess?
    /// Characters that no installed font has, each once, in the order in which they occur.
    public let missingCharacters: [Character]
    /// Tables whose words are broken up because they have too many columns for the sheet, by the headings above them.
    public let crampedTables: [String]
    /// Whether the file is tagged for people who have it read to them.
    public let isTagged: Bool
}
