import Testing

@testable import Printing

@Suite("Reading a PDF")
struct PDFFileTests {
    private func pdf(_ text: String) -> PDFFile { PDFFile(Array(("%PDF-1.4\n" + text).utf8)) }

    @Test("counts objects of the type Page, and not the tree they hang in")
    func countsPages() {
        let file = pdf(
            "1 0 obj\n<</Type /Page\n/Parent 3 0 R>>\nendobj\n2 0 obj\n<</Type/Page>>\nendobj\n"
                + "3 0 obj\n<</Type /Pages /Count 2 /Kids [1 0 R 2 0 R]>>\nendobj\n")
        #expect(file.pageCount == 2)
    }

    @Test("is not misled by texts, comments and streams that look like pages")
    func ignoresLookalikes() {
        let file = pdf(
            "1 0 obj\n<</Title (/Type /Page \\) /Type /Page) /Other <2F54> >>\nendobj\n% /Type /Page\n"
                + "2 0 obj\n<</Length 11>>\nstream\n/Type /Page\nendstream\nendobj\n3 0 obj\n<</Type /Page>>\nendobj\n"
        )
        #expect(file.pageCount == 1)
    }

    @Test("finds pages in a compressed object stream")
    func objectStreams() {
        // zlib, level 9, of '1 0 2 20 <</Type /Page /A 1>> <</Type /Page>>', with fixed codes.
        let packed: [UInt8] = [
            0x78, 0xDA, 0x33, 0x54, 0x30, 0x50, 0x30, 0x52, 0x30, 0x32, 0x50, 0xB0, 0xB1, 0xD1, 0x0F, 0xA9,
            0x2C, 0x48,
            0x55, 0xD0, 0x0F, 0x48, 0x4C, 0x07, 0x92, 0x8E, 0x0A, 0x86, 0x76, 0x76, 0xA8, 0x82, 0x76, 0x76,
            0x00, 0xF5,
            0x79, 0x0B, 0x99,
        ]
        let head = Array("%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 2/First 9/Filter/FlateDecode>>\nstream\n".utf8)
        let file = PDFFile(head + packed + Array("\nendstream\nendobj\n".utf8))
        #expect(file.pageCount == 2)
    }

    @Test("finds no page in what is no PDF, in nothing, and in what is cut off")
    func nothing() {
        #expect(PDFFile([]).pageCount == 0)
        #expect(PDFFile(Array("<html>/Type /Page".utf8)).pageCount == 0)
        #expect(pdf("1 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\nx").pageCount == 0)
        #expect(pdf("(never closed /Type /Page").pageCount == 0)
    }

    @Test("gives dates the same length and always the same value")
    func dates() {
        let file = pdf("<</CreationDate (D:20261125195411+00'00')\n/ModDate (D:20261125195411+00'00')>>")
        let text = String(decoding: file.withoutDates.bytes, as: UTF8.self)
        #expect(
            text
                == "%PDF-1.4\n<</CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>>"
        )
    }

    @Test("says who wrote it and whether it is tagged")
    func facts() {
        let file = pdf(
            "1 0 obj <</Producer (WeasyPrint 57.2)>> endobj 2 0 obj <</MarkInfo <</Marked true>> >> endobj")
        #expect(file.producer == "WeasyPrint 57.2")
        #expect(file.isTagged)
        #expect(!pdf("<</Marked false>>").isTagged)
    }
}
