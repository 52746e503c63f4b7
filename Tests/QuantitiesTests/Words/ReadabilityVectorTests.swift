import Foundation
import Testing

@testable import Quantities

@Suite struct ReadabilityVectorTests {
    @Test(arguments: VectorFile.rows("readability_vectors.csv"))
    func `formulas from counts`(row: [String: String]) throws {
        func count(_ column: String) throws -> Int { try #require(Int(row[column] ?? "")) }
        let text = try TextCounts(
            characters: count("letters_and_digits"), words: count("words"), sentences: count("sentences"),
            syllables: count("syllables"), longWords: count("words_3plus_syllables"),
            difficultWords: count("difficult_words"))
        let formulas: [(String, Double?)] = [
            ("words_per_sentence", text.wordsPerSentence), ("flesch_reading_ease", text.fleschReadingEase),
            ("flesch_kincaid_grade", text.fleschKincaidGrade), ("ari", text.automatedReadabilityIndex),
            ("smog", text.smog), ("gunning_fog_simplified", text.gunningFog),
            ("dale_chall_1948", text.daleChall), ("coleman_liau", text.colemanLiau),
        ]
        for (column, value) in formulas {
            #expect(String(format: "%.4f", try #require(value)) == row[column], "\(column)")
        }
        #expect(text.automatedReadabilityGrade.map { String($0) } == row["ari_rounded_up"])
        #expect((text.isSmogDefined ? "yes" : "no") == row["smog_valid_30_sentences"])
    }

    @Test func `a text without words has no readability`() {
        let empty = TextCounts(characters: 0, words: 0, sentences: 0)
        #expect(empty.automatedReadabilityIndex == nil)
        #expect(empty.colemanLiau == nil)
        #expect(empty.smog == nil)
        #expect(VectorFile.rows("readability_vectors.csv").count == 6)
    }
}
