import SourceText
import TemplateLibrary
import YAML

/// Reads a kind's `framework.yml`, holding every key and reference to what exists.
struct FrameworkReader {
    let kind: String
    let file: TemplateFile

    enum FrameworkKey: String, CaseIterable {
        case title, summary, states, budget, fields, steps
    }

    enum BudgetKey: String, CaseIterable {
        case pages, words, headings, tables
    }

    /// - Parameter fields: the file that says what each field of the front matter is.
    func read(fields: TemplateFile?) throws(SourceError) -> Framework {
        let root = try file.yaml()
        let keys = try YAMLMapping<FrameworkKey>(root, path: file.path)
        let states = try keys.optionalTexts(.states)
        guard !states.isEmpty else { throw keys.error(.states, "'states' is empty; list at least one state") }
        return Framework(
            kind: kind, title: try keys.requiredText(.title), summary: try keys.requiredText(.summary),
            states: states, budget: try budget(keys),
            fields: try self.fields(keys, known: FieldReader.read(fields)), steps: try steps(keys))
    }

    private func budget(_ keys: YAMLMapping<FrameworkKey>) throws(SourceError) -> PageBudget {
        let budget = try keys.requiredMapping(.budget, of: BudgetKey.self)
        return PageBudget(
            pages: try budget.optionalNumber(.pages, in: 1...20) ?? 1,
            words: try budget.optionalNumber(.words, in: 1...20_000) ?? 450,
            headings: try budget.optionalNumber(.headings, in: 1...100) ?? 8,
            tables: try budget.optionalNumber(.tables, in: 0...100) ?? 1)
    }

    private func fields(
        _ keys: YAMLMapping<FrameworkKey>, known: [Field]
    ) throws(SourceError) -> [Field] {
        var fields: [Field] = []
        for item in try keys.optionalList(.fields) {
            guard let key = item.text, let field = known.first(where: { $0.key == key }) else {
                let typed = item.text ?? ""
                throw SourceError(
                    path: file.path, location: item.location,
                    message: "fields.yml has no field '\(typed)'"
                        + Spelling.suggestion(for: typed, in: known.map(\.key)))
            }
            fields.append(field)
        }
        return fields
    }

    private func steps(_ keys: YAMLMapping<FrameworkKey>) throws(SourceError) -> [Step] {
        var steps: [Step] = []
        var owners: [String: String] = [:]
        for item in try keys.requiredList(.steps) {
            let step = try StepReader(path: file.path, earlier: steps).read(item)
            for slug in step.slugs {
                if let owner = owners[slug] {
                    throw SourceError(
                        path: file.path, location: item.location,
                        message: "the heading '\(slug)' belongs to '\(owner)' and to '\(step.id)'; drop one")
                }
                owners[slug] = step.id
            }
            steps.append(step)
        }
        guard !steps.isEmpty else { throw keys.error(.steps, "'steps' is empty; add a step") }
        return steps
    }
}
