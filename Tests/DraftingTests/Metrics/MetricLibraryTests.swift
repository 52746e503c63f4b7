import TemplateLibrary
import Testing

@testable import Drafting

@Suite struct MetricLibraryTests {
    private static let read = Result { try MetricLibrary(TemplateLibrary()) }
    private let library: MetricLibrary

    init() throws { library = try Self.read.get() }

    @Test(arguments: [
        ("accuracy 97%", "accuracy", nil, "97%"), ("an accuracy of 97 %", "accuracy", nil, "97 %"),
        ("Accuracy = 0.97", "accuracy", nil, "0.97"),
        ("accuracy is at most 97%", "accuracy", nil, "at most 97%"),
        ("99.9% availability", "availability", nil, "99.9%"), ("recall@10 62%", "recall@k", "10", "62%"),
        ("RECALL @ 10 62%", "recall@k", "10", "62%"), ("recall at 10: 62%", "recall@k", "10", "62%"),
        ("recall 62%", "recall", nil, "62%"), ("P95 latency 4.2 s", "latency percentile", "95", "4.2 s"),
        ("p99.9 4.2 s", "latency percentile", "99.9", "4.2 s"), ("p 0.03", "p-value", nil, "0.03"),
        ("top-1 accuracy 92%", "top-1 accuracy", nil, "92%"),
        ("top-5 accuracy 92%", "top-k accuracy", "5", "92%"),
        ("top 5 accuracy 92%", "top-k accuracy", "5", "92%"), ("F1 0.83", "F1", nil, "0.83"),
        ("hallucination rate 16 of 500", "hallucination rate", nil, "16 of 500"),
        ("three nines", "three nines", nil, "99.9%"), ("R² 0.8", "R-squared", nil, "0.8"),
        ("40 tokens per second", "tokens per second", nil, "40"), ("recall", "recall", nil, ""),
        ("the cache hit rate was 80%", "cache hit rate", nil, "80%"),
    ])
    func `a metric is found by name with its value`(
        text: String, name: String, number: String?, value: String
    ) throws {
        let named = try #require(try library.named(in: text))
        #expect(named.metric.name == name)
        #expect(named.number == number)
        #expect(named.value == value)
    }

    @Test(arguments: ["3.2%", "16 of 500 answers", "accurate 97%", "12000 EUR", "", "recalls 5%", "café 5%"])
    func `a text without a metric names none`(text: String) throws {
        #expect(try library.named(in: text) == nil)
    }

    @Test(arguments: [
        ("16 of 500", false), ("about 3.2%", false), ("at most 5/1000", false), ("3 in 100", false),
        ("nan", false),
        ("0x10", false), ("recall 62%", true), ("36 hours", true), ("R² 0.8", true),
    ])
    func `only a text with a word of its own is worth the file of metrics`(text: String, expected: Bool) {
        #expect(NamedValue.mayName(text) == expected)
    }

    @Test func `a misspelt metric has a nearest name`() throws {
        #expect(NamedValue.words(before: "hallucinaton rate 3%") == "hallucinaton rate")
        #expect(try library.nearest(to: "hallucinaton rate") == "hallucination rate")
        #expect(try library.nearest(to: "zebra") == nil)
    }

    @Test func `no spelling belongs to two metrics`() throws {
        var owners: [String: String] = [:]
        for metric in try library.all() {
            for spelling in Set(metric.spellings) {
                let key = MetricName.tokens(of: spelling.text).map(\.text).joined(separator: " ")
                #expect([nil, metric.name].contains(owners[key]), "\(metric.name) and \(owners[key] ?? "")")
                owners[key] = metric.name
            }
        }
    }

    @Test func `every metric says a sentence for its own example, or why it has none`() throws {
        for metric in try library.all() {
            let named = try #require(try library.named(in: metric.example), "\(metric.name)")
            #expect(named.metric.name == metric.name)
            if let refusal = metric.refusal {
                #expect(throws: MetricError.noConsequence(named.spelling, refusal)) {
                    try named.consequence()
                }
                continue
            }
            for reading in metric.readings {
                let said = try named.consequence(as: reading.id).said()
                #expect(
                    !said.isEmpty && !said.contains("{") && !said.contains("  "), "\(metric.name): \(said)")
            }
        }
    }

    @Test func `every name is found in the part of the file that is read for it`() throws {
        for metric in try library.all() {
            let typed = metric.name(with: "7")
            #expect(try library.named(in: "\(typed): 5%")?.metric.name == metric.name, "\(typed)")
        }
    }

    @Test func `the list of metrics that writers use is complete`() throws {
        let names = """
            accuracy|precision|recall|sensitivity|specificity|true positive rate|false positive rate|miss rate|\
            false negative rate|false discovery rate|F1|F-score|AUC|ROC AUC|ROC curve|PR AUC|average precision|\
            confusion matrix|log loss|cross-entropy|perplexity|BLEU|ROUGE|BERTScore|cosine similarity|exact match|\
            faithfulness|groundedness|hallucination rate|factual consistency|answer relevancy|context precision|\
            context recall|recall@5|hit rate@5|precision@5|MRR|nDCG|MAP|top-1 accuracy|top-5 accuracy|WER|\
            word error rate|MAE|RMSE|MAPE|R-squared|calibration error|ECE|Brier score|PSI|KL divergence|kappa|\
            inter-annotator agreement|win rate|Elo|pass@1|pass@5|task success rate|containment rate|deflection rate|\
            escalation rate|refusal rate|over-refusal rate|attack success rate|ASR|toxicity rate|leakage rate|\
            block rate|override rate|abstention rate|coverage|P50 latency|P90 latency|P95 latency|P99 latency|\
            tail latency|TTFT|tokens per second|QPS|throughput|error rate|availability|uptime|error budget|burn rate|\
            MTTR|MTTD|MTBF|cache hit rate|change failure rate|NPS|CSAT|GPU utilisation|three nines|uplift|lift|\
            p-value|statistically significant
            """.split(separator: "|")
        for name in names { #expect(try library.named(in: "\(name) 5%") != nil, "\(name)") }
    }
}
