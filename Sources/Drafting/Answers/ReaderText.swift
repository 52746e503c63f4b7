import SourceText

extension Draft {
    /// The body of the file as its reader gets it, without comments, its figures said, and with every place; and what
    /// its braces said.
    ///
    /// Headings stay where they are. A figure that cannot be said as it was asked for is said in its plain form.
    public var spoken: (text: MappedText, figures: SpokenFigures) {
        let kept = file.keptText
        let speech = FigureSpeech(figures)
        var body = FigureSpeech.Said(text: "")
        if kept.bytes.contains(UInt8(ascii: "{")) {
            body = speech.said(String(decoding: kept.bytes, as: UTF8.self))
        }
        let text = body.pieces.isEmpty ? kept : body.mapped(over: kept)
        return (text, SpokenFigures(in: self, by: speech, body: body, kept))
    }
}

extension DraftFile {
    /// The body of the file without comments, and with every place.
    public var keptText: MappedText {
        var cutter = CommentCutter(bytes: bytes)
        var text = MappedText()
        var line = frontMatterRange.map { lines.location(of: $0.upperBound).line } ?? 0
        while line < lines.starts.count {
            let range = lines.range(ofLine: line)
            for kept in cutter.kept(ofLine: range) { text.append(bytes[kept], from: kept.lowerBound) }
            line += 1
        }
        return text
    }
}

extension FigureSpeech.Said {
    /// The said text with places in the file, made from the text that was said and its places.
    fileprivate func mapped(over kept: MappedText) -> MappedText {
        let said = Array(text.utf8)
        var result = MappedText()
        var place = (said: 0, typed: 0)
        func add(typedUpTo end: Int, _ result: inout MappedText) {
            var typed = place.typed
            while typed < end {
                // Places jump where a comment was cut; such a jump is found by halving.
                var length = end - typed
                while !kept.isVerbatim(typed..<(typed + length)), length > 1 { length = (length + 1) / 2 }
                let start = place.said + typed - place.typed
                result.append(
                    said[start..<(start + length)], from: kept.source(of: typed..<(typed + 1)).lowerBound)
                typed += length
            }
        }
        for piece in pieces {
            add(typedUpTo: piece.typed.lowerBound, &result)
            result.append(
                said: String(decoding: said[piece.said], as: UTF8.self), for: kept.source(of: piece.typed))
            place = (piece.said.upperBound, piece.typed.upperBound)
        }
        add(typedUpTo: kept.bytes.count, &result)
        return result
    }
}
