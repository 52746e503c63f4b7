/// Gathers text and hands it on in large pieces.
struct ChunkedOutput {
    private let output: ([UInt8]) -> Void
    private var bytes: [UInt8] = []

    private static let size = 1 << 16

    init(to output: @escaping ([UInt8]) -> Void) {
        self.output = output
        bytes.reserveCapacity(Self.size + 1_024)
    }

    mutating func add(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        if bytes.count >= Self.size { finish() }
    }

    /// Hands on what is left.
    mutating func finish() {
        output(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
