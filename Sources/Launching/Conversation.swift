import Subprocess

/// A running program that is spoken with: messages to its standard input, answers from its standard output.
///
/// Both end when the program ends or is stopped at a limit; then nothing more can be sent, and `receive` gives `nil`.
public struct Conversation {
    private let writer: StandardInputWriter
    private var source: SubprocessOutputSequence.AsyncIterator
    private var pending: [UInt8] = []
    /// How many bytes of `pending` are known to hold no end of a message.
    private var searched = 0
    private var received = 0
    private let limit: Int

    init(writer: StandardInputWriter, output: SubprocessOutputSequence, limit: Int) {
        self.writer = writer
        source = output.makeAsyncIterator()
        self.limit = limit
    }

    /// Sends bytes; false where the program does not take them any more.
    public func send(_ bytes: [UInt8]) async -> Bool {
        // A program that ends while it is written to gives a short count, not always an error.
        (try? await writer.write(bytes)) == bytes.count
    }

    /// The next message, without the byte that ends it; `nil` where none comes any more or the program wrote too much.
    public mutating func receive(until end: UInt8) async -> [UInt8]? {
        while true {
            if let place = pending[searched...].firstIndex(of: end) {
                let message = Array(pending[..<place])
                pending.removeFirst(place + 1)
                searched = 0
                return message
            }
            searched = pending.count
            guard received <= limit, let chunk = try? await source.next() else { return nil }
            chunk.withUnsafeBytes { pending.append(contentsOf: $0) }
            received += chunk.count
        }
    }
}
