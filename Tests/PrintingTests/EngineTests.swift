import Foundation
import Launching
import Rendering
import TestSupport
import Testing

@testable import Printing

@Suite("Print engines that misbehave")
struct EngineTests {
    /// A page of a few words; no engine here looks at it.
    static let order = PrintOrder(
        page: Page(html: "<p>Words.</p>", paper: .a4, density: .regular),
        estimate: PageEstimate(markdown: "Words."))

    /// Runs a shell script under the name of an engine, and gives what `Printer` says of it.
    private func error(
        _ script: String, as name: String, time: Duration = .seconds(20)
    ) async throws -> PrintError? {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("#!/bin/sh\n" + script, to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
        let search = ExecutableSearch(path: "/usr/bin:/bin")
        let printer = Printer(
            engine: try PrintEngine.named(folder.path(name), in: search), temporaryFolder: folder.url.path,
            environment: ["PATH": "/usr/bin:/bin"], isRoot: false, time: time)
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        defer {
            let after = try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)
            #expect(after == before, "the private folder is gone")
        }
        do throws(PrintError) {
            _ = try await printer.printed(Self.order)
            return nil
        } catch {
            return error
        }
    }

    @Test("one that hangs is stopped with all that it started", arguments: ["chromium", "weasyprint"])
    func hangs(name: String) async throws {
        let started = ContinuousClock.now
        let error = try await error("sleep 600 & sleep 600", as: name, time: .seconds(1))
        guard case .timedOut(_, 1) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(ContinuousClock.now - started < .seconds(400))
        #expect(error?.description.contains("had printed nothing after 1 seconds") == true)
    }

    @Test("one that ends at once without a word has printed nothing")
    func printsNothing() async throws {
        let error = try await error("exit 0", as: "weasyprint")
        guard case .printedNothing = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("one that writes something else than a PDF has printed nothing")
    func printsNonsense() async throws {
        let error = try await error("for last; do :; done; echo hello > \"$last\"", as: "weasyprint")
        guard case .printedNothing = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("one that fails is quoted with its last line", arguments: ["chromium", "weasyprint"])
    func fails(name: String) async throws {
        let error = try await error("echo 'no display' >&2; exit 7", as: name)
        guard case .failed(_, "no display") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a browser that answers nonsense has failed, and is not waited for")
    func nonsense() async throws {
        let error = try await error("printf 'hello\\0{\"id\":1}\\0' >&4; sleep 600", as: "chromium")
        guard case .failed = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a browser that refuses a command is quoted")
    func refusal() async throws {
        let error = try await error(
            "printf '{\"id\":1,\"error\":{\"message\":\"not today\"}}\\0' >&4; sleep 600", as: "chromium")
        guard case .failed(_, let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason == "Browser.getVersion: not today")
    }
}

@Suite("Finding a print engine")
struct EngineSearchTests {
    /// A folder with programs of these names.
    private func search(_ names: [String]) throws -> (folder: TemporaryFolder, search: ExecutableSearch) {
        let folder = try TemporaryFolder()
        for name in names {
            try folder.write("#!/bin/sh\n", to: name)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
        }
        return (folder, ExecutableSearch(path: folder.url.path))
    }

    @Test("a browser is taken before WeasyPrint")
    func order() throws {
        let (folder, search) = try search(["weasyprint", "google-chrome"])
        defer { folder.remove() }
        let engine = try PrintEngine.first(in: search)
        #expect(engine == PrintEngine(family: .chromium, path: folder.path("google-chrome")))
    }

    @Test("WeasyPrint is taken where there is no browser")
    func weasyPrint() throws {
        let (folder, search) = try search(["weasyprint"])
        defer { folder.remove() }
        #expect(try PrintEngine.first(in: search).family == .weasyPrint)
    }

    @Test("none is an error that says what to install")
    func none() throws {
        let (folder, search) = try search(["pandoc"])
        defer { folder.remove() }
        do throws(PrintError) {
            // A Mac may have a browser among its applications.
            let engine = try PrintEngine.first(in: search)
            #expect(PrintEngine.applications.contains(engine.path))
        } catch {
            #expect(error == .none)
            #expect(error.description.contains("apt-get install chromium"))
        }
    }

    @Test("one that is named must be known, be there and may be run")
    func named() throws {
        let (folder, search) = try search(["brave-browser"])
        defer { folder.remove() }
        #expect(try PrintEngine.named("brave-browser", in: search).family == .chromium)
        #expect(throws: PrintError.unknown(name: "lpr")) { try PrintEngine.named("lpr", in: search) }
        #expect(throws: PrintError.self) { try PrintEngine.named("weasyprint", in: search) }
        try folder.write("", to: "chromium")
        #expect(throws: PrintError.self) { try PrintEngine.named(folder.path("chromium"), in: search) }
    }
}
