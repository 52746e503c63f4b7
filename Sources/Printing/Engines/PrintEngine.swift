import Launching

/// A program that makes PDFs from a page.
public struct PrintEngine: Hashable, Sendable {
    /// What the program is, which decides how it is spoken with.
    public enum Family: String, Hashable, Sendable, CaseIterable {
        /// Chromium, Chrome, Edge, Brave and others of that make.
        case chromium = "Chromium"
        case weasyPrint = "WeasyPrint"
    }

    /// What it is.
    public let family: Family
    /// Where it is.
    public let path: String

    /// An engine that is known to be at a path.
    public init(family: Family, path: String) {
        self.family = family
        self.path = path
    }

    /// The names under which engines are installed, in the order in which they are tried.
    public static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
        "brave-browser", "weasyprint",
    ]

    /// Where applications lie that no PATH names.
    static let applications = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ]

    /// The first engine that is installed.
    ///
    /// - Throws: `PrintError.none`.
    public static func first(in search: ExecutableSearch) throws(PrintError) -> PrintEngine {
        for name in names {
            if let path = search.find(name), let family = family(of: name) {
                return PrintEngine(family: family, path: path)
            }
        }
        for path in applications {
            if let program = try? Program(named: path, in: search) {
                return PrintEngine(family: .chromium, path: program.path)
            }
        }
        throw .none
    }

    /// The engine that a person named, by name or by path.
    ///
    /// - Throws: `PrintError` where there is none, or it is nothing that makes PDFs from pages.
    public static func named(_ name: String, in search: ExecutableSearch) throws(PrintError) -> PrintEngine {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        guard let family = family(of: file) else { throw .unknown(name: name) }
        do throws(LaunchError) {
            return PrintEngine(family: family, path: try Program(named: name, in: search).path)
        } catch {
            throw .notThere("\(error)")
        }
    }

    private static func family(of name: String) -> Family? {
        let name = name.lowercased()
        if name.contains("weasyprint") { return .weasyPrint }
        let isChromium = ["chrom", "edge", "brave", "vivaldi"].contains { name.contains($0) }
        return isChromium ? .chromium : nil
    }
}
