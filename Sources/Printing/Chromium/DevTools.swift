import Drafting
import Foundation
import Launching

/// The browser's debugging protocol over its pipe: one page, one command after the other.
///
/// Messages are JSON, each ended by a NUL. <https://chromedevtools.github.io/devtools-protocol/> describes the commands.
struct DevTools {
    private var conversation: Conversation
    private let program: String
    private var number = 0
    private var session: String?
    private var frame = ""

    init(conversation: Conversation, program: String) {
        self.conversation = conversation
        self.program = program
    }

    private struct Head: Decodable {
        let id: Int?
    }

    private struct Answer<Value: Decodable>: Decodable {
        struct Failure: Decodable {
            let message: String
        }
        let error: Failure?
        let result: Value?
    }

    private struct Nothing: Decodable {}

    private struct Version: Decodable {
        let product: String
    }

    private struct Target: Decodable {
        let targetId: String
    }

    private struct Attached: Decodable {
        let sessionId: String
    }

    private struct Evaluated<Value: Decodable>: Decodable {
        struct Returned: Decodable {
            let value: Value?
        }
        let result: Returned
    }

    private struct Data: Decodable {
        let data: String
    }

    /// The browser and its version: `Chromium 156`.
    mutating func version() async throws(PrintError) -> String {
        let product = try await ask("Browser.getVersion", as: Version.self).product
        let parts = product.split(separator: "/")
        let name = parts.first?.replacing("HeadlessChrome", with: "Chrome") ?? "Chrome"
        let number = parts.last?.split(separator: ".").first ?? ""
        return "\(name == "Chrome" ? "Chromium" : name) \(number)"
    }

    /// Opens a page with this text, as paper sees it.
    mutating func show(_ html: String) async throws(PrintError) {
        frame = try await ask("Target.createTarget", ["url": "about:blank"], as: Target.self).targetId
        let target: JSONValue = ["targetId": .text(frame), "flatten": true]
        session = try await ask("Target.attachToTarget", target, as: Attached.self).sessionId
        _ = try await ask("Emulation.setEmulatedMedia", ["media": "print"], as: Nothing.self)
        let content: JSONValue = ["frameId": .text(frame), "html": .text(html)]
        _ = try await ask("Page.setDocumentContent", content, as: Nothing.self)
    }

    /// Runs a script that gives a value, waiting for a promise.
    mutating func evaluate<Value: Decodable>(
        _ script: String, as type: Value.Type
    ) async throws(PrintError) -> Value {
        let parameters: JSONValue = [
            "expression": .text(script), "awaitPromise": true, "returnByValue": true,
        ]
        guard
            let value = try await ask("Runtime.evaluate", parameters, as: Evaluated<Value>.self).result.value
        else { throw .failed(program: program, reason: "the page cannot be measured") }
        return value
    }

    /// Runs a script whose value nobody needs.
    mutating func run(_ script: String) async throws(PrintError) {
        _ = try await ask("Runtime.evaluate", ["expression": .text(script)], as: Nothing.self)
    }

    /// The page as a PDF, tagged and with bookmarks, on the paper that its style names.
    mutating func pdf() async throws(PrintError) -> [UInt8] {
        let parameters: JSONValue = [
            "preferCSSPageSize": true, "printBackground": true, "generateTaggedPDF": true,
            "generateDocumentOutline": true,
        ]
        let encoded = try await ask("Page.printToPDF", parameters, as: Data.self).data
        guard let data = Foundation.Data(base64Encoded: encoded) else {
            throw .printedNothing(program: program)
        }
        return [UInt8](data)
    }

    /// Sends one command and waits for its answer; what the browser tells besides is passed over.
    private mutating func ask<Value: Decodable>(
        _ method: String, _ parameters: JSONValue = [:], as type: Value.Type
    ) async throws(PrintError) -> Value {
        number += 1
        var message: JSONValue = ["id": .number(number), "method": .text(method), "params": parameters]
        if let session { message = message.adding(["sessionId": .text(session)]) }
        guard await conversation.send(Array(message.text.utf8) + [0]) else {
            throw .failed(program: program, reason: "")
        }
        while let answer = await conversation.receive(until: 0) {
            let bytes = Foundation.Data(answer)
            guard (try? JSONDecoder().decode(Head.self, from: bytes))?.id == number else { continue }
            guard let read = try? JSONDecoder().decode(Answer<Value>.self, from: bytes) else {
                throw .failed(program: program, reason: "its answer to \(method) cannot be read")
            }
            if let value = read.result { return value }
            throw .failed(program: program, reason: "\(method): \(read.error?.message ?? "no answer")")
        }
        throw .failed(program: program, reason: "")
    }
}
