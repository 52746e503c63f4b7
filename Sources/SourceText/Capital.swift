extension String {
    /// The text as it begins a sentence: with a capital letter.
    public var withCapital: String { prefix(1).uppercased() + String(dropFirst()) }
}

extension Substring {
    /// The text as it begins a sentence: with a capital letter.
    public var withCapital: String { String(self).withCapital }
}
