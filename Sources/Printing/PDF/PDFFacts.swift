/// What is looked for among the objects of a PDF.
struct PDFFacts {
    private(set) var pages = 0
    private(set) var isMarked = false
    private(set) var producer: String?

    /// Reads the objects of a file or of an object stream.
    mutating func read(_ bytes: [UInt8]) {
        var scanner = PDFScanner(bytes)
        var last = ""
        var isObjectStream = false
        var isDeflated = false
        while let token = scanner.next() {
            switch token {
            case .name(let name):
                if last == "Type", name == "Page" { pages += 1 }
                if last == "Type", name == "ObjStm" { isObjectStream = true }
                if name == "FlateDecode" { isDeflated = true }
                last = name
            case .text(let text):
                if last == "Producer" { producer = String(decoding: text, as: UTF8.self) }
                last = ""
            case .word(let word):
                if last == "Marked", word == "true" { isMarked = true }
                if word == "obj" { (isObjectStream, isDeflated) = (false, false) }
                last = ""
            case .stream(let content):
                if isObjectStream {
                    let plain = isDeflated ? Inflation.inflated(zlib: content) : content
                    if let plain { read(plain) }
                }
                (isObjectStream, isDeflated) = (false, false)
            }
        }
    }
}
