/// Names for files, made from titles.
public enum FileName {
    /// The longest slug, in characters.
    static let limit = 64

    /// Names that Windows keeps for devices, whatever the ending: a folder that is shared with it could not hold
    /// them.
    private static let reserved: Set<String> = {
        let numbered = ["com", "lpt"].flatMap { stem in (0...9).map { stem + String($0) } }
        return Set(["con", "prn", "aux", "nul"] + numbered)
    }()

    /// A name of `a` to `z`, `0` to `9` and `-`, 1 to 64 characters, for any title.
    ///
    /// Accents are taken off, `ß` becomes `ss`; a title with nothing that can be kept becomes `draft`.
    public static func slug(from title: String) -> String {
        var slug = ""
        for character in title {
            guard let letters = Transliteration.letters(for: character) else {
                if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
                continue
            }
            slug += letters
            // One beyond the limit is enough to know whether the last word is whole.
            if slug.utf8.count > limit { break }
        }
        slug = shortened(slug)
        if slug.isEmpty { return "draft" }
        return reserved.contains(slug) ? slug + "-draft" : slug
    }

    /// The first free name of `slug.md`, `slug-2.md`, `slug-3.md` and so on.
    ///
    /// Another process can take it before it is used: only `DurableFile` with `nothing` to replace makes sure.
    ///
    /// - Parameter isTaken: Whether there is anything of this name.
    public static func unused(_ slug: String, extension ending: String, isTaken: (String) -> Bool) -> String {
        var name = "\(slug).\(ending)"
        var number = 2
        while isTaken(name) {
            name = "\(slug)-\(number).\(ending)"
            number += 1
        }
        return name
    }

    /// The first free name in a folder, where a dangling link counts as taken.
    public static func unused(_ slug: String, extension ending: String, in folder: String) -> String {
        let names = Set((try? SystemFileCalls().names(in: folder)) ?? [])
        // A disk that ignores case would give both names to one file.
        let lowered = Set(names.map { $0.lowercased() })
        return unused(slug, extension: ending) { lowered.contains($0.lowercased()) }
    }

    /// Cuts at the end of a word where one ends in the second half, and never leaves a hyphen at the end.
    private static func shortened(_ slug: String) -> String {
        var kept = Substring(slug)
        if kept.utf8.count > limit {
            kept = kept.prefix(limit + 1)
            let hyphen = kept.lastIndex(of: "-")
            let isLate = hyphen.map { kept.distance(from: kept.startIndex, to: $0) > limit / 2 } ?? false
            kept = hyphen.map { isLate ? kept[..<$0] : kept.prefix(limit) } ?? kept.prefix(limit)
        }
        while kept.last == "-" { kept.removeLast() }
        return String(kept)
    }
}
