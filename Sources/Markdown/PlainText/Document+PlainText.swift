extension Document {
    /// The document as text for a mail: readable as it stands, in linear time.
    ///
    /// Headings of level 1 and 2 are underlined, lists keep their marks, tables are aligned in columns, and a
    /// link reads `words (address)`. Raw HTML shows as typed; comments are left out.
    public var plainText: String {
        var writer = PlainTextWriter(elements: elements, dialect: dialect)
        return writer.written()
    }
}
