import SourceText

/// Finds the parts of a draft in one pass over its bytes: front matter, preamble and sections.
///
/// A section begins at a line that starts with `## ` in the first column, outside a fenced block and outside
/// an HTML comment. Nothing else can begin one, so the scan needs no Markdown parser and is linear.
struct DraftScanner {
    let path: String
    let bytes: [UInt8]
    let lines: LineTable
    /// How many `#` begin a section: two in a draft; a document that is imported may have others.
    var level = 2

    /// A block that hides headings until it is closed.
    private enum Cover {
        case fence(mark: UInt8, length: Int)
        case comment
    }

    private struct OpenCover {
        var cover: Cover
        var offset: Int
        var hiddenHeadings: [String] = []
    }

    struct Parts {
        /// The YAML between the fences, without them.
        var frontMatter: Range<Int>?
        /// Everything before the first section, after the front matter.
        var preamble: Range<Int>
        var sections: [Section]
    }

    /// - Parameter isStep: whether a heading's slug belongs to a step, to tell a swallowed step from a stray fence.
    func scan(isStep: (String) -> Bool) throws(SourceError) -> Parts {
        let front = try frontMatter()
        let bodyStart = front?.bodyLine ?? 0
        let start = bodyStart < lines.starts.count ? lines.starts[bodyStart] : lines.end
        var headings: [(text: String, range: Range<Int>)] = []
        var open: OpenCover?
        for line in bodyStart..<max(bodyStart, lines.starts.count) {
            let range = lines.range(ofLine: line)
            let heading = headingText(range)
            if var cover = open {
                if let heading { cover.hiddenHeadings.append(heading) }
                open = closes(cover.cover, range) ? nil : cover
            } else if let heading {
                headings.append((heading, range))
            } else if let cover = opening(range) {
                open = OpenCover(cover: cover, offset: range.lowerBound)
            }
        }
        if let open { try refuse(open, isStep) }
        return Parts(
            frontMatter: front?.yaml,
            preamble: start..<(headings.first?.range.lowerBound ?? lines.end),
            sections: sections(headings))
    }

    private func sections(_ headings: [(text: String, range: Range<Int>)]) -> [Section] {
        headings.enumerated().map { index, heading in
            let next = index + 1 < headings.count ? headings[index + 1].range.lowerBound : lines.end
            return Section(
                heading: heading.text,
                location: lines.location(of: heading.range.lowerBound),
                headingRange: heading.range,
                bodyRange: heading.range.upperBound..<next)
        }
    }

    /// An open comment would drop what follows it in silence; an open fence is harmless unless it hides a step.
    private func refuse(_ open: OpenCover, _ isStep: (String) -> Bool) throws(SourceError) {
        let hidden = open.hiddenHeadings.first { isStep(Section.slug($0)) }
        let what: String
        switch open.cover {
        case .comment:
            let effect = hidden.map { "hides the heading '\($0)'" } ?? "hides the rest of the file"
            what = "this comment is never closed and \(effect); add '-->'"
        case .fence(let mark, let length):
            guard let hidden else { return }
            let fence = String(repeating: Character(Unicode.Scalar(mark)), count: length)
            what = "this code block is never closed and hides the heading '\(hidden)'; add a line '\(fence)'"
        }
        throw SourceError(path: path, location: lines.location(of: open.offset), message: what)
    }

    // MARK: Front matter

    /// The YAML between the fences and the line after it; `nil` where the first line is no fence.
    func frontMatter() throws(SourceError) -> (yaml: Range<Int>, bodyLine: Int)? {
        guard !bytes.isEmpty, isFrontMatterFence(lines.range(ofLine: 0)) else { return nil }
        for line in 1..<max(1, lines.starts.count) where isFrontMatterFence(lines.range(ofLine: line)) {
            return (lines.range(ofLine: 0).upperBound..<lines.starts[line], line + 1)
        }
        throw SourceError(
            path: path, line: 1, message: "the front matter is never closed; end it with a line '---'")
    }

    private func isFrontMatterFence(_ range: Range<Int>) -> Bool {
        let content = trimmedEnd(range)
        return content.count == 3 && bytes[content].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    // MARK: Lines

    private func headingText(_ range: Range<Int>) -> String? {
        let content = trimmedEnd(range)
        guard bytes[content].prefix(7).prefix(while: { $0 == UInt8(ascii: "#") }).count == level else {
            return nil
        }
        let rest = content.dropFirst(level)
        guard let first = rest.first else { return "" }
        guard isBlank(bytes[first]) else { return nil }
        let text = String(decoding: bytes[rest], as: UTF8.self)
        return Self.withoutClosingMarks(text)
    }

    /// `Control ##` is the heading `Control`, as CommonMark reads it.
    static func withoutClosingMarks(_ text: String) -> String {
        let trimmed = text.drop { $0 == " " || $0 == "\t" }
        var end = trimmed[...]
        while end.last == "#" { end.removeLast() }
        if end.isEmpty || end.count < trimmed.count && (end.last == " " || end.last == "\t") {
            while end.last == " " || end.last == "\t" { end.removeLast() }
            return String(end)
        }
        return String(trimmed)
    }

    private func opening(_ range: Range<Int>) -> Cover? {
        let content = trimmedEnd(range)
        guard let start = indented(content), let mark = content.isEmpty ? nil : bytes[start] else {
            return nil
        }
        let rest = bytes[start..<content.upperBound]
        if rest.starts(with: Array("<!--".utf8)) {
            return contains("-->", in: (start + 4)..<max(start + 4, content.upperBound)) ? nil : .comment
        }
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let length = rest.prefix { $0 == mark }.count
        guard length >= 3 else { return nil }
        if mark == UInt8(ascii: "`"), rest.dropFirst(length).contains(mark) { return nil }
        return .fence(mark: mark, length: length)
    }

    private func closes(_ cover: Cover, _ range: Range<Int>) -> Bool {
        switch cover {
        case .comment: return contains("-->", in: range)
        case .fence(let mark, let length):
            let content = trimmedEnd(range)
            guard let start = indented(content) else { return false }
            let fence = bytes[start..<content.upperBound]
            return fence.count >= length && fence.allSatisfy { $0 == mark }
        }
    }

    /// The first byte that is no space, where at most three spaces stand before it.
    private func indented(_ content: Range<Int>) -> Int? {
        guard let start = content.first(where: { bytes[$0] != UInt8(ascii: " ") }) else { return nil }
        return start - content.lowerBound <= 3 ? start : nil
    }

    private func contains(_ text: String, in range: Range<Int>) -> Bool {
        bytes[range].firstRange(of: Array(text.utf8)) != nil
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound,
            isBlank(bytes[end - 1]) || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D
        {
            end -= 1
        }
        return range.lowerBound..<end
    }
}
