import SourceText
import Yams

/// Runs the parser and takes its tree over as values; the only file that sees the parser.
struct YAMLComposer {
    let source: YAMLSource
    private var warnings: [YAMLWarning] = []
    private var nodeCount = 0
    /// The last mark that was looked up: nodes come in the order of the text, so counting can go on from it.
    private var last = (line: 1, column: 1, offset: 0)

    init(source: YAMLSource) {
        self.source = source
    }

    /// Parses the text and walks the tree.
    func compose() throws(SourceError) -> YAMLReader.Result {
        do {
            if let masked = YAMLMask.masked(source) {
                _ = try parser(of: masked).singleRoot()
            }
            // The tree holds its anchors weakly: without the parser they would be gone before the walk.
            let parser = try parser(of: source.text)
            let root = try parser.singleRoot()
            return try withExtendedLifetime(parser) { try result(of: root) }
        } catch let error as SourceError {
            throw error
        } catch let error as YamlError {
            throw YAMLFaultMessage(source: source, fault: fault(of: error)).error
        } catch {
            throw source.error(at: 0, "not readable as YAML (\(error))")
        }
    }

    /// Every scalar is taken as typed, so the parser needs no rules and no ways to make values.
    private func parser(of text: String) throws -> Parser {
        try Parser(yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
    }

    private func result(of root: Node?) throws(SourceError) -> YAMLReader.Result {
        guard let root else {
            let nothing = YAMLScalar(text: "", style: .plain)
            return YAMLReader.Result(
                root: YAMLNode(.scalar(nothing), at: source.location(of: 0)), warnings: [])
        }
        var walk = self
        let node = try walk.node(root, depth: 0)
        return YAMLReader.Result(root: node, warnings: walk.warnings)
    }

    private mutating func node(_ node: Node, depth: Int) throws(SourceError) -> YAMLNode {
        let offset = offset(of: node.mark)
        nodeCount += 1
        guard nodeCount <= YAMLReader.nodeLimit else {
            throw source.error(
                at: offset, "more than \(YAMLReader.nodeLimit) keys and values; split the file or shorten it")
        }
        let tag = try YAMLTag(at: offset, in: source)
        let location = source.location(of: offset)
        switch node {
        case .scalar(let scalar):
            return YAMLNode(.scalar(try text(scalar, at: offset, tag: tag)), at: location)
        case .sequence(let sequence):
            try refuseDepth(depth, at: offset)
            var items: [YAMLNode] = []
            for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
            return YAMLNode(.sequence(items), at: location)
        case .mapping(let mapping):
            try refuseDepth(depth, at: offset)
            var entries: [YAMLEntry] = []
            for (key, value) in mapping { entries.append(try entry(key, value, depth: depth + 1)) }
            return YAMLNode(.mapping(entries), at: location)
        case .alias:
            throw source.error(at: offset, "a YAML alias is not read here; write the value out")
        }
    }

    private mutating func entry(_ key: Node, _ value: Node, depth: Int) throws(SourceError) -> YAMLEntry {
        let name = try node(key, depth: depth)
        guard case .scalar(let scalar) = name.content else {
            throw SourceError(
                path: source.path, location: name.location,
                message: "\(YAMLKind(of: name)) as a key; put quotes round a text that begins with '[' or '{'"
            )
        }
        if scalar.style == .plain, scalar.text == "<<" {
            throw SourceError(
                path: source.path, location: name.location,
                message: "'<<' is a YAML merge key, which is not read here; write the keys out")
        }
        if scalar.style == .plain, scalar.text.isEmpty {
            throw SourceError(
                path: source.path, location: name.location, message: "no key before ':'; write 'key: value'")
        }
        let content = try node(value, depth: depth)
        return YAMLEntry(key: scalar.text, keyLocation: name.location, value: content)
    }

    private mutating func text(
        _ scalar: Node.Scalar, at offset: Int, tag: YAMLTag?
    ) throws(SourceError) -> YAMLScalar {
        guard !scalar.string.utf8.contains(0) else {
            throw source.error(at: offset, "a NUL character in a text; leave out the '\\0'")
        }
        let style = style(of: scalar)
        if style == .literal || style == .folded { try refuseLostBlock(scalar.string, at: offset) }
        guard tag == nil else { return YAMLScalar(text: scalar.string, style: tag?.style(style) ?? style) }
        let text = YAMLByteOrderMark.restored(scalar.string, style: style, at: offset, in: source)
        let extent = YAMLExtent(of: text, style: style, at: offset, in: source)
        if let warning = extent?.warning { warnings.append(warning) }
        return YAMLScalar(text: text, style: style, range: extent?.range)
    }

    /// `>5` is a block without lines to the parser, and a text to whoever wrote it.
    private func refuseLostBlock(_ text: String, at offset: Int) throws(SourceError) {
        let header = source.word(at: offset)
        guard text.isEmpty, header.contains(where: \.isNumber) else { return }
        throw source.error(
            at: offset, "'\(header)' begins a block, and none follows; put the value in quotes if it is text")
    }

    private func style(of scalar: Node.Scalar) -> YAMLScalar.Style {
        switch scalar.style {
        case .any, .plain: .plain
        case .singleQuoted: .singleQuoted
        case .doubleQuoted: .doubleQuoted
        case .literal: .literal
        case .folded: .folded
        }
    }

    private func refuseDepth(_ depth: Int, at offset: Int) throws(SourceError) {
        guard depth >= YAMLReader.depthLimit else { return }
        throw source.error(at: offset, YAMLFaultMessage.tooDeep)
    }

    private mutating func offset(of mark: Mark?) -> Int {
        guard let mark else { return last.offset }
        let offset = source.offset(line: mark.line, column: mark.column, near: last)
        last = (mark.line, mark.column, offset)
        return offset
    }

    private func fault(of error: YamlError) -> YAMLFault {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let offset = source.offset(line: mark.line, column: mark.column)
            let begin = context.map { source.offset(line: $0.mark.line, column: $0.mark.column) }
            return YAMLFault(
                problem: problem, offset: offset, context: context?.text ?? "", contextOffset: begin ?? offset
            )
        case .duplicatedKeysInMapping(let keys, let context):
            let offset = source.offset(line: context.mark.line, column: context.mark.column)
            return YAMLFault(
                problem: YAMLFault.doubleKey, offset: offset, context: keys.first ?? "", contextOffset: offset
            )
        default:
            return YAMLFault(problem: "\(error)", offset: 0, context: "", contextOffset: 0)
        }
    }
}
