import Drafting

/// Draws a walk: from its state to the lines of the screen.
///
/// The same frame comes out of the same walk and size. From top to bottom: where one is, what is asked, what is typed,
/// what could be better, and the keys.
struct WalkFrame {
    let walk: Walk
    let size: ScreenSize
    var lines: [StyledLine] = []
    var cursor: Frame.Cursor?
    /// The lines that ask, which stay whatever the height.
    var asked: Range<Int>?

    init(_ walk: Walk, in size: ScreenSize) {
        self.walk = walk
        self.size = size
    }

    /// The columns that text may take; long lines are hard to read, so a wide terminal stays partly empty.
    var width: Int { min(size.columns - 2 - margin, 88) }
    /// The columns left free at the left.
    var margin: Int { size.columns < 50 ? 0 : 2 }
    /// Whether there is room for empty lines.
    var isRoomy: Bool { size.rows >= 18 }

    /// - Parameter height: the fewest lines, so that a block that was higher before does not jump.
    mutating func frame(height: Int) -> Frame {
        header()
        switch walk.phase {
        case .asking: asking()
        case .talking(let talk): talking(talk)
        case .confirming(let reading): confirming(reading)
        case .reviewing(let list): reviewing(list)
        }
        let keys = keyLines()
        let fewest = min(height, size.rows - 1) - keys.count
        while lines.count < fewest { lines.append(StyledLine()) }
        lines += keys
        fit(above: keys.count)
        let shownMargin = margin
        let moved = lines.map { $0.width == 0 ? $0 : $0.indented(by: shownMargin) }
        if cursor != nil { cursor?.column += shownMargin }
        return Frame(lines: moved, cursor: cursor)
    }

    /// Leaves lines out until the block fits: first those above what is typed, then those before the keys.
    private mutating func fit(above keys: Int) {
        let limit = max(size.rows - 1, 1)
        guard lines.count > limit else { return }
        if let asked, let cursor { keepAsked(asked, cursor, end: lines.count - keys, limit) }
        guard lines.count > limit else { return }
        let top = min(lines.count - limit, cursor.map(\.row) ?? 1)
        lines.removeFirst(top)
        cursor?.row -= top
        guard lines.count > limit else { return }
        let end = max(lines.count - keys, 0)
        let start = max(end - (lines.count - limit), cursor.map { $0.row + 1 } ?? 0)
        lines.removeSubrange(min(start, end)..<end)
        if lines.count > limit { lines.removeLast(lines.count - limit) }
    }

    /// Leaves lines out so that what is asked, what is typed and the keys stay: first what stands above, then empty
    /// lines, advice, help, and at last all but the first line of the question.
    private mutating func keepAsked(_ asked: Range<Int>, _ cursor: Frame.Cursor, end: Int, _ limit: Int) {
        let inner = asked.upperBound..<max(end, asked.upperBound)
        let blank = inner.filter { lines[$0].width == 0 && $0 != cursor.row }
        let below = inner.filter { $0 > cursor.row }
        // What went wrong stands below the advice and stays longer.
        let order =
            Array(0..<asked.lowerBound) + blank + (walk.notice == nil ? below.reversed() : below)
            + inner.filter { $0 < cursor.row }.reversed() + asked.dropFirst().reversed()
        var gone: Set<Int> = []
        for index in order where lines.count - gone.count > limit { gone.insert(index) }
        lines = lines.indices.filter { !gone.contains($0) }.map { lines[$0] }
        self.cursor?.row -= gone.count { $0 < cursor.row }
    }

    // MARK: Parts that every phase has

    private mutating func header() {
        gap()
        var left = walk.interview.framework.title
        if let progress = walk.interview.progress { left += " · \(progress.number) of \(progress.count)" }
        let gauge = walk.fill?.said
        let isWaiting = walk.isFromBefore && walk.isTouched && walk.phase == .asking
        let place =
            !walk.failed.isEmpty
            ? "not saved"
            : isWaiting ? "not saved yet" : walk.place.map { "saved in \($0)" } ?? "not saved yet"
        let word = place.hasPrefix("not") ? "not saved" : "saved"
        if size.columns < 40, let progress = walk.interview.progress {
            left = "\(progress.number) of \(progress.count)"
        }
        let room = width - DisplayWidth.of(left) - (gauge.map { DisplayWidth.of($0) + 3 } ?? 0) - 2
        let shortPlace = room >= 20 ? CellText.cut(place, to: room) : word
        for right in [[place, gauge], [shortPlace, gauge], [word, gauge], [word], []] {
            let text = right.compactMap { $0 }.joined(separator: " · ")
            let free = width - DisplayWidth.of(left) - 2
            guard DisplayWidth.of(text) <= free || right.isEmpty else { continue }
            var line = StyledLine(CellText.cut(left, to: width), .dim)
            if !text.isEmpty {
                line.pad(to: width - DisplayWidth.of(text))
                line.append(text, walk.fill.map { $0.percent > 100 } == true ? .problem : .dim)
            }
            lines.append(line)
            break
        }
        gap()
    }

