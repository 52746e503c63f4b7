import Foundation
import TestSupport
import Testing

@Suite("Links of the documentation lead somewhere")
struct LinkTests {
    @Test("every relative link and picture is there, with its heading", arguments: GuidePages.all)
    func links(path: String) throws {
        for link in try #require(Self.links[path]) {
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let target = parts[0].isEmpty ? path : Self.joined(path, String(parts[0]))
            #expect(FileManager.default.fileExists(atPath: Project.url(target).path), "\(path): \(link)")
            guard parts.count == 2, target.hasSuffix(".md"), let text = try? Project.text(target) else {
                continue
            }
            #expect(Self.anchors(in: text).contains(String(parts[1])), "\(path): \(link)")
        }
    }

    @Test("from docs/README.md every page below docs/ is at most two links away")
    func reachable() throws {
        var near: Set<String> = ["docs/README.md"]
        for _ in 1...2 {
            for page in near where page.hasSuffix(".md") {
                let targets = (Self.links[page] ?? []).map { Self.joined(page, $0) }
                near.formUnion(targets.map { String($0.prefix { $0 != "#" }) })
            }
        }
        let lost = GuidePages.all.filter {
            $0.hasPrefix("docs/") && !$0.hasPrefix("docs/decisions/") && !near.contains($0)
        }
        #expect(lost.isEmpty)
    }

    /// The links of each page.
    private static let links = Dictionary(
        uniqueKeysWithValues: GuidePages.all.map { ($0, links(in: (try? Project.text($0)) ?? "")) })

    /// Where links and pictures lead, those to other places of the web left out, and those in code.
    private static func links(in text: String) -> [String] {
        let prose = text.replacing(/(?ms)^ *```.*?^ *```/, with: "").replacing(/`[^`\n]*`/, with: "")
        let links = prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
        let pictures = prose.matches(of: /src="([^"]+)"/).map { String($0.1) }
        return (links + pictures).filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
    }

    private static func joined(_ page: String, _ link: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    /// The names that forges give to headings.
    private static func anchors(in text: String) -> Set<String> {
        let headings = text.replacing(/(?ms)^ *```.*?^ *```/, with: "").split(separator: "\n").filter {
            $0.hasPrefix("#")
        }
        return Set(
            headings.map { heading in
                heading.drop { $0 == "#" }.dropFirst().lowercased().filter {
                    $0.isLetter || $0.isNumber || "-_ ".contains($0)
                }.replacing(" ", with: "-")
            })
    }
}
