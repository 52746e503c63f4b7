import SourceText

/// Holds every tag of a template against the shape of the values it will get.
struct TemplateChecker {
    let graph: TemplateGraph
    let shape: TemplateShape

    private struct Scope {
        /// The name as the section's tag has it; empty for the whole template.
        var name: String
        var members: [String: TemplateShape]
        var location: SourceLocation
    }

    func check() throws(SourceError) {
        var scopes = [Scope(name: "", members: shape.members ?? [:], location: .init(line: 1, column: 1))]
        try check(graph.root, &scopes)
    }

    private func check(_ name: String, _ scopes: inout [Scope]) throws(SourceError) {
        guard let node = graph.nodes[name] else { return }
        let path = node.file.path
        let outer = scopes.count
        for tag in node.tags {
            switch tag.kind {
            case .comment: break
            case .partial: try check(tag.name, &scopes)
            case .text, .block: try check(tag, in: scopes, path)
            case .section, .inverted:
                let shape = try find(tag, in: scopes, path)
                guard scopes.count - outer < TemplateGraph.Limit.nesting else {
                    throw SourceError(
                        path: path, location: tag.location,
                        message: "sections nest deeper than \(TemplateGraph.Limit.nesting) levels")
                }
                let members = tag.kind == .section ? shape.members ?? [:] : [:]
                scopes.append(Scope(name: tag.name, members: members, location: tag.location))
            case .close:
                guard scopes.count > outer, scopes.last?.name == tag.name else {
                    throw unmatched(tag, scopes.count > outer ? scopes.last : nil, path)
                }
                scopes.removeLast()
            }
        }
        if scopes.count > outer, let open = scopes.last {
            throw SourceError(
                path: path, location: open.location,
                message: "section '\(open.name)' is never closed; add '{{/\(open.name)}}'")
        }
    }

    private func unmatched(_ tag: TemplateTag, _ open: Scope?, _ path: String) -> SourceError {
        let expected = open.map { "; the open section is '\($0.name)'" } ?? "; no section is open"
        return SourceError(
            path: path, location: tag.location, message: "'{{/\(tag.name)}}' closes nothing\(expected)")
    }

    private func check(_ tag: TemplateTag, in scopes: [Scope], _ path: String) throws(SourceError) {
        let message: String
        switch (tag.kind, try find(tag, in: scopes, path)) {
        case (.text, .text), (.block, .block): return
        case (.text, .block): message = "'\(tag.name)' is ready-made text; write '{{{\(tag.name)}}}'"
        case (.block, .text): message = "'\(tag.name)' needs escaping; write '{{\(tag.name)}}'"
        default: message = "'\(tag.name)' has no text of its own; use it as a section: '{{#\(tag.name)}}'"
        }
        throw SourceError(path: path, location: tag.location, message: message)
    }

    /// The shape behind a name: its first part is looked for from the innermost section outwards.
    private func find(
        _ tag: TemplateTag, in scopes: [Scope], _ path: String
    ) throws(SourceError) -> TemplateShape {
        let parts = tag.name.split(separator: ".").map(String.init)
        guard let first = parts.first, let scope = scopes.last(where: { $0.members[first] != nil }),
            var shape = scope.members[first]
        else {
            throw unknown(tag, parts.first ?? tag.name, scopes.flatMap { $0.members.keys.sorted() }, path)
        }
        for part in parts.dropFirst() {
            guard case .object(let members) = shape, let next = members[part] else {
                throw unknown(tag, part, (shape.members ?? [:]).keys.sorted(), path)
            }
            shape = next
        }
        return shape
    }

    private func unknown(
        _ tag: TemplateTag, _ part: String, _ known: [String], _ path: String
    ) -> SourceError {
        let suggestion = Spelling.suggestion(for: part, in: known)
        return SourceError(
            path: path, location: tag.location, message: "unknown name '\(tag.name)'\(suggestion)")
    }
}
