/// What was typed and is not in a draft yet, as a file keeps it.
///
/// Lines of text say which question a text belongs to and how many bytes it has, so that any text comes back as it was:
///
///     candor journal 1
///     consequence 12
///     About 3 in 1
public struct Journal: Hashable, Sendable {
    /// The texts by question.
    public let texts: [String: String]

    private static let opening = "candor journal 1\n"

    /// Takes texts by a field's key or a step's id.
    public init(texts: [String: String]) { self.texts = texts }

    /// The bytes of the file.
    public var bytes: [UInt8] {
        var bytes = Array(Self.opening.utf8)
        for (question, text) in texts.sorted(by: { $0.key < $1.key }) {
            bytes += Array("\(question) \(text.utf8.count)\n".utf8) + Array(text.utf8) + [0x0A]
        }
        return bytes
    }

    /// Reads a file; `nil` where it is none of these. A text that is cut short is taken as far as it goes.
    public init?(bytes: [UInt8]) {
        let opening = Array(Self.opening.utf8)
        guard bytes.starts(with: opening) else { return nil }
        var texts: [String: String] = [:]
        var rest = bytes[opening.count...]
        while let end = rest.firstIndex(of: 0x0A) {
            let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
            guard words.count == 2, let count = Int(words[1]), count >= 0 else { break }
            let body = rest[(end + 1)...].prefix(count)
            texts[String(words[0])] = String(decoding: body, as: UTF8.self)
            rest = rest[min(body.endIndex + 1, rest.endIndex)...]
        }
        self.texts = texts
    }
}
