import Markdown

extension Node.Task {
    /// The box as a character.
    var box: String { self == .done ? "☑" : "☐" }
}

extension String {
    /// A document's HTML with each image replaced by its words.
    ///
    /// A page and a mail fetch nothing, so an image that an answer names could never be seen. The renderer writes
    /// `<img src="…" alt="…" />` with its quotes escaped; text that looks the same is escaped too.
    var withImagesAsWords: String {
        guard holdsBytes(of: "<img ") else { return self }
        var result = ""
        var rest = self[...]
        while let start = rest.firstRange(of: "<img "),
            let end = rest[start.upperBound...].firstRange(of: ">")
        {
            result += rest[..<start.lowerBound]
            let tag = rest[start.upperBound..<end.lowerBound]
            var words: Substring = ""
            if let mark = tag.firstRange(of: "alt=\"") {
                words = tag[mark.upperBound...].prefix { $0 != "\"" }
            }
            result += "[\(words.isEmpty ? "image" : "image: \(words)")]"
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    /// A document's HTML with each box of a task as a character, since mail programs drop what can be filled in.
    var withDrawnBoxes: String {
        guard holdsBytes(of: "<input type=\"checkbox\"") else { return self }
        return replacing("<input type=\"checkbox\" checked=\"\" disabled=\"\" />", with: Node.Task.done.box)
            .replacing("<input type=\"checkbox\" disabled=\"\" />", with: Node.Task.open.box)
    }

    /// A document's HTML in which the box of a task is a shape of the style sheet that says what it means: some print
    /// engines draw no box that can be filled in.
    var withNamedBoxes: String {
        guard holdsBytes(of: "<input type=\"checkbox\"") else { return self }
        return replacing(
            "<input type=\"checkbox\" checked=\"\" disabled=\"\" />",
            with: "<span class=\"task done\" role=\"img\" aria-label=\"done\"></span>"
        )
        .replacing(
            "<input type=\"checkbox\" disabled=\"\" />",
            with: "<span class=\"task\" role=\"img\" aria-label=\"to do\"></span>")
    }
}
