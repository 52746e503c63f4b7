import Asking
import Drafting
import Foundation
import Quantities
import SourceText

/// The drafts of a folder that wait for somebody: unfinished, due soon, or with text that was never saved.
struct DraftsHere {
    private let reader: DraftReader
    private let moments: MomentReader
    private let kinds: [String]

    /// How many drafts are shown, how many files are looked at, and how many days ahead a deadline counts.
    private static let most = 8
    private static let mostFiles = 400
    private static let soon = 7

    init(_ workshop: Workshop, moments: MomentReader) {
        reader = workshop.reader
        kinds = workshop.frameworks.kinds
        self.moments = moments
    }

    /// A line for each draft with what it waits for, and the command that goes on with it; empty where none waits.
    func lines(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let drafts = names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted()
            .prefix(Self.mostFiles)
        let journals = JournalFile(.new(kind: "", folder: folder), state: Surroundings.stateFolder).names
        let found = drafts.compactMap { name -> String? in
            guard let draft = read(name) else { return nil }
            if let original = Self.original(ofCopy: name, in: drafts) {
                return
                    "\(name): yours, where somebody else changed the same answer; compare it with \(original)"
            }
            var needs = self.needs(of: draft)
            if journals.contains(where: { $0.hasPrefix(".\(name).") }) {
                needs.append("text that is not in it yet")
            }
            guard !needs.isEmpty else { return nil }
            return "\(name): \(needs.joined(separator: "; "))\n  candor edit \(name)"
        }
        let more = found.count - Self.most
        return nameless(journals) + Array(found.prefix(Self.most)) + (more > 0 ? ["and \(more) more"] : [])
    }

    /// The draft that a copy such as `d.conflict-1.md` was written beside.
    private static func original(ofCopy name: String, in drafts: some Sequence<String>) -> String? {
        guard let mark = name.firstRange(of: ".conflict-"),
            name[mark.upperBound...].dropLast(3).allSatisfy(\.isNumber)
        else { return nil }
        let original = name[..<mark.lowerBound] + ".md"
        return drafts.contains(String(original)) ? String(original) : nil
    }

    /// Walks that ended before their draft had a name: their text is kept in journals of the kind.
    private func nameless(_ journals: [String]) -> [String] {
        kinds.filter { kind in journals.contains { $0.hasPrefix(".candor-\(kind).") } }.map {
            "a new \($0) without a name yet: text that is in no file\n  candor new \($0)"
        }
    }

    /// A file that is no draft is none of our business, and neither is one that cannot be read.
    private func read(_ name: String) -> Draft? {
        guard let source = try? InputFile.read(name), source.text.hasPrefix("---"),
            source.text.prefix(4000).contains("kind:")
        else { return nil }
        return try? reader.read(source)
    }

    private func needs(of draft: Draft) -> [String] {
        let status = draft.frontMatter["status"] ?? ""
        guard status != "ready", !Draft.settledStates.contains(status) else { return [] }
        var needs: [String] = []
        let missing = draft.missing.map(\.heading)
        if !missing.isEmpty {
            let steps = missing.count == 1 ? "1 step" : "\(missing.count) steps"
            needs.append("\(steps) still to write (\(missing.joined(separator: ", ")))")
        }
        for (key, what) in [("decision.by", "decision"), ("next-update", "next update")] {
            guard let text = draft.frontMatter[key], let moment = try? Moment(text),
                let due = due(moment)
            else { continue }
            needs.append("\(what) \(due)")
        }
        return needs
    }

    private func due(_ moment: Moment) -> String? {
        let last = moment.lastInstant(in: moments.zone)
        guard last < moments.now.adding(seconds: Self.soon * 86_400) else { return nil }
        return "\(last < moments.now ? "was due" : "due") \(moment.said), \(moments.distance(to: moment))"
    }
}
