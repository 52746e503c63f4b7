/// Decides for each character of a value whether it could be markup at its place.
///
/// The rules are those of GFM 0.29; footnotes are on, bare addresses are not linked.
struct InlineEscaping {
    private let scalars: [Unicode.Scalar]

    /// Longer runs are escaped without a look at what stands around them, which keeps the time linear.
    private static let longestRun = 32

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    func escaped() -> String {
        var result = String.UnicodeScalarView()
        result.reserveCapacity(scalars.count + 8)
        let opening = openingMark
        for (index, scalar) in scalars.enumerated() {
            if index == opening || scalar.isASCII && needsEscape(scalar, at: index) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    private func needsEscape(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
        switch scalar {
        case "`", "[", "]", "|": true
        case "*", "~": !stands(betweenSpaces: index)
        case "_": !stands(betweenSpaces: index) && !stands(insideWord: index)
        case "\\": isAtEnd(index) || isPunctuation(scalars[index + 1])
        case "<": canOpenAngle(index)
        case "&": canOpenEntity(index)
        case "!": isAtEnd(index)
        case "#": isClosingSign(index)
        default: false
        }
    }

    /// The mark that would make a block of the line, or join what the template has before: always the first
    /// one, or the one after a number.
    private var openingMark: Int? {
        guard let first = scalars.first else { return nil }
        switch first {
        case "-", "+": return isLetterOrDigit(1) ? nil : 0
        case "=": return isLetterOrDigit(1) ? nil : 0
        case ">", "(", ":", "^": return 0
        case ".", ")": return isSpaceOrEnd(1) ? 0 : nil
        case "#":
            let end = scalars.firstIndex { $0 != "#" } ?? scalars.count
            return end <= 6 && isSpaceOrEnd(end) ? 0 : nil
        case "0"..."9":
            let end = scalars.firstIndex { !isDigit($0) } ?? scalars.count
            guard end <= 9, end < scalars.count, scalars[end] == "." || scalars[end] == ")" else {
                return nil
            }
            return isSpaceOrEnd(end + 1) ? end : nil
        default: return nil
        }
    }

    /// White space on both sides of a run, inside the value: such a run neither opens nor closes.
    private func stands(betweenSpaces index: Int) -> Bool {
        let (before, after) = neighbours(ofRunAt: index)
        guard let before, let after else { return false }
        return before.properties.isWhitespace && after.properties.isWhitespace
    }

    private func stands(insideWord index: Int) -> Bool {
        let (before, after) = neighbours(ofRunAt: index)
        guard let before, let after else { return false }
        return isWordCharacter(before) && isWordCharacter(after)
    }

    private func neighbours(ofRunAt index: Int) -> (Unicode.Scalar?, Unicode.Scalar?) {
        var start = index
        while start > 0, scalars[start - 1] == scalars[index] {
            start -= 1
            if index - start > Self.longestRun { return (nil, nil) }
        }
        var end = index
        while end < scalars.count, scalars[end] == scalars[index] {
            end += 1
            if end - index > Self.longestRun { return (nil, nil) }
        }
        return (start > 0 ? scalars[start - 1] : nil, end < scalars.count ? scalars[end] : nil)
    }

    /// A tag or an address begins with a letter, a digit or a mark; `a < b` and `<5 ms` do not.
    private func canOpenAngle(_ index: Int) -> Bool {
        var next = index + 1
        while next < scalars.count, isDigit(scalars[next]) || scalars[next] == "." || scalars[next] == "," {
            next += 1
        }
        return next == scalars.count || scalars[next] != " "
    }

    /// An entity is `&`, a name of two letters or more or a number, and `;`, which the template may have.
    private func canOpenEntity(_ index: Int) -> Bool {
        guard index + 1 < scalars.count else { return true }
        if scalars[index + 1] == "#" { return true }
        var next = index + 1
        while next < scalars.count, isASCIIWord(scalars[next]) { next += 1 }
        guard next > index + 2 else { return false }
        return next == scalars.count || scalars[next] == ";"
    }

    /// Number signs after a space at the end close a heading.
    private func isClosingSign(_ index: Int) -> Bool {
        guard index > 0, scalars[index - 1] == " " || scalars[index - 1] == "\t" else { return false }
        return scalars[index...].allSatisfy { $0 == "#" }
    }

    private func isAtEnd(_ index: Int) -> Bool { index + 1 == scalars.count }

    private func isSpaceOrEnd(_ index: Int) -> Bool {
        index >= scalars.count || scalars[index].properties.isWhitespace
    }

    private func isLetterOrDigit(_ index: Int) -> Bool {
        index < scalars.count && isWordCharacter(scalars[index])
    }

    /// Neither white space nor punctuation, in cmark's sense and in Unicode's.
    private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isASCIIWord(scalar) }
        return switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
            .decimalNumber:
            true
        default: false
        }
    }

    private func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || "a"..."z" ~= scalar || "A"..."Z" ~= scalar
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

    private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value < 0x7F && !isASCIIWord(scalar)
    }
}
