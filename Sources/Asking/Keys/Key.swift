/// A key that was pressed, or a text that was pasted.
public struct Key: Hashable, Sendable {
    /// What was pressed.
    public enum Code: Hashable, Sendable {
        /// What a key types; with Control or Alt held down, the key's own letter.
        case text(String)
        /// A text that the terminal marked as pasted.
        case paste(String)
        case enter, tab, escape, backspace, delete, insert
        case left, right, up, down, home, end, pageUp, pageDown
        /// F1 to F12.
        case function(Int)
    }

    /// The keys that are held down meanwhile.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// The bits of xterm's encoding, less its one.
        public let rawValue: Int

        /// Takes xterm's bits.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Shift.
        public static let shift = Modifiers(rawValue: 1)
        /// Alt, Option or Meta.
        public static let alt = Modifiers(rawValue: 2)
        /// Control.
        public static let control = Modifiers(rawValue: 4)
    }

    /// What was pressed.
    public let code: Code
    /// What was held down.
    public let modifiers: Modifiers

    /// A key with what is held down.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// A letter with Control held down.
    public static func control(_ letter: String) -> Key { Key(.text(letter), .control) }

    /// A letter with Alt held down.
    public static func alt(_ letter: String) -> Key { Key(.text(letter), .alt) }
}
