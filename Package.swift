// swift-tools-version: 6.2
import PackageDescription

// The direction of imports is a table in Tests/ArchitectureTests; docs/decisions/ says why each outside
// library is here. Versions are exact, because what is built must be what was tested.
let package = Package(
    name: "candor",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "candor", targets: ["candor"]),
        // For Fuzzing/, which is a package of its own.
        .library(name: "FuzzBodies", targets: ["FuzzBodies"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
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

        // Layer 1: one subject each, and each outside library but Mustache and ArgumentParser.
        .target(name: "YAML", dependencies: ["SourceText", "Yams"]),
        .target(name: "Markdown", dependencies: ["CCMarkGFM", "SourceText"]),
        .target(name: "Quantities", dependencies: ["SourceText"]),
        .target(name: "Delimited", dependencies: ["SourceText"]),
        .target(
            name: "Launching",
            dependencies: [
                "SourceText", .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),

        // Layer 2: the files of Templates/, which a tool reads and writes into the program when it is built.
        .executableTarget(name: "EmbedTemplates", dependencies: ["YAML"]),
        .plugin(
            name: "EmbedTemplatesPlugin", capability: .buildTool(), dependencies: ["EmbedTemplates"],
            path: "Sources/EmbedTemplatesPlugin"),
        .target(
            name: "TemplateLibrary", dependencies: ["SourceText", "YAML"], exclude: ["Templates"],
            plugins: ["EmbedTemplatesPlugin"]),

        // Layers 3 to 5: from the file to the document.
        .target(
            name: "Drafting",
            dependencies: ["SourceText", "Markdown", "Quantities", "TemplateLibrary", "YAML"]),
        .target(name: "Asking", dependencies: ["SourceText", "Drafting", "Quantities"]),
        .target(
            name: "Checking",
            dependencies: ["SourceText", "Markdown", "Quantities", "TemplateLibrary", "Drafting", "YAML"]),
        .target(name: "Charting", dependencies: ["SourceText", "Quantities"]),
        .target(name: "Scoring", dependencies: ["SourceText", "Delimited", "Quantities"]),
        .target(
            name: "Rendering",
            dependencies: [
                "SourceText", "Markdown", "Quantities", "TemplateLibrary", "Drafting", "Charting", "Scoring",
                "YAML",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),

        // Layer 6: what other programs make of a page.
        .target(name: "Printing", dependencies: ["SourceText", "Launching", "Drafting", "Rendering"]),

        // Layer 7: the only target that prints, exits or reads the environment.
        .executableTarget(
            name: "candor",
            dependencies: [
                "SourceText", "Markdown", "Quantities", "Launching", "TemplateLibrary", "Drafting", "Asking",
                "Checking", "Charting", "Delimited", "Scoring", "Rendering", "Printing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(
            name: "FuzzBodies",
            dependencies: [
                "SourceText", "Markdown", "Quantities", "Delimited", "YAML", "TemplateLibrary", "Drafting",
                "Scoring",
                "Rendering",
            ], path: "Fuzzing/Bodies"),
        .testTarget(name: "FuzzReplayTests", dependencies: ["FuzzBodies", "TestSupport"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
        .testTarget(
            name: "AskingTests", dependencies: ["Asking", "Drafting", "TemplateLibrary", "TestSupport"]),
        .testTarget(
            name: "CheckingTests", dependencies: ["Checking", "TestSupport"], exclude: ["Fixtures"]),
        .testTarget(name: "ChartingTests", dependencies: ["Charting", "Quantities"], exclude: ["Goldens"]),
        .testTarget(
            name: "CommandTests", dependencies: ["candor", "TestSupport"], exclude: ["Commands", "Fixtures"]),
        .testTarget(name: "DraftingTests", dependencies: ["Drafting", "TestSupport"]),
        .testTarget(name: "ExampleTests", dependencies: ["candor", "TestSupport"]),
        .testTarget(name: "LaunchingTests", dependencies: ["Launching", "TestSupport"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "TestSupport"], exclude: ["Fixtures"]),
        .testTarget(
            name: "PrintingTests",
            dependencies: ["Printing", "Rendering", "Launching", "candor", "TestSupport"],
            exclude: ["Goldens"]),
        .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"], exclude: ["Vectors"]),
        .testTarget(
            name: "RenderingTests", dependencies: ["Rendering", "Markdown", "TestSupport"],
            exclude: ["Escaping/Fixtures"]),
        .testTarget(
            name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"], exclude: ["Fixtures"]),
        .testTarget(name: "TemplateLibraryTests", dependencies: ["TemplateLibrary", "YAML"]),
        .testTarget(name: "YAMLTests", dependencies: ["YAML"], exclude: ["Fixtures"]),
        .testTarget(
            name: "DelimitedTests", dependencies: ["Delimited", "SourceText", "TestSupport"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "ScoringTests",
            dependencies: ["Scoring", "Delimited", "Quantities", "SourceText", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
