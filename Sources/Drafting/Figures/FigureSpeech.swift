import Quantities
import SourceText

/// Says the figures of a draft where its texts name them in braces.
///
/// Every text of a document is said by the same value, so that one base has one denominator throughout.
struct FigureSpeech {
    let figures: [String: DeclaredFigure]
    let denominators: [BaseNoun: Int]

    /// A text with its figures said.
    struct Said {
        var text: String
        /// The names of the figures that were said, each once, in order.
        var uses: [String] = []
        /// What could not be said as it was asked, with the offset of its brace in UTF-8 bytes.
        var problems: [Problem] = []
        /// Where the figures stand, braces and all, in the text as typed and as said, in UTF-8 bytes.
        var pieces: [(typed: Range<Int>, said: Range<Int>)] = []
    }

    struct Problem: Hashable {
        var offset: Int
        var message: String
    }

    init(_ figures: [String: DeclaredFigure]) {
        self.figures = figures
        denominators = Figure.denominators(of: figures.values.map(\.figure))
    }

    func denominator(for figure: Figure) -> Int? { figure.leadBase.flatMap { denominators[$0] } }

    /// The text with every `{name}` and `{name:form}` said, outside code.
    func said(_ text: String) -> Said {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return Said(text: text) }
        let bytes = Array(text.utf8)
        var said = Said(text: "")
        // Most lines name no figure: what stands between those that do is copied in one piece.
        var copied = 0
        var start = 0
        var fence: ArraySlice<UInt8>?
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end]
            let marks = Self.fence(in: line)
            if let open = fence {
                if marks.starts(with: open) { fence = nil }
            } else if marks.count >= 3 {
                fence = marks
            } else if line.contains(UInt8(ascii: "{")) {
                said.text += String(decoding: bytes[copied..<start], as: UTF8.self)
                say(Substring(decoding: line, as: UTF8.self), at: start, &said)
                copied = end
            }
            start = end + 1
        }
        said.text += String(decoding: bytes[copied...], as: UTF8.self)
        return said
    }

    /// The marks at the beginning of a line that may open or close a fenced block.
    private static func fence(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let content = line.drop { $0 == 0x20 }
        guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return []
        }
        return content.prefix { $0 == mark }
    }

    /// What is added is a string each time, since the runtime takes long to find out how a substring is added.
    private func say(_ line: Substring, at offset: Int, _ said: inout Said) {
        var rest = line
        while let mark = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "`") }) {
            said.text += String(rest[..<mark])
            rest = rest[mark...]
            if rest.utf8.first == UInt8(ascii: "`") {
                let run = rest.prefix { $0 == "`" }
                let after = rest.dropFirst(run.count)
                let end = after.firstRange(of: String(run))?.upperBound ?? after.startIndex
                said.text += String(rest[..<end])
                rest = rest[end...]
                continue
            }
            let place = offset + line.utf8.distance(from: line.startIndex, to: mark)
            // A name holds no brace, so that a row of open ones is not searched to its end for each of them.
            let content = rest[rest.utf8.index(after: mark)...]
            guard
                let close = content.utf8.firstIndex(where: {
                    $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{")
                }),
                content.utf8[close] == UInt8(ascii: "}"),
                let spoken = spoken(content[..<close], line, at: place, &said)
            else {
                said.text += "{"
                rest = content
                continue
            }
            let start = said.text.utf8.count
            said.text += spoken
            rest = content[content.utf8.index(after: close)...]
            let end = offset + line.utf8.distance(from: line.startIndex, to: rest.startIndex)
            said.pieces.append((place..<end, start..<said.text.utf8.count))
        }
        said.text += String(rest)
    }

    /// What stands in the place of the braces; `nil` where they name no figure and stay as they are.
    private func spoken(
        _ content: Substring, _ line: Substring, at offset: Int, _ said: inout Said
    ) -> String? {
        let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        guard let name = parts.first, let declared = figures[name] else {
            let near = Spelling.suggestion(for: parts.first ?? "", in: figures.keys.sorted())
            // Braces with one of the forms can only be meant for a figure.
            let asksForm = parts.count > 1 && (parts[1] == "picture" || FigureForm(rawValue: parts[1]) != nil)
            if !near.isEmpty || asksForm && !parts[1].isEmpty {
                said.problems.append(
                    Problem(offset: offset, message: "no figure is called '\(parts[0])'\(near)"))
            }
            return nil
        }
        if !said.uses.contains(name) { said.uses.append(name) }
        let asked = parts.count > 1 ? parts[1] : ""
        if asked == "picture", line.trimmingSpaces == "{\(content)}" {
            return PictureMark.text(for: name)
        }
        let shared = denominator(for: declared.figure)
        let isCapital = Self.beginsSentence(said.text)
        let written = { (text: String) in isCapital ? text.withCapital : text }
        if let form = FigureForm(rawValue: asked), let text = declared.figure.said(form, over: shared) {
            return written(text)
        }
        said.problems.append(Problem(offset: offset, message: Self.reason(asked, name, declared.figure)))
        return written(declared.figure.said(.plain, over: shared) ?? declared.figure.typed)
    }

    private static func reason(_ form: String, _ name: String, _ figure: Figure) -> String {
        if form == "picture" { return "'{\(name):picture}' stands alone on its line" }
        guard let asked = FigureForm(rawValue: form) else {
            let forms = FigureForm.allCases.map(\.rawValue).filter { !$0.isEmpty } + ["picture"]
            return "a figure has no form '\(form)'\(Spelling.suggestion(for: form, in: forms))"
        }
        return "'\(name)' cannot be said as '\(form)'\(FigureLack.said(of: figure, named: name, as: asked))"
    }

    /// Whether a text that goes on here begins a sentence.
    private static func beginsSentence(_ before: String) -> Bool {
        let (line, earlier) = lastLine(of: before[...])
        let open = line.trimmingSpaces
        if open.isEmpty || open == "-" || open == "*" || open == "+" || open == ">" {
            guard open.isEmpty, let earlier else { return true }
            let last = lastLine(of: earlier).line
            return last.trimmingSpaces.isEmpty || endsSentence(last)
        }
        return endsSentence(line)
    }

    /// The last line, found from the end so that a long text costs no more than a short one, and what is above it.
    private static func lastLine(of text: Substring) -> (line: Substring, earlier: Substring?) {
        guard let end = text.utf8.lastIndex(of: 0x0A) else { return (text, nil) }
        return (text[text.utf8.index(after: end)...], text[..<end])
    }

    private static func endsSentence(_ text: Substring) -> Bool {
        switch text.last(where: { !isSurround($0) }) {
        case nil, ".", "!", "?": true
        default: false
        }
    }

    private static func isSurround(_ character: Character) -> Bool {
        switch character {
        case " ", "*", "_", "\"", "”", "’", ")", "(", "“", "‘": true
        default: false
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = self.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" || text.last == "\r" { text.removeLast() }
        return text
    }
}
