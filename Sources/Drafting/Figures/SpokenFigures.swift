import SourceText

/// Which figures a whole draft says, its front matter included, and what its braces could not say.
public struct SpokenFigures: Sendable {
    /// The names of the figures that are said somewhere.
    public private(set) var names: Set<String> = []
    /// Braces with a near miss of a figure's name, or with a form that the figure cannot be said in, in the order of
    /// the file; the message is lower case without a full stop.
    public private(set) var problems: [(location: SourceLocation, message: String)] = []

    /// Takes what was said of a draft's body, and reads its front matter.
    init(in draft: Draft, by speech: FigureSpeech, body said: FigureSpeech.Said, _ kept: MappedText) {
        for (_, entry) in draft.frontMatter.entries where entry.value.utf8.contains(UInt8(ascii: "{")) {
            let said = speech.said(entry.value)
            names.formUnion(said.uses)
            for problem in said.problems { problems.append((entry.location, problem.message)) }
        }
        names.formUnion(said.uses)
        for problem in said.problems {
            let place = kept.source(of: problem.offset..<problem.offset).lowerBound
            problems.append((draft.file.location(of: place), problem.message))
        }
        problems.sort { $0.location < $1.location }
    }
}
