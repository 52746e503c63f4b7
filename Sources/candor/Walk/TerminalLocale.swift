/// What the environment says of the terminal: its characters, its colours, and whether it can be drawn on.
struct TerminalLocale {
    /// Whether characters beyond ASCII are sure to be drawn.
    let isUTF8: Bool
    /// Whether each byte is a character of ISO 8859-1.
    let isLatin1: Bool

    static var current: TerminalLocale {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { Surroundings.variable($0) }.first ?? ""
        let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return TerminalLocale(isUTF8: letters.contains("utf8"), isLatin1: letters.contains("iso88591"))
    }

    /// By NO_COLOR and CLICOLOR.
    static var hasColour: Bool {
        Surroundings.variable("NO_COLOR") == nil && Surroundings.variable("CLICOLOR") != "0"
    }

    /// Whether plain lines are asked for, by ACCESSIBLE, or are all that the terminal can do.
    static var wantsPlainLines: Bool {
        if let accessible = Surroundings.variable("ACCESSIBLE"), accessible != "0" { return true }
        return ["dumb", "unknown", "emacs", nil].contains(Surroundings.variable("TERM"))
    }
}
