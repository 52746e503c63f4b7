import Foundation
import TestSupport

/// The pages that people read, by their paths from the root.
enum GuidePages {
    /// README.md, CONTRIBUTING.md, and all that is below docs/.
    static let all: [String] = ["README.md", "CONTRIBUTING.md"] + below("docs")

    private static func below(_ folder: String) -> [String] {
        let names = (try? Project.names(in: folder)) ?? []
        return names.flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            return name.hasSuffix(".md") ? [path] : name.contains(".") ? [] : below(path)
        }
    }
}
