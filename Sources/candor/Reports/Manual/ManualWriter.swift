/// Writes a manual page in mdoc, the macros of `man` on Linux, macOS and the BSDs.
struct ManualWriter {
    private var lines: [String] = []

    /// The whole page with a line feed at its end.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// A macro and its arguments; each argument is taken as it is and cannot be another macro.
    mutating func macro(_ name: String, _ arguments: String...) {
        lines.append("." + ([name] + arguments.map(Self.argument)).joined(separator: " "))
    }

    /// A command on a line of its own, as it is typed.
    mutating func command(_ text: String) {
        lines.append(".Dl " + Self.escape(text).replacing("-", with: "\\-"))
    }

    /// A line of macros that is ready as it stands.
    mutating func raw(_ line: String) { lines.append(line) }

    /// Text, each sentence on lines of its own, as the macros ask for.
    mutating func paragraph(_ text: String) {
        for sentence in Self.sentences(of: text) {
            var current = ""
            for word in sentence.split(whereSeparator: \.isWhitespace).map(Self.escapedWord) {
                if !current.isEmpty, current.count + 1 + word.count > Self.lineWidth {
                    lines.append(Self.guarded(current))
                    current = ""
                }
                current += (current.isEmpty ? "" : " ") + word
            }
            if !current.isEmpty { lines.append(Self.guarded(current)) }
        }
    }

    private static let lineWidth = 76

    /// One argument of a macro: escaped, and in quotes where it has spaces.
    static func argument(_ text: String) -> String {
        let escaped = escape(text).replacing("\"", with: "\\(dq")
        let guarded = isMacro(text) ? "\\&" + escaped : escaped
        return guarded.contains(" ") || guarded.isEmpty ? "\"\(guarded)\"" : guarded
    }

    /// Short words could be macros, and punctuation alone is moved out of its place.
    private static func isMacro(_ text: String) -> Bool {
        text.count <= 3 && text.first?.isUppercase == true || text.allSatisfy { $0.isPunctuation }
    }

    /// A line of text that begins like a macro is none.
    private static func guarded(_ line: String) -> String {
        line.hasPrefix(".") || line.hasPrefix("\\(aq") ? "\\&" + line : line
    }

    /// A word of a text; the dashes of an option are those that can be typed.
    private static func escapedWord(_ word: Substring) -> String {
        let isOption = word.drop { "'\u{2018}(".contains($0) }.hasPrefix("-")
        return isOption ? escape(String(word)).replacing("-", with: "\\-") : escape(String(word))
    }

    /// Every reader of manual pages knows ASCII and these names.
    private static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "'": result += "\\(aq"
            case "\u{2018}": result += "\\(oq"
            case "\u{2019}": result += "\\(cq"
            case "…": result += "..."
            default:
                if scalar.isASCII {
                    result.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
                }
            }
        }
        return result
    }

    /// A text cut after each full stop that ends a sentence.
    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        for line in text.split(separator: "\n") {
            var current = ""
            for word in line.split(separator: " ") {
                current += (current.isEmpty ? "" : " ") + word
                if word.hasSuffix("."), word.count > 2 {
                    sentences.append(current)
                    current = ""
                }
            }
            if !current.isEmpty { sentences.append(current) }
        }
        return sentences
    }
}
