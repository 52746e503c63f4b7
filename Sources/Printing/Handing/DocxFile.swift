#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import Launching

/// Makes a Word file from a document's Markdown with pandoc.
public struct DocxFile: Sendable {
    private let pandoc: String
    /// Where the private folder is made.
    private let temporaryFolder: String
    private let environment: [String: String]

    /// - Throws: `PrintError.noPandoc`.
    public init(temporaryFolder: String, environment: [String: String]) throws(PrintError) {
        let search = ExecutableSearch(path: environment["PATH"] ?? "")
        guard let pandoc = search.find("pandoc") else { throw .noPandoc }
        self.pandoc = pandoc
        self.temporaryFolder = temporaryFolder
        self.environment = environment
    }

    /// The file's bytes; pandoc reads no file and asks nobody for one.
    ///
    /// - Throws: `PrintError` where pandoc fails or takes longer than half a minute.
    public func bytes(markdown: String, title: String, language: String) async throws(PrintError) -> [UInt8] {
        do {
            return try await PrivateFolder.with(in: temporaryFolder) { folder in
                try await run(markdown, title: title, language: language, in: folder)
            }
        } catch let error as PrintError {
            throw error
        } catch let error as LaunchError {
            throw .launch(error)
        } catch {
            throw .failed(program: pandoc, reason: "\(error)")
        }
    }

    /// pandoc would read or fetch each image that an answer names; its words stay, the image goes. (Its own `--sandbox`
    /// finds no template for Word files in Debian's release.)
    ///
    /// What stands under the heading of the decision becomes a quotation, the nearest that Word has to the page's box.
    private static let filter = """
        function Image(image) return image.caption end
        function Pandoc(document)
          local blocks, decision = pandoc.Blocks{}, nil
          for _, block in ipairs(document.blocks) do
            if block.t == 'Header' then
              if decision then blocks:insert(pandoc.BlockQuote(decision)) end
              decision = nil
              blocks:insert(block)
              if pandoc.utils.stringify(block) == 'Decision needed' then decision = pandoc.Blocks{} end
            elseif decision then decision:insert(block)
            else blocks:insert(block) end
          end
          if decision then blocks:insert(pandoc.BlockQuote(decision)) end
          return pandoc.Pandoc(blocks, document.meta)
        end

        """

    private func run(
        _ markdown: String, title: String, language: String, in folder: PrivateFolder
    ) async throws -> [UInt8] {
        let output = folder.path(of: "document.docx")
        // Its date is fixed, so that the same document gives the same bytes.
        let variables = [
            "PATH": environment["PATH"] ?? "", "HOME": folder.path, "LANG": "C.UTF-8",
            "SOURCE_DATE_EPOCH": "946684800",
        ]
        let filter = folder.path(of: "filter.lua")
        try Data(Self.filter.utf8).write(to: URL(fileURLWithPath: filter))
        let program = Program(
            path: pandoc,
            arguments: [
                // The title becomes that of the file, and the parts its headings.
                "--shift-heading-level-by", "-1", "--lua-filter", filter, "--from", "gfm-raw_html", "--to",
                "docx", "--output", output,
                "--metadata",
                "lang=\(language)", "--metadata", "pagetitle=\(title)", "-",
            ], environment: variables, workingFolder: folder.path)
        let limits = Limits(time: .seconds(30), outputBytes: 1 << 20)
        let finished = try await Launcher.run(program, input: Array(markdown.utf8), limits: limits)
        switch finished.status {
        case .exited(0): break
        case .timedOut: throw PrintError.timedOut(program: pandoc, seconds: 30)
        default:
            let line = finished.errorText.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
            throw PrintError.failed(program: pandoc, reason: line)
        }
        guard let data = FileManager.default.contents(atPath: output), !data.isEmpty else {
            throw PrintError.printedNothing(program: pandoc)
        }
        return [UInt8](data)
    }
}
