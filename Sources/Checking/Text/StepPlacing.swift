import Drafting

/// Finds the step that a heading or a label of a text begins.
struct StepPlacing {
    /// What a heading does to the step of what follows.
    enum Found: Hashable {
        case step(Int)
        /// A section that no step has.
        case none
        /// A heading inside a section.
        case same
    }

    private let bySlug: [String: Int]
    private let isDraft: Bool

    /// - Parameter isDraft: whether only second-level headings begin sections, as in a draft; in any other
    ///   document a heading of every level and a label such as `**Impact**:` can.
    init(_ framework: Framework?, isDraft: Bool) {
        var bySlug: [String: Int] = [:]
        for (index, step) in (framework?.steps ?? []).enumerated() {
            for slug in step.slugs { bySlug[slug] = index }
        }
        self.bySlug = bySlug
        self.isDraft = isDraft
    }

    /// Whether labels in bold letters can begin a step.
    var readsLabels: Bool { !isDraft && !bySlug.isEmpty }

    func step(heading: String, level: Int, line: Int) -> Found {
        if isDraft, level != 2 { return .same }
        if let step = bySlug[Section.slug(heading)] { return .step(step) }
        if !isDraft, let zoned = ZonedHeading(heading), let step = bySlug[Section.slug(zoned.heading)] {
            return .step(step)
        }
        return isDraft || level <= 2 ? .none : .same
    }

    func step(label: String) -> Int? {
        var text = label[...]
        while let last = text.last, last == ":" || last == " " || last == "." { text.removeLast() }
        return bySlug[Section.slug(String(text))]
    }
}
