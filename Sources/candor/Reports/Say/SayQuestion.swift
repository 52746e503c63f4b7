import Asking
import Drafting
import Quantities

/// The questions of `candor say`, and what is said where nobody is there to answer them.
struct SayQuestion {
    /// One for all questions, because it may have read ahead.
    private let console = TerminalConsole()

    /// What is missing, with the options that say it.
    static func needed(_ named: NamedValue) -> String {
        let choices = named.metric.readings.compactMap { reading in
            reading.id.map { "\(flag($0)) (\(reading.label))" }
        }
        return "'\(named.name)' has two meanings; pass \(choices.joined(separator: " or "))"
    }

    /// The option that gives a meaning.
    static func flag(_ reading: MetricReading.ID) -> String {
        switch reading {
        case .statement, .answer: "--per \(reading.rawValue)"
        case .hitRate, .meanRecall: "--\(reading.rawValue)"
        }
    }

    /// Asks which meaning a name has.
    ///
    /// - Throws: `ExitStatus.cancelled` at the end of the input and on Ctrl+C.
    func reading(of named: NamedValue) throws -> MetricReading.ID {
        let readings = named.metric.readings
        console.write("\(named.question ?? "What does this count?")\n")
        for (index, reading) in readings.enumerated() {
            let option = reading.id.map { " (\(Self.flag($0)))" } ?? ""
            console.write("  \(index + 1)  \(reading.label)\(option)\n")
        }
        while true {
            let typed = try line(
                "Type \(readings.indices.map { "\($0 + 1)" }.joined(separator: " or ")): ")
            let chosen = readings.enumerated().first { index, reading in
                typed == "\(index + 1)" || !typed.isEmpty && reading.id?.rawValue.hasPrefix(typed) == true
            }
            guard let id = chosen?.element.id else { continue }
            return id
        }
    }

    /// Asks how many statements an answer has; nothing is an answer too.
    ///
    /// - Throws: `ExitStatus.cancelled` at the end of the input and on Ctrl+C.
    func statements() throws -> Int? {
        while true {
            let typed = try line("How many statements does an answer have? (Enter if not known) ")
            if typed.isEmpty { return nil }
            do throws(QuantityError) {
                return try ItemCount.read(typed, what: "number of statements")
            } catch {
                console.write("\(error.message)\n")
            }
        }
    }

    /// Asks whether what was checked has the same mix as live traffic (R7.4).
    ///
    /// - Throws: `ExitStatus.cancelled` at the end of the input and on Ctrl+C.
    func sameMix(of base: BaseNoun?) throws -> Bool {
        let items = Saying.checked(base)
        console.write("Counts in live traffic need to know how like it the \(items) are.\n")
        while true {
            let typed = try line("Are the \(items) in the same mix as live traffic? Type y or n: ")
            if typed.isEmpty { continue }
            if "yes".hasPrefix(typed) { return true }
            if "no".hasPrefix(typed) { return false }
        }
    }

    private func line(_ prompt: String) throws -> String {
        console.write(prompt)
        guard case .line(let text) = console.readLine() else {
            console.write("\n")
            throw ExitStatus.cancelled
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
