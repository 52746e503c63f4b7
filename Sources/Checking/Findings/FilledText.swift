extension String {
    /// The text with something in the place of every mark such as `{text}`.
    ///
    /// The general search of the standard library takes longer over such short texts than all else about a finding.
    func filling(_ mark: StaticString, with text: String) -> String {
        guard utf8.contains(UInt8(ascii: "{")) else { return self }
        var result = ""
        var rest = self[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            result += rest[..<open]
            let begins = rest.utf8[open...].starts(
                with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
            result += begins ? text : "{"
            rest = rest[rest.utf8.index(open, offsetBy: begins ? mark.utf8CodeUnitCount : 1)...]
        }
        return result + rest
    }
}
