import Charting
import Markdown

/// A text as words of known width, to be broken into lines of any width.
struct MeasuredText {
    /// A word's width, and that of the blank before it, in thousandths of the type size.
    private struct Word {
        var width: Int
        var blank: Int
    }

    private var words: [Word] = []
    /// How many words a reader would count.
    private(set) var count = 0
    private var isApart = true

    /// The width of the longest word, in thousandths of the type size.
    var longest: Int { words.reduce(0) { max($0, $1.width) } }

    /// The width on one line, in thousandths of the type size.
    var whole: Int { words.reduce(0) { $0 + $1.width + $1.blank } }

    init() {}

    /// The text of a block with all that is below it.
    init(of node: Node) {
        var bold = -1
        for (index, inline) in node.descendants.enumerated() {
            switch inline.kind {
            case .strong:
                // The words of a strong stretch follow it.
                bold = index + Array(inline.descendants).count
            case .text: add(inline.literal, isBold: index <= bold)
            case .code: add(inline.literal, isBold: false, isCode: true)
            case .softBreak, .lineBreak: isApart = true
            default: break
            }
        }
    }

    /// Adds words that follow without a blank unless one is written.
    mutating func add(_ text: String, isBold: Bool, isCode: Bool = false) {
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" || scalar == "\t" {
                isApart = true
                continue
            }
            let width = isCode ? 527 : TextWidths.advance(of: scalar, isBold: isBold)
            if isApart || words.isEmpty || Self.standsAlone(scalar) {
                let blank = isApart && !words.isEmpty ? (isCode ? 527 : 278) : 0
                if isApart || words.isEmpty { count += 1 }
                words.append(Word(width: width, blank: blank))
            } else {
                words[words.count - 1].width += width
            }
            // A line may end after a hyphen or a dash.
            isApart = false
            if scalar == "-" || scalar == "–" || scalar == "—" { words.append(Word(width: 0, blank: 0)) }
        }
    }

    /// Adds a text that begins with a word of its own.
    mutating func add(_ other: MeasuredText) {
        for (index, word) in other.words.enumerated() {
            words.append(Word(width: word.width, blank: index == 0 && !words.isEmpty ? 278 : word.blank))
        }
        count += other.count
    }

    /// Chinese, Japanese and Korean texts break between any two characters.
    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2E80 && (0x2E80...0x9FFF).contains(scalar.value)
            || (0xAC00...0xD7A3).contains(scalar.value)
    }

    /// How many lines of a width in pixels it takes in a type of this size; a word that is longer is broken.
    func lines(width: Double, size: Double) -> Int {
        let room = Int(width / size * 1000)
        guard room > 0 else { return words.count }
        var lines = words.isEmpty ? 0 : 1
        var used = 0
        for word in words {
            if used + word.blank + word.width <= room || used == 0 && word.width <= room {
                used += (used == 0 ? 0 : word.blank) + word.width
                continue
            }
            if used > 0 { lines += 1 }
            lines += word.width / max(room, 1)
            used = word.width % max(room, 1)
        }
        return lines
    }
}
