/// All phrases of all rules in one tree of words, walked from every token once.
///
/// Its nodes are plain numbers in flat arrays: a walk takes no references and makes no values of its own.
struct PhraseTrie: Sendable {
    /// A phrase that was found.
    struct Match: Hashable {
        /// The phrase, as its place in the list of terms.
        var term: Int32
        var tokens: Range<Int>
    }

    private struct Node {
        /// The first of its terms in `terms`; -1 for none.
        var firstTerm: Int32 = -1
        /// The nodes after a person, a number and any word; 0 for none.
        var person: Int32 = 0
        var number: Int32 = 0
        var any: Int32 = 0
        /// One bit for each remainder by 64 of the words that lead on from it, because most words do not.
        var onward: UInt64 = 0

        func mayLeadOn(_ word: Int32) -> Bool { onward & 1 << UInt64(UInt32(bitPattern: word) & 63) != 0 }

        var hasClasses: Bool { person | number | any != 0 }
    }

    private var nodes: [Node] = [Node()]
    /// The terms of all nodes, each with the place of the same node's next one; -1 for none.
    private var terms: [(term: Int32, next: Int32)] = []
    private var roots: [Int32] = []
    private var edges = EdgeTable()

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
        for end in ends where end != 0 { add(term, to: Int(end)) }
    }

    /// Adds a term to a node behind those that it has.
    private mutating func add(_ term: Int32, to node: Int) {
        var last: Int32 = -1
        var place = nodes[node].firstTerm
        while place >= 0 {
            guard terms[Int(place)].term != term else { return }
            last = place
            place = terms[Int(place)].next
        }
        terms.append((term, -1))
        let new = Int32(terms.count - 1)
        if last < 0 { nodes[node].firstTerm = new } else { terms[Int(last)].next = new }
    }

    private mutating func node(after end: Int32, _ word: Int32) -> Int32 {
        if end == 0 {
            while roots.count <= Int(word) { roots.append(0) }
            if roots[Int(word)] == 0 { roots[Int(word)] = newNode() }
            return roots[Int(word)]
        }
        let known = edges.node(after: end, word)
        guard known == 0 else { return known }
        let node = newNode()
        edges.add(end, word, node)
        nodes[Int(end)].onward |= 1 << UInt64(UInt32(bitPattern: word) & 63)
        return node
    }

    private mutating func node(after end: Int32, _ name: WordClass) -> Int32 {
        let path: WritableKeyPath<Node, Int32> =
            switch name {
            case .person: \.person
            case .number: \.number
            case .any: \.any
            }
        if nodes[Int(end)][keyPath: path] == 0 { nodes[Int(end)][keyPath: path] = newNode() }
        return nodes[Int(end)][keyPath: path]
    }

    private mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    /// Finds every phrase in a sentence.
    ///
    /// - Parameter people: for each token of the text the token after a person that begins there; 0 where none does.
    func find(
        in sentence: Range<Int>, of prose: Prose, _ vocabulary: Vocabulary, people: [Int32],
        into matches: inout [Match]
    ) {
        let hasClasses = nodes[0].hasClasses
        for start in sentence {
            let token = prose.tokens[start]
            let isWild = token.traits.contains(.wild)
            let root = token.word > 0 ? self.root(token.word) : 0
            guard root != 0 || hasClasses || isWild else { continue }
            let walk = Walk(sentence: sentence, start: start)
            if root != 0 { follow(root, start + 1, walk, prose, vocabulary, people, &matches) }
            if isWild {
                for wild in vocabulary.wilds(prose.bytes, token.range) where self.root(wild) != 0 {
                    follow(self.root(wild), start + 1, walk, prose, vocabulary, people, &matches)
                }
            }
            if hasClasses { followClasses(0, start, walk, prose, vocabulary, people, &matches) }
        }
    }

    private func root(_ word: Int32) -> Int32 { Int(word) < roots.count ? roots[Int(word)] : 0 }

    /// From where a phrase is looked for, and how far.
    private struct Walk {
        let sentence: Range<Int>
        let start: Int
    }

    private func follow(
        _ node: Int32, _ next: Int, _ walk: Walk, _ prose: Prose, _ vocabulary: Vocabulary, _ people: [Int32],
        _ matches: inout [Match]
    ) {
        let here = nodes[Int(node)]
        var place = here.firstTerm
        while place >= 0 {
            matches.append(Match(term: terms[Int(place)].term, tokens: walk.start..<next))
            place = terms[Int(place)].next
        }
        guard here.onward != 0 || here.hasClasses, next < walk.sentence.upperBound else { return }
        if here.onward != 0 {
            let token = prose.tokens[next]
            if token.word > 0, here.mayLeadOn(token.word) {
                let onward = edges.node(after: node, token.word)
                if onward != 0 { follow(onward, next + 1, walk, prose, vocabulary, people, &matches) }
            }
            if token.traits.contains(.wild) {
                for wild in vocabulary.wilds(prose.bytes, token.range) {
                    let onward = edges.node(after: node, wild)
                    if onward != 0 { follow(onward, next + 1, walk, prose, vocabulary, people, &matches) }
                }
            }
        }
        if here.hasClasses { followClasses(node, next, walk, prose, vocabulary, people, &matches) }
    }

    private func followClasses(
        _ node: Int32, _ next: Int, _ walk: Walk, _ prose: Prose, _ vocabulary: Vocabulary, _ people: [Int32],
        _ matches: inout [Match]
    ) {
        let here = nodes[Int(node)]
        let kind = prose.tokens[next].kind
        let end = Int(people[next])
        if here.person != 0, end > 0, end <= walk.sentence.upperBound {
            follow(here.person, end, walk, prose, vocabulary, people, &matches)
        }
        if here.number != 0, kind == .number || kind == .fraction {
            follow(here.number, next + 1, walk, prose, vocabulary, people, &matches)
        }
        if here.any != 0, kind == .word {
            follow(here.any, next + 1, walk, prose, vocabulary, people, &matches)
        }
    }
}
