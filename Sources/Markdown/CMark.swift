import SourceText
import Synchronization
private import CCMarkGFM

/// The only place that calls cmark-gfm.
///
/// The library flips a global character table while it parses, so that two threads at once give wrong
/// output: every call is made under one lock. Safe mode is never switched off.
enum CMark {
    private static let lock = Mutex(())
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    static var version: String { lock.withLock { _ in String(cString: cmark_version_string()) } }

    /// The HTML of a source, by the library's own renderer, after the dialect's policy was applied.
    static func html(_ source: String, _ dialect: Dialect) -> String {
        withRoot(of: source, dialect) { root, extensions in
            if needsPolicy(source) { apply(dialect, to: root) }
            guard let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT, extensions) else { return "" }
            defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
            return String(cString: rendered)
        } ?? ""
    }

    /// The tree of a source in document order, parents before children.
    static func elements(of source: String, _ dialect: Dialect) -> [Element] {
        withRoot(of: source, dialect) { root, _ in flattened(root) } ?? []
    }

    /// What an answer does to the frame it stands in.
    static func frameFacts(of frame: FrameProbe) -> FrameFacts {
        withRoot(of: frame.source, .candor) { root, _ in facts(of: frame, root) } ?? FrameFacts()
    }

    private static func withRoot<Result: Sendable>(
        of source: String, _ dialect: Dialect,
        _ body: (OpaquePointer, UnsafeMutablePointer<cmark_llist>?) -> Result
    ) -> Result? {
        lock.withLock { _ in
            _ = registration
            let options = dialect.extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
            guard let parser = cmark_parser_new(options) else { return nil }
            defer { cmark_parser_free(parser) }
            for name in dialect.attachedNames {
                guard let found = cmark_find_syntax_extension(name) else { continue }
                cmark_parser_attach_syntax_extension(parser, found)
            }
            var text = source
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    cmark_parser_feed(parser, $0.baseAddress, $0.count)
                }
            }
            guard let root = cmark_parser_finish(parser) else { return nil }
            defer { cmark_node_free(root) }
            return body(root, cmark_parser_get_syntax_extensions(parser))
        }
    }
}

// MARK: - Policy

extension CMark {
    /// Raw HTML needs a `<`, and a link a `]` or a `<`; bare addresses are linked in the conformance test
    /// only.
    private static func needsPolicy(_ source: String) -> Bool {
        source.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "@") }
    }

    private static func apply(_ dialect: Dialect, to root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: showAsText(node)
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
                if !dialect.allows(url: text(cmark_node_get_url(node))) { cmark_node_set_url(node, "") }
            default: break
            }
        }
    }

    /// The iterator has already stepped past a leaf, so a leaf may be replaced.
    private static func showAsText(_ node: OpaquePointer) {
        defer { cmark_node_free(node) }
        let isBlock = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
        let shown = RawHTML.visibleText(of: text(cmark_node_get_literal(node)), isBlock: isBlock)
        guard let shown, let words = cmark_node_new(CMARK_NODE_TEXT) else { return }
        cmark_node_set_literal(words, shown)
        guard isBlock else {
            cmark_node_replace(node, words)
            return
        }
        guard let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) else { return }
        cmark_node_append_child(paragraph, words)
        cmark_node_replace(node, paragraph)
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}

// MARK: - Tree

extension CMark {
    private static func flattened(_ root: OpaquePointer) -> [Element] {
        var elements: [Element] = []
        var open: [Int] = []
        var node = root
        while true {
            elements.append(element(node))
            if let child = cmark_node_first_child(node) {
                open.append(elements.count - 1)
                node = child
                continue
            }
            elements[elements.count - 1].end = elements.count
            while node != root, cmark_node_next(node) == nil, let parent = cmark_node_parent(node) {
                node = parent
                if let index = open.popLast() { elements[index].end = elements.count }
            }
            guard node != root, let next = cmark_node_next(node) else { return elements }
            node = next
        }
    }

    private static func element(_ node: OpaquePointer) -> Element {
        let literal = cmark_node_get_literal(node).map { String(cString: $0) }
        return Element(kind: kind(node), literal: literal ?? "", range: range(node))
    }

    private static func kind(_ node: OpaquePointer) -> Node.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list(listStyle(node))
        case CMARK_NODE_ITEM: .item(task(node))
        case CMARK_NODE_CODE_BLOCK: .codeBlock(info: text(cmark_node_get_fence_info(node)))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(url: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(url: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        default: extensionKind(node)
        }
    }

