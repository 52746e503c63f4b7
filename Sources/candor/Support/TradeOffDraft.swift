import Drafting
import Scoring
import SourceText

/// The draft of a decision memo that a trade-off is put into.
struct TradeOffDraft {
    let path: String
    let templates: TemplateOptions

    /// Puts the table, and the curve that its chart is drawn from, where the one before it stands, or under what the step says; nothing else changes.
    ///
    /// - Throws: `Failure` where the draft's kind has no such step, and what reading and writing throw.
    func put(_ table: FrozenTradeOff, _ curve: TradeOffCurve) throws {
        OutputFile.clearUp(besides: path)
        let snapshot = try FileReader.read(path)
        let source = try SourceFile(path: path, bytes: snapshot.bytes)
        let reader = try DraftReader(frameworks: FrameworkLibrary(templates.library()))
        let draft = try reader.read(source)
        guard let step = draft.framework.step("trade-off") else {
            throw Failure(
                message:
                    "'\(path)' is a \(draft.framework.title.lowercased()), which has no step 'trade-off';"
                    + " name a decision memo")
        }
        let answer = table.replacing(in: draft.answers[step.id]?.passage.text ?? "")
        let answered = try reader.read(
            SourceFile(path: path, text: DraftEditor(draft).text(settingAnswer: answer, for: step)))
        let text = DraftEditor(answered).text(settingField: TradeOffCurve.key, to: curve.text)
        let bytes = (source.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        guard bytes != snapshot.bytes else {
            Console.error("\(path) has this table already")
            return
        }
        _ = try OutputFile.replace(snapshot, with: bytes, at: path)
        Console.error("wrote the table into \(path), under '\(step.heading)'")
    }
}
