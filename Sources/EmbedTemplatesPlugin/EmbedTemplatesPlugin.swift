import Foundation
import PackagePlugin

/// Writes the files under `Templates/` into the library's own code before it is compiled.
///
/// Every file and folder below the target's link is an input, so that a changed, added or deleted file
/// runs the tool again.
@main
struct EmbedTemplatesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Templates").resolvingSymlinksInPath()
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
        return [
            .buildCommand(
                displayName: "Embedding Templates",
                executable: try context.tool(named: "EmbedTemplates").url,
                arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)],
                inputFiles: try files(under: folder),
                outputFiles: [output])
        ]
    }

    private func files(under folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .sorted()
            .map { folder.appending(path: $0) }
            .filter { !$0.hasDirectoryPath }
    }
}
