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
                throw SourceError(path: path, line: index + 1, message: error.message)
            }
        }
        return days
    }
}
