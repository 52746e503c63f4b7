import SourceText

extension Share {
    /// Reads a share: `3.2%`, `0.032`, `16/500`, `16 of 500`, `3 in 100`, `3 per million`, `about 2%`, `at most
    /// 5/1000`.
    ///
    /// `16/500` and `16 of 500` are counts of a sample; `3 in 100`, `3 per 1,000` and anything expected or bounded is not.
    ///
    /// - Throws: `QuantityError` for anything outside 0 to 100%, two signs, a decimal comma, no number.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        let (qualifier, rest) = Qualifier.taken(from: typed)
        guard !rest.isEmpty else { throw .notAShare(typed) }
        if let ratio = Self.ratio(in: rest) {
            try self.init(ratio, qualifier: qualifier, typed: typed)
        } else {
            try self.init(decimal: rest, qualifier: qualifier, typed: typed)
        }
    }

    /// A percentage with the number of items that it was measured on.
    ///
    /// - Throws: `QuantityError.contradiction` where no whole number of items gives this percentage (the GRIM
    ///   test of Brown and Heathers 2017), and where the share already names another number.
    public func checked(_ size: Int) throws(QuantityError) -> Share {
        if let sample {
            guard sample.size == size else { throw .baseAlreadySaid("\(sample.hits) of \(sample.size)") }
            return self
        }
        guard (1...Sample.largest).contains(size) else { throw .emptyBase(String(size)) }
        let hits = (value * Fraction(Int128(size), 1)).roundedHalfUp
        guard let sample = Sample(hits: Int(hits), size: size),
            (sample.share - value).magnitude <= step * Fraction(1, 2)
        else {
            throw .contradiction(
                "no whole number out of \(separated(Int128(size))) is \(percent); type the count, such as"
                    + " \(separated(hits)) of \(separated(Int128(size)))")
        }
        return Share(value: sample.share, sample: sample, qualifier: qualifier, step: step)
    }

    private struct Ratio {
        let part: String
        let whole: String
        let isCounted: Bool
    }

    private static func ratio(in text: String) -> Ratio? {
        for (mark, isCounted) in [("/", true), (" out of ", true), (" of ", true), (" in ", false)] {
            guard let range = text.firstRange(ofBytes: mark) else { continue }
            let whole = text[range.upperBound...].trimmed
            return Ratio(
                part: text[..<range.lowerBound].trimmed, whole: roundNumber(whole) ?? whole,
                isCounted: isCounted)
        }
        // "per" stands before a period as well, which is no share: 400 per week.
        guard let range = text.firstRange(ofBytes: " per ") else { return nil }
        let whole = text[range.upperBound...].trimmed
        guard let number = roundNumber(whole) ?? (isNumber(whole) ? whole : nil) else { return nil }
        return Ratio(part: text[..<range.lowerBound].trimmed, whole: number, isCounted: false)
    }

    /// The digits of a number that people say in words: `a million`, `thousand`.
    static func roundNumber(_ text: String) -> String? {
        let words = text.lowercased().words
        guard let last = words.last, words.count < 3,
            words.count == 1 || ["a", "one", "1"].contains(words[0])
        else { return nil }
        return switch last {
        case "hundred": "100"
        case "thousand": "1000"
        case "million": "1000000"
        case "billion": "1000000000"
        default: nil
        }
    }

    /// Whether a text is digits and their commas alone.
    static func isNumber(_ text: String) -> Bool {
        text.first?.isDigit == true && text.allSatisfy { $0.isDigit || $0 == "," }
    }

    private init(_ ratio: Ratio, qualifier: Qualifier, typed: String) throws(QuantityError) {
        guard !ratio.part.contains("%"), !ratio.whole.contains("%"), !ratio.part.isEmpty, !ratio.whole.isEmpty
        else { throw .notAShare(typed) }
        let rest = ratio.part + ratio.whole
        guard !rest.contains("/"), !rest.contains(" of ") else { throw .notAShare(typed) }
        let part = try Self.count(ratio.part)
        let whole = try Self.count(ratio.whole)
        guard whole > 0 else { throw .emptyBase(typed) }
        guard part <= whole else { throw .partExceedsWhole(typed) }
        let isSample = ratio.isCounted && qualifier == .exact
        let sample = isSample ? Sample(hits: part, size: whole) : nil
        self.init(value: Fraction(Int128(part), Int128(whole)), sample: sample, qualifier: qualifier)
    }

    private static func count(_ text: String) throws(QuantityError) -> Int {
        let number = try Fraction(decimal: text, limit: .count)
        guard let whole = number.wholeValue else { throw .notAWholeNumber(text) }
        return Int(whole)
    }

    private init(decimal text: String, qualifier: Qualifier, typed: String) throws(QuantityError) {
        var number = text
        var isPercent = false
        for sign in ["%", "percent", "per cent"] where number.lowercased().hasSuffix(sign) {
            number = number.dropLast(sign.count).trimmed
            isPercent = true
            break
        }
        if let sign = number.firstIndex(of: "%") {
            let rest = typed[(typed.firstIndex(of: "%") ?? sign)...].dropFirst()
            throw isPercent || rest.contains("%")
                ? .twoPercentSigns(typed) : .moreThanPercent(typed, percent: number[...sign].trimmed)
        }
        let read: Fraction
        do {
            read = try Fraction(decimal: number, limit: isPercent ? .percent : .share)
        } catch {
            throw Self.advice(for: error, typed: typed, isPercent: isPercent)
        }
        guard isPercent ? read <= Fraction(100, 1) : read <= .one else {
            throw isPercent || read > Fraction(100, 1) ? .aboveWhole(typed) : .scoreAboveOne(typed)
        }
        let places = number.split(separator: ".").count == 2 ? number.split(separator: ".")[1].count : 0
        let unit = Fraction(1, isPercent ? 100 : 1)
        self.init(
            value: read * unit, qualifier: qualifier, step: Fraction(1, powerOfTen(min(places, 17))) * unit)
    }

    /// The error of the bare number, told about the text as it was typed, percent sign included.
    private static func advice(for error: QuantityError, typed: String, isPercent: Bool) -> QuantityError {
        switch error {
        case .negative: .belowNothing(typed)
        case .notANumber: .notAShare(typed)
        case .notFinite: .notFinite(typed)
        case .hexadecimal: .hexadecimal(typed)
        case .exponent: .exponent(typed)
        case .decimalComma(_, let instead): .decimalComma(typed, instead: instead + (isPercent ? "%" : ""))
        case .tooManyDigits(_, let whole, _) where whole <= 3 && !typed.contains("."): .aboveWhole(typed)
        default: error
        }
    }
}
