/// All phrases of all rules in one tree of words, walked from every token once.
struct PhraseTrie: Sendable {
    /// A phrase that was found.
    struct Match: Hashable {
        /// The phrase, as its place in the list of terms.
        var term: Int32
        var tokens: Range<Int>
    }

    private struct Node {
        var terms: [Int32] = []
        var classes: [(WordClass, Int32)] = []
        /// Whether any word leads on from it.
        var leadsOn = false
    }

    private var nodes: [Node] = [Node()]
    private var roots: [Int32] = []
    private var edges: [UInt64: Int32] = [:]

    /// Adds a phrase; its choices are written out, so a phrase with many of them makes many branches.
    mutating func add(_ phrase: [PhraseElement], term: Int32, _ vocabulary: inout Vocabulary) {
        var ends: Set<Int32> = [0]
        for element in phrase {
            var next: Set<Int32> = []
            for end in ends {
                switch element {
                case .wordClass(let name): next.insert(node(after: end, name))
                case .words(let choices):
                    for choice in choices {
                        next.insert(choice.reduce(end) { node(after: $0, vocabulary.add($1)) })
                    }
                }
            }
            ends = next
        }
        for end in ends where end != 0 && !nodes[Int(end)].terms.contains(term) {
            nodes[Int(end)].terms.append(term)
        }
    }

    private mutating func node(after end: Int32, _ word: Int32) -> Int32 {
        if end == 0 {
            while roots.count <= Int(word) { roots.append(0) }
            if roots[Int(word)] == 0 { roots[Int(word)] = newNode() }
            return roots[Int(word)]
        }
        let key = Self.key(end, word)
        if let known = edges[key] { return known }
        let node = newNode()
        edges[key] = node
        nodes[Int(end)].leadsOn = true
        return node
    }

    private mutating func node(after end: Int32, _ name: WordClass) -> Int32 {
        if let known = nodes[Int(end)].classes.first(where: { $0.0 == name }) { return known.1 }
        let node = newNode()
        nodes[Int(end)].classes.append((name, node))
        return node
    }

    private mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    /// Finds every phrase in a sentence.
    ///
    /// - Parameter personEnd: the token after a person that begins at a token; `nil` where none does.
    func find(
        in sentence: Range<Int>, of prose: Prose, _ vocabulary: Vocabulary, personEnd: (Int) -> Int?,
        into matches: inout [Match]
    ) {
        let hasClasses = !nodes[0].classes.isEmpty
        for start in sentence {
            let token = prose.tokens[start]
            let word = token.word
            let root = word > 0 && Int(word) < roots.count ? roots[Int(word)] : 0
            guard root != 0 || hasClasses || token.traits.contains(.wild) else { continue }
            if root != 0 { walk(root, start, start + 1, sentence, prose, vocabulary, personEnd, &matches) }
            if token.traits.contains(.wild) {
                for wild in vocabulary.wilds(prose.bytes[token.range])
                where Int(wild) < roots.count && roots[Int(wild)] != 0 {
                    walk(roots[Int(wild)], start, start + 1, sentence, prose, vocabulary, personEnd, &matches)
                }
            }
            if hasClasses { followClasses(0, start, start, sentence, prose, vocabulary, personEnd, &matches) }
        }
    }

    private func walk(
        _ node: Int32, _ start: Int, _ next: Int, _ sentence: Range<Int>, _ prose: Prose,
        _ vocabulary: Vocabulary, _ personEnd: (Int) -> Int?, _ matches: inout [Match]
    ) {
        let here = nodes[Int(node)]
        for term in here.terms { matches.append(Match(term: term, tokens: start..<next)) }
        guard here.leadsOn || !here.classes.isEmpty, next < sentence.upperBound else { return }
        let token = prose.tokens[next]
        if token.word > 0, let onward = edges[Self.key(node, token.word)] {
            walk(onward, start, next + 1, sentence, prose, vocabulary, personEnd, &matches)
        }
        if token.traits.contains(.wild) {
            for wild in vocabulary.wilds(prose.bytes[token.range]) {
                guard let onward = edges[Self.key(node, wild)] else { continue }
                walk(onward, start, next + 1, sentence, prose, vocabulary, personEnd, &matches)
            }
        }
        followClasses(node, start, next, sentence, prose, vocabulary, personEnd, &matches)
    }

    private func followClasses(
        _ node: Int32, _ start: Int, _ next: Int, _ sentence: Range<Int>, _ prose: Prose,
        _ vocabulary: Vocabulary, _ personEnd: (Int) -> Int?, _ matches: inout [Match]
    ) {
        for (name, onward) in nodes[Int(node)].classes {
            let token = prose.tokens[next]
            let end: Int?
            switch name {
            case .person: end = personEnd(next)
            case .number: end = token.kind == .number || token.kind == .fraction ? next + 1 : nil
            case .any: end = token.kind == .word ? next + 1 : nil
            }
            guard let end, end <= sentence.upperBound else { continue }
            walk(onward, start, end, sentence, prose, vocabulary, personEnd, &matches)
        }
    }
}
