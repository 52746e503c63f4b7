import Charting
import Drafting

/// A picture in a document: drawn on the page, in characters everywhere else.
struct Picture: Sendable {
    /// The name in its mark; a figure's, or a step's after `step:`.
    let name: String
    /// The drawing as a block of HTML; the drawing itself is the figure, a second one round it would have no words.
    let html: String
    /// What stands in its place in Markdown and text.
    let markdown: String

    /// The words of the draft that it is drawn from, and that a person could cut.
    var words = 0

    /// The mark that holds the picture's place, as a paragraph of its own, until the format is known.
    var mark: String { PictureMark.text(for: name) }
}

extension String {
    /// A document's Markdown with each mark replaced by what Markdown shows.
    func withPicturesInWords(_ pictures: [Picture]) -> String {
        pictures.reduce(self) { text, picture in
            // Where nothing stands in a picture's place, no gap does either.
            guard picture.markdown.isEmpty else {
                return text.replacingBytes(of: picture.mark, with: picture.markdown)
            }
            return text.replacingBytes(of: "\n\n" + picture.mark, with: "")
                .replacingBytes(of: picture.mark, with: "")
        }
    }

    /// A document's HTML with each mark replaced by the drawing.
    ///
    /// - Parameter accent: the page's one colour, which a drawing alone does not know. It is written into the drawing,
    ///   since not every print engine takes it from the style sheet.
    func withPicturesDrawn(_ pictures: [Picture], in accent: Colour) -> String {
        pictures.reduce(self) { text, picture in
            let drawing = picture.html.replacingBytes(of: "\"#0072B2\"", with: "\"\(accent.text)\"")
            return text.replacingBytes(of: "<p>\(picture.mark)</p>", with: drawing)
        }
    }
}