    /// An empty line where there is room for one.
    ///
    /// - Parameter isNeeded: whether it stays on a low terminal too.
    mutating func gap(isNeeded: Bool = false) {
        if isRoomy || isNeeded && size.rows >= 12 { lines.append(StyledLine()) }
    }

    mutating func text(_ text: String, _ style: Style = .plain, indent: Int = 0) {
        for line in Wrapping.lines(of: text, width: width - indent) {
            lines.append(StyledLine(line, style).indented(by: indent))
        }
    }

    /// A text behind a mark, its further lines below the first.
    mutating func marked(_ mark: String, _ text: String, _ markStyle: Style, _ style: Style = .plain) {
        for (index, line) in Wrapping.lines(of: text, width: width - 2).enumerated() {
            var drawn = StyledLine(index == 0 ? mark + " " : "  ", markStyle)
            drawn.append(line, style)
            lines.append(drawn)
        }
    }

    mutating func notice() {
        guard let notice = walk.notice else { return }
        marked(
            notice.isProblem ? "!" : "·", notice.text, notice.isProblem ? .problem : .dim,
            notice.isProblem ? .plain : .dim)
    }

    /// The rows that are left for what is typed, after all else has its lines.
    func room(besides below: Int) -> Int { max(size.rows - 1 - lines.count - below - keyLines().count, 1) }

    // MARK: Keys

    private func keyLines() -> [StyledLine] {
        let isThin = size.columns < 30
        let most = size.rows >= 20 ? (isThin ? 6 : 3) : size.rows >= 12 ? (isThin ? 4 : 2) : 1
        // Nothing is cut inside a word: a key that is too long for the line goes without what it does.
        var names = WalkKeys(walk, isNarrow: size.columns < 50).names.map { name in
            name.key.count + 1 + name.does.count > width ? .init(key: name.key, does: "") : name
        }
        while true {
            let rows = Self.wrapped(names, width: width)
            if rows.count <= most || names.count <= 2 {
                return rows.prefix(max(most, 1)).map(Self.drawn)
            }
            // The last two are how to learn the rest and how to leave.
            let first = names.firstIndex { ["Ctrl+F", "Alt+Enter"].contains($0.key) }
            names.remove(at: first ?? names.count - 3)
        }
    }

    private static func drawn(_ row: [WalkKeys.Name]) -> StyledLine {
        var line = StyledLine()
        for (index, name) in row.enumerated() {
            if index > 0 { line.append(" · ", .dim) }
            line.append(name.key, .accent)
            if !name.does.isEmpty { line.append(" " + name.does, .dim) }
        }
        return line
    }

    private static func wrapped(_ names: [WalkKeys.Name], width: Int) -> [[WalkKeys.Name]] {
        var rows: [[WalkKeys.Name]] = [[]]
        var columns = 0
        for name in names {
            let size = name.key.count + 1 + name.does.count
            if columns > 0, columns + 3 + size > width {
                rows.append([])
                columns = 0
            }
            columns += (columns > 0 ? 3 : 0) + size
            rows[rows.count - 1].append(name)
        }
        return rows
    }
}

extension Walk {
    /// What is to be seen now.
    ///
    /// - Parameter height: the height of the block before, while the question is the same; else 0.
    public func frame(in size: ScreenSize, height: Int = 0) -> Frame {
        var drawing = WalkFrame(self, in: size)
        return drawing.frame(height: height)
    }

    /// What of the block's height belongs together: while this stays the same the block does not shrink.
    public var scene: String {
        switch phase {
        case .asking: "asking \(question?.id ?? "") \(help)"
        case .talking: "talking \(question?.id ?? "")"
        case .confirming: "confirming"
        case .reviewing: "reviewing"
        }
    }
}
