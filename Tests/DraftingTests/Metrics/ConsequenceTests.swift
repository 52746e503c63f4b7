import Quantities
import TemplateLibrary
import Testing

@testable import Drafting

@Suite struct ConsequenceTests {
    private static let read = Result { try MetricLibrary(TemplateLibrary()) }
    private let library: MetricLibrary

    init() throws { library = try Self.read.get() }

    private func said(
        _ text: String, as reading: MetricReading.ID? = nil, checked: Int? = nil, of base: BaseNoun? = nil
    ) throws -> String {
        try #require(try library.named(in: text)).consequence(as: reading, checked: checked, of: base).said()
    }

    private func message(_ text: String, as reading: MetricReading.ID? = nil) throws -> String {
        let named = try #require(try library.named(in: text))
        do throws(MetricError) {
            return try named.consequence(as: reading).said()
        } catch {
            return error.message
        }
    }

    @Test(arguments: [
        ("accuracy 97%", "3 in 100 predictions are wrong"),
        (
            "recall 180/200",
            "about 10 in 100 real violations get through (likely between 7 and 15 in 100; 20 of 200 checked)"
        ),
        (
            "recall 200/200",
            "none of the 200 real violations checked get through; the true rate could still be as high as 15 in 1,000"
        ),
        ("leakage rate at most 1%", "at most 1 in 100 answers gives away private data"),
        ("recall at least 95%", "at most 5 in 100 real violations get through"),
        ("P95 latency 4.2 s", "5 in 100 requests take 4.2 seconds or longer (1 in 20)"),
        ("P50 latency 800 ms", "half of requests take 800 milliseconds or longer"),
        ("99.9% availability", "the service may be down for up to 43.2 minutes in a 30-day month"),
        ("AUC 0.93", "given one bad and one good item, the bad one is ranked higher 93 times in 100"),
        ("MAE 3.2 degrees", "forecasts miss by 3.2 degrees on average"),
        ("MAE 1 degrees", "forecasts miss by 1 degree on average"),
        ("MAE 12000 EUR", "forecasts miss by 12,000 EUR on average"),
        ("MAPE 120%", "forecasts miss by 120% of the true value on average"),
        ("ECE 0.05", "stated confidence is off by 5 percentage points on average"),
        ("TTFT 1.2 s", "users wait 1.2 seconds before the first words appear"),
        ("TTFT about 2 s", "users wait about 2 seconds before the first words appear"),
        ("40 tokens per second", "answers appear at about 30 words a second"),
        ("throughput 300 orders a second", "the service handles 300 orders a second"),
        ("burn rate 4", "at this pace the month's allowance of downtime is gone in 7.5 days"),
        ("CSAT 4.2/5", "customers rate it 4.2 out of 5 on average"),
        ("QPS 1,200", "the service handles 1,200 requests a second"),
        ("GPU utilisation 82%", "82% of the computing capacity is in use"),
    ])
    func `a metric is said as what it means for people`(typed: String, expected: String) throws {
        #expect(try said(typed) == expected)
    }

    @Test func `a name with two meanings is said as the one that was given`() throws {
        #expect(
            try said("recall@10 62%", as: .hitRate)
                == "38 in 100 questions find none of the right documents among the first 10")
        #expect(
            try said("recall@10 62%", as: .meanRecall)
                == "38 in 100 right documents are missing from the first 10")
        #expect(
            try said("hallucination rate 3.2%", as: .answer)
                == "about 3 in 100 answers contain something made up")
        #expect(
            try said("faithfulness 0.71", as: .statement)
                == "29 in 100 statements are not backed by the source")
    }

    @Test func `a percentage with the number checked has its range`() throws {
        #expect(
            try said("hallucination rate 3.2%", as: .answer, checked: 500, of: BaseNoun("summaries"))
                == "about 3 in 100 summaries contain something made up (likely between 2 and 5 in 100; 16 of 500 checked)"
        )
    }

    @Test func `statements are said of answers where their number is known`() throws {
        let named = try #require(try library.named(in: "faithfulness 0.71"))
        var consequence = try named.consequence(as: .statement)
        consequence.figure?.statements = 5
        #expect(
            consequence.said()
                == "29 in 100 statements are not backed by the source, which means between 29 and 100 in 100 answers of 5 statements are affected"
        )
    }

    @Test(arguments: [
        (
            "F1 0.83",
            "F1 says nothing about people: it blends missed violations and false alarms into one score; type recall and precision, such as 'recall 90%'"
        ),
        ("recall@10 62%", "'recall@10' has two meanings; say which"),
        ("recall@k 62%", "'recall@k' needs its number; type it in the name, such as 'recall@10 62%'"),
        ("recall", "'recall' has no value; type it after the name, such as 'recall 62%'"),
        ("recall 62", "'62' is more than 1; type '62%' for a percentage, or a score from 0 to 1"),
        ("recall 101%", "'101%' is more than the whole; a share lies between 0% and 100%"),
        (
            "availability 100%",
            "availability takes a share below 100%, not '100%'; type it as 'availability 99.9%'"
        ),
        ("P95 latency 12%", "P95 latency takes a length of time, not '12%'; type it as 'P95 latency 4.2 s'"),
        ("TTFT 12%", "TTFT takes a length of time, not '12%'; type it as 'time to first token 1.2 s'"),
        (
            "throughput 3 minutes",
            "throughput takes a number in a period, not '3 minutes'; type it as 'throughput 300 orders a second'"
        ),
        ("MAE 3", "MAE takes a number with its unit, not '3'; type it as 'MAE 3 minutes'"),
        ("CSAT 82%", "CSAT takes a number and the end of its scale, not '82%'; type it as 'CSAT 4.2 of 5'"),
    ])
    func `what cannot be said is answered with what to type`(typed: String, expected: String) throws {
        #expect(try message(typed) == expected)
    }

    @Test func `a meaning that a name does not have is refused`() throws {
        #expect(
            try message("accuracy 97%", as: .answer)
                == "'accuracy' is not counted per statement or per answer")
        #expect(
            try message("accuracy 97%", as: .hitRate) == "'accuracy' is neither a hit rate nor a mean recall")
    }
}
