extension CheckOrder {
    /// Reads a command line without the parser, which takes longer over many files than checking some of them; `nil`
    /// for anything but `check` with files and the options that scripts give it. The parser then says what is wrong.
    init?(plain arguments: [String]) {
        guard arguments.first == "check" else { return nil }
        self.init()
        var given: Set<String> = []
        var rest = arguments.dropFirst()
        while let word = rest.popFirst() {
            guard word.hasPrefix("-") || word.isEmpty else {
                files.append(word)
                continue
            }
            guard given.insert(word).inserted, take(word, &rest) else { return nil }
        }
        if files.isEmpty { return nil }
    }

    private mutating func take(_ option: String, _ rest: inout ArraySlice<String>) -> Bool {
        switch option {
        case "--all": showsAll = true
        case "--publish": isPublishing = true
        case "--as":
            guard let value = Self.value(&rest) else { return false }
            kind = value
        case "--format":
            guard let value = Self.value(&rest).flatMap(CheckFormat.init(rawValue:)) else { return false }
            format = value
        case "--fail-on":
            guard let value = Self.value(&rest).flatMap(FailureLevel.init(rawValue:)) else { return false }
            failureLevel = value
        default: return false
        }
        return true
    }

    private static func value(_ rest: inout ArraySlice<String>) -> String? {
        guard let value = rest.popFirst(), !value.hasPrefix("-"), !value.isEmpty else { return nil }
        return value
    }
}
