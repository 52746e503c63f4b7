import Drafting
import Quantities
import SourceText

/// What `candor say` was asked to do, in the words of the command line.
struct SayOrder: Hashable, Sendable {
    /// The words of the value; an option that nobody knows is among them.
    var words: [String] = []
    var of: String?
    var ofOne: String?
    var harm: String?
    var complement: String?
    var metric: String?
    var checked: String?
    var volume: String?
    var per: String?
    var statements: String?
    var met: String?
    var baseRate: String?
    var isSameMix = false
    var isHitRate = false
    var isMeanRecall = false
    var versus: [String] = []
    var format = SayFormat.text
    var templateFolder: String?

    func run() throws {
        var request = try SayRequest(self)
        let reader = SayReader { try MetricLibrary(TemplateOptions.library(in: templateFolder)) }
        let saying = try Saying(request.resolved(by: reader))
        switch format {
        case .text: Console.output(shown(SayText(saying).lines.joined(separator: "\n")))
        case .json:
            Console.output(bytes: Array(SayJSON(saying).value.text.utf8))
            if let condition = saying.condition { Console.error("notice: \(condition)") }
        case .md: Console.output(bytes: Array(SayMarkdown(saying).text.utf8))
        case .svg: Console.output(bytes: Array(try SayPicture(saying).svg().utf8))
        }
    }
}

extension SayOrder {
    /// Reads the command line as it is mostly typed: each option once, its value behind it.
    ///
    /// The parser's own preparations take three times as long as saying a number. `nil` for everything else,
    /// mistakes among it: that the parser reads, which has the words for it.
    init?(plain arguments: [String]) {
        guard arguments.first == "say" else { return nil }
        var rest = arguments.dropFirst()
        while let word = rest.popFirst() {
            if raise(word) { continue }
            guard word.hasPrefix("-") else {
                words.append(word)
                continue
            }
            guard let value = rest.popFirst(), !value.hasPrefix("-"), take(value, for: word) else {
                return nil
            }
        }
        if words.isEmpty { return nil }
    }

    /// Takes a flag that was not given before; false for any other word.
    private mutating func raise(_ word: String) -> Bool {
        func set(_ flag: inout Bool) -> Bool {
            if flag { return false }
            flag = true
            return true
        }
        switch word {
        case "--same-mix": return set(&isSameMix)
        case "--hit-rate": return set(&isHitRate)
        case "--mean-recall": return set(&isMeanRecall)
        default: return false
        }
    }

    /// Takes the value of an option; false where there is no such option, or where it was given before.
    private mutating func take(_ value: String, for option: String) -> Bool {
        func set(_ text: inout String?) -> Bool {
            guard text == nil else { return false }
            text = value
            return true
        }
        switch option {
        case "--of": return set(&of)
        case "--of-one": return set(&ofOne)
        case "--harm": return set(&harm)
        case "--complement": return set(&complement)
        case "--metric": return set(&metric)
        case "--checked": return set(&checked)
        case "--volume": return set(&volume)
        case "--per": return set(&per)
        case "--statements": return set(&statements)
        case "--met": return set(&met)
        case "--base-rate": return set(&baseRate)
        case "--versus":
            versus.append(value)
            return true
        case "--format":
            guard format == .text, let named = SayFormat(rawValue: value) else { return false }
            format = named
            return true
        default: return false
        }
    }
}
