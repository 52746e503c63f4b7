import Launching
import Rendering

/// Prints pages with one engine, in a private folder that is gone afterwards.
public struct Printer: Sendable {
    /// What prints.
    public let engine: PrintEngine
    /// Where the private folder is made.
    public var temporaryFolder: String
    /// The environment of the person, of which an engine gets what it needs to find programs and fonts.
    public var environment: [String: String]
    /// Whether the process runs as root, for whom Chromium has no sandbox.
    public var isRoot: Bool
    /// How long printing one page may take.
    public var time: Duration

    /// A printer; a minute is enough for a busy machine.
    public init(
        engine: PrintEngine, temporaryFolder: String, environment: [String: String], isRoot: Bool,
        time: Duration = .seconds(60)
    ) {
        self.engine = engine
        self.temporaryFolder = temporaryFolder
        self.environment = environment
        self.isRoot = isRoot
        self.time = time
    }

    /// Prints a page, counts the pages of the file, and sets it more closely until it fits.
    ///
    /// - Throws: `PrintError` where the engine did not print; a page that does not fit is no error here.
    public func printed(_ order: PrintOrder) async throws(PrintError) -> Printed {
        do {
            return try await PrivateFolder.with(in: parentFolder) { folder in
                switch engine.family {
                case .chromium: try await ChromiumRun(printer: self, folder: folder).printed(order)
                case .weasyPrint: try await WeasyPrintRun(printer: self, folder: folder).printed(order)
                }
            }
        } catch let error as PrintError {
            throw error
        } catch let error as LaunchError {
            throw .launch(error)
        } catch {
            throw .failed(program: engine.path, reason: "\(error)")
        }
    }

    /// A browser that was installed as a snap sees another /tmp than we do.
    private var parentFolder: String {
        guard engine.path.hasPrefix("/snap/"), let home = environment["HOME"] else { return temporaryFolder }
        return home + "/snap/chromium/common"
    }

    /// The time in whole seconds, as it is said.
    var seconds: Int { Int(time.components.seconds) }

    /// What an engine gets of the person's environment: its home is the private folder.
    func environment(in folder: PrivateFolder) -> [String: String] {
        let kept = [
            "PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "LD_LIBRARY_PATH",
        ]
        var result = environment.filter { kept.contains($0.key) }
        result.merge(["LANG": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path]) { $1 }
        return result
    }
}
