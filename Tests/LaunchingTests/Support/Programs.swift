import Launching

/// Programs that every system has.
enum Programs {
    static func shell(_ script: String, environment: [String: String] = ["PATH": "/usr/bin:/bin"]) -> Program
    {
        Program(path: "/bin/sh", arguments: ["-c", script], environment: environment)
    }

    static let generous = Limits(time: .seconds(20), outputBytes: 1 << 20)
}

extension Finished {
    var text: String { String(decoding: standardOutput, as: UTF8.self) }
}
