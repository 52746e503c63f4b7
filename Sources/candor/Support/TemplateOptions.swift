import ArgumentParser
import Drafting
import Rendering
import TemplateLibrary

/// The option that every command with templates has, and what is read with it.
struct TemplateOptions: ParsableArguments {
    @Option(
        name: .customLong("templates"),
        help: ArgumentHelp("Look for templates here first.", valueName: "dir"), completion: .directory)
    var folder: String?

    /// - Throws: `Failure` where the folder that was named does not exist.
    func library() throws -> TemplateLibrary { try Self.library(in: folder) }

    /// The templates, with those of a folder in front where one is named.
    static func library(in folder: String?) throws -> TemplateLibrary {
        if let folder, !Surroundings.isFolder(folder) {
            throw Failure(message: "'\(folder)' is no folder; --templates takes a folder of templates")
        }
        return TemplateLibrary(overlays: Surroundings.overlays(named: folder))
    }
}
