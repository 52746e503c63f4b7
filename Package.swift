// swift-tools-version: 6.2
import PackageDescription

// The direction of imports is a table in Tests/ArchitectureTests; docs/decisions/ says why each outside
// library is here. Versions are exact, because what is built must be what was tested.
let package = Package(
    name: "candor",
    platforms: [.macOS(.v15)],
    products: [.library(name: "Rendering", targets: ["Rendering", "Asking"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        // Layer 0: no target of ours below.
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
                .brew(["cmark-gfm"]),
            ]),
        .target(name: "SourceText"),
        .executableTarget(name: "EmbedTemplates"),
        .plugin(
            name: "EmbedTemplatesPlugin", capability: .buildTool(), dependencies: ["EmbedTemplates"],
            path: "Sources/EmbedTemplatesPlugin"),

        // Layer 1: one subject each, and each outside library but Mustache and ArgumentParser.
        .target(name: "Markdown", dependencies: ["CCMarkGFM", "SourceText"]),
        .target(name: "Quantities", dependencies: ["SourceText"], sources: ["Errors", "Exact", "Time"]),
        .target(
            name: "TemplateLibrary", dependencies: ["SourceText", "Yams"], exclude: ["Templates"],
            plugins: ["EmbedTemplatesPlugin"]),

        // Layers 2 to 4: from the file to the document.
        .target(name: "Drafting", dependencies: ["SourceText", "Markdown", "Quantities", "TemplateLibrary"]),
        .target(name: "Asking", dependencies: ["SourceText", "Drafting", "Quantities"]),
        .target(
            name: "Rendering",
            dependencies: [
                "SourceText", "Markdown", "Quantities", "TemplateLibrary", "Drafting",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),

        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"], exclude: ["Fixtures"]),
        .testTarget(name: "DraftingTests", dependencies: ["Drafting", "TestSupport"]),
        .testTarget(name: "RenderingTests", dependencies: ["Rendering", "TestSupport"]),
        .testTarget(name: "AskingTests", dependencies: ["Asking", "TestSupport"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
