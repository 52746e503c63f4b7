/// Latin letters without their accents.
enum Transliteration {
    /// The letters and digits of ASCII that stand for a character, in lower case.
    ///
    /// The language is not known, so `ö` is `o` and not `oe`. An apostrophe stands for nothing, so that a word stays one; `nil` is for what separates words or is not known.
    static func letters(for character: Character) -> String? {
        if let byte = character.asciiValue {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return String(character)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): return character.lowercased()
            case UInt8(ascii: "'"): return ""
            default: return nil
            }
        }
        if character == "\u{2019}" { return "" }
        // Characters are equal where they are canonically equivalent, so both ways to write é are found.
        return table[character] ?? character.lowercased().first.flatMap { table[$0] }
    }

    private static let table: [Character: String] = {
        var table: [Character: String] = [:]
        for (letters, characters) in rows {
            for character in characters { table[character] = letters }
        }
        return table
    }()

    private static let rows: [(String, String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉ\u{69}\u{307}"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķĸ"),
        ("l", "ĺļľŀł"),
        ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏőǒǿơọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșſ"),
        ("ss", "ßẞ"),
        ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"),
        ("z", "źżž"),
    ]
}
