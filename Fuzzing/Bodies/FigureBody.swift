import Quantities

/// A number, a length of time or a moment, as a person may type it.
enum FigureBody {
    static func run(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        _ = (try? TimeSpan(text))?.said
        _ = (try? Moment(text))?.said
        _ = (try? Wish(text))?.said
        _ = StatedTotal.all(in: text)
        let cells = text.split(separator: "\n").map(String.init)
        _ = Total(of: cells)?.said
        guard var figure = try? Figure(text, of: BaseNoun("answers")) else { return }
        figure.harm = "fail"
        figure.volume = try? Volume("5000/day")
        for form in FigureForm.allCases {
            guard let said = figure.said(form) else { continue }
            // Whole words: nanoseconds are a length of time.
            let words = said.lowercased().split { !$0.isLetter }
            precondition(!words.contains("nan") && !words.contains("inf"), "no number: \(said)")
            if let sample = figure.share?.sample, sample.hits == 0 {
                precondition(!said.hasPrefix("0%"), "none of a sample was said as 0%")
            }
        }
    }
}
