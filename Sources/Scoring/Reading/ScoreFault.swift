import Delimited

/// What is wrong with a score, in the words that a person sees.
struct ScoreFault {
    let message: String

    init(_ fault: CellNumber.Fault, typed: String) {
        let typed = typed.split(whereSeparator: \.isNewline).joined(separator: " ")
        let quoted = "'" + (typed.count > 60 ? typed.prefix(60) + "…" : typed) + "'"
        message =
            switch fault {
            case .missing: "the score is missing; give the item one, or leave its row out"
            case .notFinite: "\(quoted) is not a finite number; give the item a score, or leave its row out"
            case .tooLarge: "\(quoted) is too large for a score; the largest is about 1.8e308"
            case .tooSmall: "\(quoted) is too small to tell from 0; type 0"
            case .decimalComma: "\(quoted) has a decimal comma; type it with a point, such as 0.71"
            case .percent:
                "\(quoted) has a percent sign; type the score without one, the same way in every row"
            case .hexadecimal: "\(quoted) is a hexadecimal number; type it in decimal digits"
            case .notANumber: "\(quoted) is not a number; type a score such as 0.71, or name another column"
            }
    }
}
