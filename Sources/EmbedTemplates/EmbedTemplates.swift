import Foundation

/// The build-time program that writes every template below a folder into one Swift file.
///
/// `EmbedTemplates FOLDER OUTPUT`. The order is that of the paths' bytes, so that the same folder always
/// gives the same file.
@main
struct EmbedTemplates {
    static func main() {
        guard CommandLine.arguments.count == 3 else { stop("usage: EmbedTemplates FOLDER OUTPUT") }
        do {
            let files = try TemplateFolder(path: CommandLine.arguments[1]).files()
            let source = Data(SwiftSource(files: files).text.utf8)
            let output = URL(filePath: CommandLine.arguments[2])
            try source.write(to: output)
        } catch {
            stop("\(error)")
        }
    }

    private static func stop(_ message: String) -> Never {
        FileHandle.standardError.write(Data("error: \(message)\n".utf8))
        exit(1)
    }
}
