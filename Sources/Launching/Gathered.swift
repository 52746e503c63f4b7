/// What a program wrote, and the limit at which it was stopped.
struct Gathered: Sendable {
    var output: [UInt8] = []
    var errorTail: [UInt8] = []
    var cut: Finished.Status?

    func finished(_ status: Finished.Status) -> Finished {
        Finished(status: cut ?? status, standardOutput: output, standardErrorTail: errorTail)
    }
}