    private static func extensionKind(_ node: OpaquePointer) -> Node.Kind {
        switch text(cmark_node_get_type_string(node)) {
        case "table": .table(alignments(node))
        case "table_header": .tableRow(isHeader: true)
        case "table_row": .tableRow(isHeader: false)
        case "table_cell": .tableCell
        case "strikethrough": .strikethrough
        case let type: .unknown(type: type)
        }
    }

    private static func listStyle(_ node: OpaquePointer) -> Node.ListStyle {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return Node.ListStyle(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0)
    }

    private static func task(_ node: OpaquePointer) -> Node.Task? {
        guard text(cmark_node_get_type_string(node)) == "tasklist" else { return nil }
        return cmark_gfm_extensions_get_tasklist_item_checked(node) ? .done : .open
    }

    private static func alignments(_ node: OpaquePointer) -> [Node.Alignment] {
        guard let values = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
        return (0..<Int(cmark_gfm_extensions_get_table_columns(node))).map { column in
            switch values[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .centre
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }

    /// The library's ends are inclusive; nodes that it made up itself have line 0.
    private static func range(_ node: OpaquePointer) -> SourceRange? {
        let start = SourceLocation(
            line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
        let end = SourceLocation(
            line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
        guard start.line > 0, start.column > 0, end >= start else { return nil }
        return SourceRange(start: start, end: end)
    }
}

// MARK: - Frame

extension CMark {
    private static func facts(of frame: FrameProbe, _ root: OpaquePointer) -> FrameFacts {
        var facts = FrameFacts()
        var child = cmark_node_first_child(root)
        facts.isOpened = child.map { isSentinel($0, line: 1, frame.level) } ?? false
        while let node = child {
            child = cmark_node_next(node)
            let line = Int(cmark_node_get_start_line(node))
            if line == frame.sentinelLine {
                facts.isClosed = isSentinel(node, line: line, frame.level)
            } else if line > frame.sentinelLine {
                if isResolved(node) { facts.leaks.append(frame.label(onLine: line)) }
            } else if child == nil || !facts.isClosed {
                facts.openFence = fence(node, reaching: frame.sentinelLine)
            }
        }
        collect(into: &facts, frame, root)
        return facts
    }

    private static func isSentinel(_ node: OpaquePointer, line: Int, _ level: Int) -> Bool {
        cmark_node_get_type(node) == CMARK_NODE_HEADING && Int(cmark_node_get_heading_level(node)) == level
            && Int(cmark_node_get_start_line(node)) == line
    }

    /// Whether a probe such as `[label]` became a link or a footnote.
    private static func isResolved(_ node: OpaquePointer) -> Bool {
        guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH, let first = cmark_node_first_child(node)
        else {
            return false
        }
        let type = cmark_node_get_type(first)
        return type == CMARK_NODE_LINK || type == CMARK_NODE_FOOTNOTE_REFERENCE
    }

    private static func fence(_ node: OpaquePointer, reaching line: Int) -> String? {
        var length: CInt = 0
        var offset: CInt = 0
        var mark: CChar = 0
        guard cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK, Int(cmark_node_get_end_line(node)) >= line,
            cmark_node_get_fenced(node, &length, &offset, &mark) != 0
        else { return nil }
        return String(repeating: Character(Unicode.Scalar(UInt8(bitPattern: mark))), count: Int(length))
    }

    private static func collect(into facts: inout FrameFacts, _ frame: FrameProbe, _ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HTML_BLOCK:
                facts.add(html: frame.lines(linesOf(node)), isTable: false, isBlock: true)
            case CMARK_NODE_HTML_INLINE:
                let (block, isTable) = enclosingBlock(of: node)
                facts.add(html: frame.lines(linesOf(block)), isTable: isTable, isBlock: false)
            case CMARK_NODE_CODE_BLOCK: facts.code.append(frame.lines(linesOf(node)))
            case CMARK_NODE_HEADING:
                let lines = linesOf(node)
                guard lines.lowerBound != 1, lines.lowerBound != frame.sentinelLine else { continue }
                facts.headings.append(
                    FrameFacts.Heading(
                        lines: frame.lines(lines), column: Int(cmark_node_get_start_column(node)),
                        level: Int(cmark_node_get_heading_level(node))))
            default: break
            }
        }
    }

    private static func enclosingBlock(of node: OpaquePointer) -> (OpaquePointer, isTable: Bool) {
        var block = node
        while cmark_node_get_type(block).rawValue & 0x4000 != 0, let parent = cmark_node_parent(block) {
            block = parent
        }
        return (block, text(cmark_node_get_type_string(block)) == "table_cell")
    }

    private static func linesOf(_ node: OpaquePointer) -> ClosedRange<Int> {
        let start = max(1, Int(cmark_node_get_start_line(node)))
        return start...max(start, Int(cmark_node_get_end_line(node)))
    }
}
