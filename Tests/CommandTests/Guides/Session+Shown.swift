import TestSupport

extension Session {
    /// The commands of a block as a reader sees them on a terminal, with what each shows.
    static func shown(in block: [String], at line: Int) -> [Session] {
        var sessions: [Session] = []
        for (index, text) in block.enumerated() {
            if text.hasPrefix("$ ") {
                sessions.append(Session(line: line + index + 1, command: String(text.dropFirst(2))))
            } else if let last = sessions.indices.last {
                if sessions[last].output.isEmpty, sessions[last].command.hasSuffix("\\") {
                    sessions[last].command += "\n" + text
                } else {
                    sessions[last].addConversation([text])
                }
            }
        }
        return sessions
    }

    /// Lines of what a terminal shows; what is typed after a prompt is typed by the test too.
    mutating func addConversation(_ lines: [String]) {
        for line in lines {
            output.append(line)
            if isConversation, let prompt = Self.prompt(line) { typed.append(String(line.dropFirst(prompt))) }
        }
    }

    /// Whether the command asks, and its answers are on the page.
    var isConversation: Bool {
        command.hasPrefix("candor") && command.contains("--accessible") && !command.contains("<")
    }

    /// How much of a line is the prompt of the plain walk: `> `, `Team> `, `(Enter is yes) > `.
    private static func prompt(_ line: String) -> Int? {
        guard let end = line.firstIndex(of: ">") else { return nil }
        let before = line[..<end]
        let isPrompt =
            before.isEmpty || before.hasSuffix(") ")
            || before.count <= 40 && before.first?.isUppercase == true && before.last?.isWhitespace == false
                && !before.contains(".")
        let after = line[line.index(after: end)...]
        guard isPrompt, after.isEmpty || after.hasPrefix(" ") else { return nil }
        return before.count + (after.isEmpty ? 1 : 2)
    }

    /// What differs from the run, in words; `nil` where nothing does.
    ///
    /// - Parameter text: both streams together, as the terminal would show them.
    func difference(shown text: String, status: Int32) -> String? {
        var problems: [String] = []
        if status != self.status { problems.append("status \(status) instead of \(self.status)") }
        let shown = isConversation ? Self.echoed(text, typed) : text
        if !output.isEmpty, !Self.matches(lines(shown), output.filter(isCompared)) {
            problems.append("it shows:\n\(shown)")
        } else if !problems.isEmpty {
            problems.append(shown)
        }
        return problems.isEmpty ? nil : "line \(line): $ \(command)\n" + problems.joined(separator: "\n")
    }

    private func lines(_ shown: String) -> [String] { Self.lines(shown).filter(isCompared) }

    /// A page tells a conversation in several blocks, and has no empty lines at their edges.
    private func isCompared(_ line: String) -> Bool { !isConversation || !line.isEmpty }

    /// A pipe does not show what is typed into it; this puts the lines where a terminal would.
    private static func echoed(_ text: String, _ typed: [String]) -> String {
        var typed = typed[...]
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var rest = String(line)
            while !typed.isEmpty, let length = prompt(rest) {
                let answer = typed.removeFirst()
                lines.append(
                    rest.prefix(length).trimmingSuffix(while: \.isWhitespace) + (answer.isEmpty ? "" : " ")
                        + answer)
                rest = String(rest.dropFirst(length))
            }
            lines.append(rest)
        }
        return lines.joined(separator: "\n")
    }
}

extension StringProtocol {
    /// Without the characters at its end for which a test holds.
    fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> String {
        String(reversed().drop(while: test).reversed())
    }
}
