import Quantities

/// Round values for an axis: steps of 1, 2 or 5 times a power of ten.
struct RoundScale {
    /// The step is `digit` times 10 to the power of `exponent`.
    private let digit: Int
    private let exponent: Int

    /// The smallest round step that covers a span in at most so many steps.
    init(span: Double, steps: Int) {
        let least = max(span.isFinite ? span : 0, 1e-12) / Double(max(steps, 1))
        var exponent = -13
        while Self.power(exponent + 1) <= least, exponent < 18 { exponent += 1 }
        let digit = [1, 2, 5].first { Double($0) * Self.power(exponent) >= least * (1 - 1e-9) }
        self.digit = digit ?? 1
        self.exponent = digit == nil ? exponent + 1 : exponent
    }

    private init(digit: Int, exponent: Int) {
        self.digit = digit
        self.exponent = exponent
    }

    /// The power of ten at or below the step: what is rounded to it is rounded as people round.
    var decimal: RoundScale { RoundScale(digit: 1, exponent: exponent) }

    var step: Double { Double(digit) * Self.power(exponent) }

    /// A multiple of the step.
    func value(_ multiple: Int) -> Double {
        // Division by a whole power keeps 3 * 0.1 at 0.3.
        exponent < 0
            ? Double(multiple * digit) / Self.power(-exponent)
            : Double(multiple * digit) * Self.power(exponent)
    }

    /// A multiple of the step in decimal digits, without rounding: `0.25`, `1200`.
    func text(_ multiple: Int) -> String {
        let number = multiple * digit
        if exponent >= 0 { return number == 0 ? "0" : "\(number)" + String(repeating: "0", count: exponent) }
        let places = -exponent
        let digits = "\(number.magnitude)"
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        var decimals = padded.suffix(places)
        while decimals.hasSuffix("0") { decimals = decimals.dropLast() }
        let whole = "\(number < 0 ? "-" : "")\(padded.dropLast(places))"
        return decimals.isEmpty ? whole : "\(whole).\(decimals)"
    }

    /// A multiple of the step with its thousands separated.
    func count(_ multiple: Int) -> String {
        let digits = text(multiple)
        return Int(digits).map { grouped($0) } ?? digits
    }

    /// The multiples within a range.
    func multiples(within range: ClosedRange<Double>) -> ClosedRange<Int>? {
        let first = Int((range.lowerBound / step - 1e-9).rounded(.up))
        let last = Int((range.upperBound / step + 1e-9).rounded(.down))
        return first <= last ? first...last : nil
    }

    private static func power(_ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<exponent.magnitude { result *= 10 }
        return exponent < 0 ? 1 / result : result
    }
}
