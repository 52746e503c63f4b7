/// Finds what stands between quotation marks.
enum Quotations {
    /// Marks the tokens between a pair of double quotation marks in one block; a mark without its pair quotes nothing.
    static func mark(_ tokens: inout [Token], _ block: Range<Int>) {
        var open: Int?
        for index in block where tokens[index].isMark(UInt8(ascii: "\"")) {
            if let start = open {
                for inside in start...index { tokens[inside].traits.insert(.quoted) }
                open = nil
            } else {
                open = index
            }
        }
    }
}
