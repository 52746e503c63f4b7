import Quantities
import SourceText

/// The days on which nobody at the house works: `.candor/holidays.txt`, one date a line, `#` for a comment.
enum HouseHolidays {
    /// - Throws: `SourceError` at a line that is no date.
    static func read() throws(SourceError) -> Set<CalendarDate> {
        guard let path = Surroundings.house("holidays.txt") else { return [] }
        let file = try InputFile.read(path)
        var days: Set<CalendarDate> = []
        let lines = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let text = line.prefix { $0 != "#" }
            guard !text.allSatisfy(\.isWhitespace) else { continue }
            do throws(QuantityError) {
                days.insert(try Moment(String(text)).date)
            } catch {
                // "2026-12-25 Christmas" would be taken for a zone.
                let first = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
                let isNoted = text.contains(" ") && (try? Moment(first)) != nil
                throw SourceError(
                    path: path, line: index + 1,
                    message: isNoted ? "a line is one date; put '#' before a note behind it" : error.message)
            }
        }
        return days
    }
}
