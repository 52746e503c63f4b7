import Drafting

/// The texts of a framework that a writer may have left in a document: its guidance and its examples.
struct SampleTexts {
    enum Origin: Hashable {
        case guidance
        /// An example, by the heading of its step.
        case example(String)
    }

    private var origins: [Words: Origin] = [:]
    /// Fewer words may stand anywhere by chance.
    private static let fewestWords = 5

    init(_ framework: Framework) {
        for step in framework.steps {
            for text in [step.example?.good, step.example?.poor] {
                for paragraph in Self.paragraphs(text ?? "") { origins[paragraph] = .example(step.heading) }
            }
            let lines = step.guidance.split(separator: "\n").map(String.init)
            for text in [step.prompt, step.guidance] + lines {
                let words = Words(text)
                if words.count >= Self.fewestWords { origins[words] = .guidance }
            }
        }
    }

    /// Where a block's words come from; `nil` where they are the writer's own.
    func origin(of words: Words) -> Origin? {
        words.count >= Self.fewestWords ? origins[words] : nil
    }

    /// The words of a text with one space between them and in small letters, so that line breaks, emphasis and
    /// quotation marks make no difference: their number, and a hash of 64 bits, which no two texts share by chance.
    struct Words: Hashable {
        private(set) var count = 0
        private var hash = Vocabulary.seed

        init(_ text: String) { add(text.utf8) }

        init(_ bytes: ArraySlice<UInt8>) { add(bytes) }

        /// Letters and digits are words; letters outside ASCII count with all their bytes, general punctuation not.
        mutating func add(_ text: some Sequence<UInt8>) {
            var isInside = false
            var punctuation = 0
            for byte in text {
                if byte == 0xE2 { punctuation = 3 }
                let isLetter =
                    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A
                    || byte >= 0x30 && byte <= 0x39
                    || byte >= 0x80 && punctuation == 0
                punctuation = max(0, punctuation - 1)
                if isLetter {
                    if !isInside {
                        if count > 0 { hash = Vocabulary.step(hash, 0x20) }
                        count += 1
                    }
                    hash = Vocabulary.step(hash, Glob.small(byte))
                }
                isInside = isLetter
            }
        }
    }

    /// The paragraphs, items and rows of an example, each as its words.
    private static func paragraphs(_ text: String) -> [Words] {
        var found: [Words] = []
        var open = Words("")
        func end() {
            if open.count >= fewestWords { found.append(open) }
            open = Words("")
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " }
            if content.isEmpty || content.hasPrefix("- ") || content.hasPrefix("* ") { end() }
            if content.hasPrefix("|") {
                end()
                let row = Words(String(content))
                if row.count >= fewestWords { found.append(row) }
            } else {
                open.add(content.utf8)
            }
        }
        end()
        return found
    }
}
