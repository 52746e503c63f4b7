/// Turns the bytes of a terminal into keys.
///
/// Sequences may be cut anywhere between two reads. What is still incomplete waits in here; a lone Esc is told
/// from the beginning of a sequence by time: call `timeout` when nothing followed for a moment.
public struct KeyDecoder: Sendable {
    /// How the terminal writes text.
    public enum Encoding: Hashable, Sendable {
        case utf8
        /// One byte a character, for a terminal whose locale says so.
        case latin1
    }

    private let encoding: Encoding
    private var pending: [UInt8] = []
    private var pasted: [UInt8]?
    /// Whether so much came at once that it was pasted.
    private var isBurst = false

    /// How many bytes of one read are no typing any more.
    private static let burst = 80

    /// - Parameter encoding: UTF-8 unless the locale says otherwise.
    public init(encoding: Encoding = .utf8) { self.encoding = encoding }

    /// Whether bytes wait for more to follow.
    public var isWaiting: Bool { !pending.isEmpty }

    /// The keys that are complete with these bytes.
    ///
    /// A carriage return in the middle of many bytes, with text behind it, is a line of an unmarked paste and not
    /// the Enter key: a terminal without marked pastes sends a whole text at once, and no hand types as much ahead.
    public mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
        let held = pending.count
        pending.append(contentsOf: bytes)
        isBurst = pending.count - held >= Self.burst
        var keys: [Key] = []
        var text: [UInt8] = []
        var index = 0
        while index < pending.count {
            if pasted != nil {
                guard let next = takePaste(from: index, &keys) else { break }
                index = next
                continue
            }
            let byte = pending[index]
            if byte >= 0x20, byte != 0x7F {
                guard let next = takeText(from: index, &text) else { break }
                index = next
                continue
            }
            if byte == 0x0D, let line = unmarkedLine(at: index, after: text, keys) {
                text += line.text
                index = line.next
                continue
            }
            flush(&text, into: &keys)
            guard let next = takeControl(from: index, &keys) else { break }
            index = next
        }
        flush(&text, into: &keys)
        pending.removeFirst(min(index, pending.count))
        return keys
    }

    /// What the waiting bytes are when nothing follows them: a lone Esc, or keys typed after it.
    public mutating func timeout() -> [Key] {
        guard pasted == nil, !pending.isEmpty else { return [] }
        let bytes = pending
        pending = []
        guard bytes[0] == 0x1B else { return [Key(.text("\u{FFFD}"))] }
        // Esc and an opening that never went on: the Alt key with that letter, or Esc alone.
        if bytes.count == 2 { return [.alt(String(decoding: bytes[1...], as: UTF8.self))] }
        return [Key(.escape)]
    }

    // MARK: Text

    private mutating func takeText(from index: Int, _ text: inout [UInt8]) -> Int? {
        let byte = pending[index]
        guard encoding == .utf8, byte >= 0x80 else {
            text += encoding == .utf8 || byte < 0x80 ? [byte] : Array(String(Unicode.Scalar(byte)).utf8)
            return index + 1
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
        let available = pending[index...].prefix(length)
        let followers = available.dropFirst().prefix { $0 & 0xC0 == 0x80 }
        if available.count < length, followers.count == available.count - 1 { return nil }
        // What is no UTF-8 becomes the replacement character when it is decoded.
        text += pending[index...index + followers.count]
        return index + 1 + followers.count
    }

    private func flush(_ text: inout [UInt8], into keys: inout [Key]) {
        guard !text.isEmpty else { return }
        keys.append(Key(.text(Visible.typed(String(decoding: text, as: UTF8.self)))))
        text = []
    }

    /// A carriage return between two texts of one read.
    private func unmarkedLine(
        at index: Int, after text: [UInt8], _ keys: [Key]
    ) -> (text: [UInt8], next: Int)? {
        guard isBurst, !text.isEmpty else { return nil }
        var next = index + 1
        if next < pending.count, pending[next] == 0x0A { next += 1 }
        guard next < pending.count, pending[next] >= 0x20 || pending[next] == 0x0D, pending[next] != 0x7F
        else { return nil }
        return ([0x0A], next)
    }

    // MARK: Marked pastes

    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    private mutating func takePaste(from index: Int, _ keys: inout [Key]) -> Int? {
        let rest = pending[index...]
        if let end = Self.firstIndex(of: Self.pasteEnd, in: rest) {
            let whole = (pasted ?? []) + rest[..<end]
            let text =
                encoding == .utf8
                ? String(decoding: whole, as: UTF8.self)
                : String(String.UnicodeScalarView(whole.map { Unicode.Scalar($0) }))
            keys.append(Key(.paste(Visible.pasted(text))))
            pasted = nil
            return end + Self.pasteEnd.count
        }
        // The end may be cut itself, so its length stays behind.
        let keep = max(index, pending.count - Self.pasteEnd.count + 1)
        pasted?.append(contentsOf: pending[index..<keep])
        pending.removeSubrange(index..<keep)
        return nil
    }

    private static func firstIndex(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var search = bytes
        while let start = search.firstIndex(of: wanted[0]) {
            if bytes[start...].starts(with: wanted) { return start }
            search = bytes[(start + 1)...]
        }
        return nil
    }

    // MARK: Control characters and sequences

    private mutating func takeControl(from index: Int, _ keys: inout [Key]) -> Int? {
        let byte = pending[index]
        switch byte {
        case 0x1B: return takeEscape(from: index, &keys)
        case 0x0D: keys.append(Key(.enter))
        case 0x09: keys.append(Key(.tab))
        case 0x08, 0x7F: keys.append(Key(.backspace))
        case 0x00: keys.append(.control(" "))
        case 0x1C...0x1F:
            keys.append(.control(["\\", "]", "^", "_"][Int(byte) - 0x1C]))
        default: keys.append(.control(String(Unicode.Scalar(byte + 0x60))))
        }
        return index + 1
    }

    private mutating func takeEscape(from index: Int, _ keys: inout [Key]) -> Int? {
        guard index + 1 < pending.count else { return nil }
        switch pending[index + 1] {
        case UInt8(ascii: "["): return takeSequence(from: index, &keys)
        case UInt8(ascii: "O"):
            guard index + 2 < pending.count else { return nil }
            if let code = KeyNames.letter(pending[index + 2]) { keys.append(Key(code)) }
            return index + 3
        case 0x1B:
            keys.append(Key(.escape))
            return index + 1
        case 0x0D, 0x0A:
            keys.append(Key(.enter, .alt))
            return index + 2
        case 0x7F, 0x08:
            keys.append(Key(.backspace, .alt))
            return index + 2
        case let byte where byte >= 0x20 && byte < 0x7F:
            keys.append(.alt(String(Unicode.Scalar(byte))))
            return index + 2
        default:
            // Esc, and then a key of its own.
            keys.append(Key(.escape))
            return index + 1
        }
    }

    /// `ESC [ parameters final`; a sequence that means nothing here is left out whole.
    private mutating func takeSequence(from index: Int, _ keys: inout [Key]) -> Int? {
        var end = index + 2
        // The Linux console sends F1 to F5 as ESC [ [ A.
        if end < pending.count, pending[end] == UInt8(ascii: "[") {
            guard end + 1 < pending.count else { return nil }
            if let number = KeyNames.console(pending[end + 1]) { keys.append(Key(.function(number))) }
            return end + 2
        }
        while end < pending.count, (0x20...0x3F).contains(pending[end]) { end += 1 }
        guard end < pending.count else {
            // No real sequence is as long: what looks like one is dropped instead of waiting for ever.
            return pending.count - index > 64 ? pending.count : nil
        }
        guard (0x40...0x7E).contains(pending[end]) else { return end }
        let parameters = String(decoding: pending[(index + 2)..<end], as: UTF8.self)
        if parameters == "200", pending[end] == UInt8(ascii: "~") {
            pasted = []
        } else if let key = KeyNames.key(parameters, final: pending[end]) {
            keys.append(key)
        }
        return end + 1
    }
}
