// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because the unsafe flags that libFuzzer needs must not touch the program.
let targets = ["Draft", "YAML", "Delimited", "Template", "Markdown", "TerminalText", "Figure"]

let package = Package(
    name: "candor-fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "candor", path: "..")],
    targets: targets.map { name in
        .executableTarget(
            name: "Fuzz\(name)", dependencies: [.product(name: "FuzzBodies", package: "candor")],
            // libFuzzer brings its own main function.
            swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    },
    swiftLanguageModes: [.v6]
)
