import Charting
import Drafting
import Quantities

/// A saying as a picture: icons for one share or two, bars for more.
struct SayPicture {
    private let saying: Saying

    init(_ saying: Saying) {
        self.saying = saying
    }

    /// One `svg` element with a line feed at its end.
    ///
    /// - Throws: `Failure` for a figure that a picture would show wrongly or not whole.
    func svg() throws -> String {
        let figures = saying.items.compactMap(\.figure)
        guard figures.count == saying.items.count, let first = figures.first else {
            throw Failure(message: "a picture shows a share, and this is none; leave out --format svg")
        }
        do throws(ChartError) {
            return try drawn(first, others: Array(figures.dropFirst())) + "\n"
        } catch {
            throw Failure(message: error.message)
        }
    }

    private func drawn(_ first: Figure, others: [Figure]) throws(ChartError) -> String {
        guard let second = others.first else { return try IconArray(first).svg }
        if saying.denominator == 100, others.count == 1,
            let pair = try? IconArray(
                first, titled: saying.items[0].typed, beside: second, titled: saying.items[1].typed)
        {
            return pair.svg
        }
        let bars = zip(saying.items, [first] + others).map { ComparisonBars.Bar($0.typed, $1) }
        return try ComparisonBars(bars, over: saying.denominator).svg
    }
}
