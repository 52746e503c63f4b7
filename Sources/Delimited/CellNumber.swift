/// A number in a cell, as the nearest binary number: `0.71`, `-3`, `1e-5`, `.5`.
public enum CellNumber {
    /// What is wrong with a cell that should hold a number.
    public enum Fault: Error, Hashable, Sendable {
        case missing, notFinite, tooLarge, tooSmall, decimalComma, percent, hexadecimal, notANumber
    }

    /// Reads a decimal number, exactly rounded: the same bits that C's strtod and Python's float give.
    ///
    /// The grammar is a sign, digits with at most one point, and an exponent; nothing else, not NaN, not
    /// infinity, not a thousands separator. What would round to infinity or to zero is refused.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) -> Double {
        var text = DecimalText()
        guard text.scan(bytes) else { throw fault(of: bytes) }
        if let value = text.exactValue { return text.isNegative ? -value : value }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)) else { throw .notANumber }
        guard value.isFinite else { throw .tooLarge }
        guard value != 0 || text.isZero else { throw .tooSmall }
        return value
    }

    /// Reads the number in a text.
    public static func read(_ text: String) throws(Fault) -> Double {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(Fault) -> Double in try read(bytes) }
        }
        return try result.get()
    }

    /// Names what a person most likely wrote.
    private static func fault(of bytes: UnsafeBufferPointer<UInt8>) -> Fault {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        guard !text.isEmpty else { return .missing }
        let bare = text.drop { $0 == "-" || $0 == "+" }
        if ["nan", "inf", "infinity", "∞", "1.#inf", "1.#qnan"].contains(String(bare)) { return .notFinite }
        if bare.hasPrefix("0x") { return .hexadecimal }
        if bare.hasSuffix("%"), bare.dropLast().allSatisfy({ $0.isNumber || $0 == "." || $0 == " " }) {
            return .percent
        }
        let halves = bare.split(separator: ",", omittingEmptySubsequences: false)
        let areDigits = halves.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        return halves.count == 2 && areDigits && !halves[1].isEmpty ? .decimalComma : .notANumber
    }
}
