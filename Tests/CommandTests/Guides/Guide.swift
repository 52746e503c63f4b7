import TestSupport

/// A page that people read, and what of it a test does and compares.
///
/// A fenced block without a language is a terminal: `$ ` begins a command, a line that ends in `\` goes on, and the rest
/// is what the terminal shows, both streams together. Where nothing is shown, nothing is compared. Remarks for the test
/// alone stand in comments that no reader sees, each before the block that it is about:
///
/// - `<!-- test: file NAME -->`: the block is written to that file.
/// - `<!-- test: shows NAME -->`: the block is what the file holds.
/// - `<!-- test: status N -->`: the last command of the block ends so, and not with 0.
/// - `<!-- test: goes on -->`: the block belongs to the conversation above it.
/// - `<!-- test: typed`, lines, `-->`: what the conversation's writer types where the page shows `...`.
/// - `<!-- test: run`, lines, `-->`: commands that make what a reader would have.
struct Guide {
    /// What is done, in the order of the page.
    enum Step {
        case run(line: Int, command: String)
        case file(name: String, text: String)
        case shows(line: Int, name: String, lines: [String])
        case session(Session)
    }

    private(set) var steps: [Step] = []
    /// Mistakes in the page itself, with their lines.
    private(set) var problems: [String] = []
    private var remark: (word: String, rest: String)?

    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = lines.popFirst() {
            let number = lines.startIndex
            if line.hasPrefix("<!-- test: ") {
                var body = [String(line.dropFirst(11))]
                while let last = body.last, !last.hasSuffix("-->"), let next = lines.popFirst() {
                    body.append(next)
                }
                take(body, at: number)
            } else if line.trimmingPrefix(while: \.isWhitespace).hasPrefix("```") {
                let indent = line.prefix(while: \.isWhitespace).count
                let fence = line.dropFirst(indent).prefix { $0 == "`" }
                var block: [String] = []
                while let next = lines.popFirst(), next.dropFirst(indent) != fence {
                    block.append(
                        String(next.dropFirst(next.prefix(indent).prefix(while: \.isWhitespace).count)))
                }
                take(block, language: String(line.dropFirst(indent + fence.count)), at: number)
            }
        }
    }

    private mutating func take(_ comment: [String], at line: Int) {
        let last = comment.count - 1
        let first = comment[0].replacing("-->", with: "").split(separator: " ")
        switch first.first {
        case "run" where last > 0:
            steps.append(.run(line: line, command: comment[1..<last].joined(separator: "\n")))
        case "typed" where last > 0:
            change(at: line) { $0.typed += Array(comment[1..<last]) }
        case "file", "shows", "status", "goes":
            remark = (String(first[0]), first.dropFirst().joined(separator: " "))
        default: problems.append("line \(line): no such remark: \(comment[0])")
        }
    }

    private mutating func take(_ block: [String], language: String, at line: Int) {
        defer { remark = nil }
        switch remark?.word {
        case "file":
            steps.append(.file(name: remark?.rest ?? "", text: block.joined(separator: "\n") + "\n"))
        case "shows": steps.append(.shows(line: line, name: remark?.rest ?? "", lines: block))
        case "goes": change(at: line) { $0.addConversation(block) }
        default:
            guard language.isEmpty else { return }
            let sessions = Session.shown(in: block, at: line)
            if sessions.isEmpty {
                problems.append("line \(line): a block with neither a language nor a command")
            }
            steps += sessions.map(Step.session)
            if let status = remark.flatMap({ Int32($0.rest) }) { change(at: line) { $0.status = status } }
        }
    }

    /// Changes the last session, to which a remark or a block belongs.
    private mutating func change(at line: Int, _ body: (inout Session) -> Void) {
        guard case .session(var session) = steps.last else {
            problems.append("line \(line): nothing stands before this to which it could belong")
            return
        }
        body(&session)
        steps[steps.count - 1] = .session(session)
    }
}
