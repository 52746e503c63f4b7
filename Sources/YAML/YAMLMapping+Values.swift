import SourceText

extension YAMLMapping {
    /// One text.
    ///
    /// - Throws: `SourceError` where the key is missing or holds a list or a mapping.
    public func requiredText(_ key: Key) throws(SourceError) -> String {
        try text(key, of: requiredNode(key))
    }

    /// One text, or `nil` where nothing is written.
    ///
    /// - Throws: `SourceError` where the key holds a list or a mapping.
    public func optionalText(_ key: Key) throws(SourceError) -> String? {
        guard let node = node(key) else { return nil }
        return try text(key, of: node)
    }

    /// The items of a list, which may be empty.
    ///
    /// - Throws: `SourceError` where the key is missing or holds no list.
    public func requiredList(_ key: Key) throws(SourceError) -> [YAMLNode] {
        try list(key, of: requiredNode(key))
    }

    /// The items of a list; none where nothing is written.
    ///
    /// - Throws: `SourceError` where the key holds no list.
    public func optionalList(_ key: Key) throws(SourceError) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        return try list(key, of: node)
    }

    /// A list of texts; none where nothing is written.
    ///
    /// - Throws: `SourceError` where the key holds no list, or an item is no text.
    public func optionalTexts(_ key: Key) throws(SourceError) -> [String] {
        var texts: [String] = []
        for item in try optionalList(key) {
            guard let text = item.text else {
                throw mismatch(
                    key, takes: "texts", got: item, cure: "put the item in quotes if it is one text")
            }
            texts.append(text)
        }
        return texts
    }

    /// A mapping with keys of its own.
    ///
    /// - Throws: `SourceError` where the key is missing, holds no mapping, or holds an unknown key.
    public func requiredMapping<Inner>(
        _ key: Key, of type: Inner.Type
    ) throws(SourceError) -> YAMLMapping<Inner> {
        try mapping(key, of: requiredNode(key))
    }

    /// A mapping with keys of its own, or `nil` where nothing is written.
    ///
    /// - Throws: `SourceError` where the key holds no mapping, or an unknown key.
    public func optionalMapping<Inner>(
        _ key: Key, of type: Inner.Type
    ) throws(SourceError) -> YAMLMapping<Inner>? {
        guard let node = node(key) else { return nil }
        return try mapping(key, of: node)
    }

    /// A mapping whose keys are free, as entries in the order of the file; none where nothing is written.
    ///
    /// - Throws: `SourceError` where the key holds no mapping.
    public func optionalEntries(_ key: Key) throws(SourceError) -> [YAMLEntry] {
        guard let node = node(key) else { return [] }
        guard let entries = node.entries else { throw mapping(key, notIn: node) }
        return entries
    }

    /// A whole number, or `nil` where nothing is written.
    ///
    /// - Throws: `SourceError` for anything but decimal digits, and for a number outside `range`.
    public func optionalNumber(_ key: Key, in range: ClosedRange<Int>) throws(SourceError) -> Int? {
        guard let text = try optionalText(key) else { return nil }
        let isDigits = text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        guard isDigits, let number = Int(text), range.contains(number) else {
            throw error(
                key,
                "'\(key.rawValue)' takes a whole number from \(range.lowerBound) to \(range.upperBound), "
                    + "not '\(text)'")
        }
        return number
    }

    /// `true` or `false`, or `nil` where nothing is written.
    ///
    /// - Throws: `SourceError` for any other text.
    public func optionalFlag(_ key: Key) throws(SourceError) -> Bool? {
        switch try optionalText(key) {
        case nil: return nil
        case "true": return true
        case "false": return false
        case let text?: throw error(key, "'\(key.rawValue)' takes true or false, not '\(text)'")
        }
    }

    /// One of a fixed set of words, or `nil` where nothing is written.
    ///
    /// - Throws: `SourceError` for any other text, with the nearest word.
    public func optionalChoice<Choice>(
        _ key: Key, of type: Choice.Type
    ) throws(SourceError) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let text = try optionalText(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let suggestion = Spelling.suggestion(for: text, in: words)
        let cure = suggestion.isEmpty ? "; write one of \(words.joined(separator: ", "))" : suggestion
        throw error(key, "unknown \(key.rawValue) '\(text)'\(cure)")
    }

    private func text(_ key: Key, of node: YAMLNode) throws(SourceError) -> String {
        if let text = node.text { return text }
        throw mismatch(key, takes: "one text", got: node, cure: "put the value in quotes if it is text")
    }

    private func list(_ key: Key, of node: YAMLNode) throws(SourceError) -> [YAMLNode] {
        if let items = node.items { return items }
        throw mismatch(key, takes: "a list", got: node, cure: "write [a, b], or '- a' on lines of their own")
    }

    private func mapping<Inner>(_ key: Key, of node: YAMLNode) throws(SourceError) -> YAMLMapping<Inner> {
        guard node.entries != nil else { throw mapping(key, notIn: node) }
        return try YAMLMapping<Inner>(node, path: path)
    }

    private func mapping(_ key: Key, notIn node: YAMLNode) -> SourceError {
        mismatch(key, takes: "keys", got: node, cure: "write 'key: value' on indented lines below it")
    }
}
