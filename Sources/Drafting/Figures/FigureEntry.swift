/// A figure as it is to be written into a draft's front matter: its name, and its keys in their order.
public struct FigureEntry: Hashable, Sendable {
    /// One key and its value.
    public struct Key: Hashable, Sendable {
        /// A key of `figures:`, such as `share`.
        public let key: String
        /// Its value as a person would type it.
        public let value: String

        /// Takes both as they are to be written.
        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// The name by which answers say it.
    public let name: String
    /// The keys in the order in which they are written.
    public let keys: [Key]

    /// Takes a name that is its own slug and keys that `figures:` knows.
    public init(name: String, keys: [Key]) {
        self.name = name
        self.keys = keys
    }
}
