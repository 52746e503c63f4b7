import Drafting

/// The texts of a framework that a writer may have left in a document: its guidance and its examples.
struct SampleTexts {
    enum Origin: Hashable {
        case guidance
        /// An example, by the heading of its step.
        case example(String)
    }

    private var origins: [[String]: Origin] = [:]
    /// Fewer words may stand anywhere by chance.
    private static let fewestWords = 5

    init(_ framework: Framework) {
        for step in framework.steps {
            for text in [step.example?.good, step.example?.poor] {
                for paragraph in Self.paragraphs(text ?? "") { origins[paragraph] = .example(step.heading) }
            }
            let lines = step.guidance.split(separator: "\n").map(String.init)
            for text in [step.prompt, step.guidance] + lines {
                let words = Self.words(text)
                if words.count >= Self.fewestWords { origins[words] = .guidance }
            }
        }
    }

    /// Where a block's words come from; `nil` where they are the writer's own.
    func origin(of words: [String]) -> Origin? {
        words.count >= Self.fewestWords ? origins[words] : nil
    }

    /// The words in small letters, so that line breaks, emphasis and quotation marks make no difference.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The paragraphs, items and rows of an example, each as its words.
    private static func paragraphs(_ text: String) -> [[String]] {
        var found: [[String]] = []
        var open: [String] = []
        func end() {
            if open.count >= fewestWords { found.append(open) }
            open = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " }
            if content.isEmpty || content.hasPrefix("- ") || content.hasPrefix("* ") { end() }
            if content.hasPrefix("|") {
                end()
                let row = words(String(content))
                if row.count >= fewestWords { found.append(row) }
            } else {
                open += words(String(content))
            }
        }
        end()
        return found
    }
}
