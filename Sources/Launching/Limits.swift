/// What a program may use up before it is stopped.
public struct Limits: Hashable, Sendable {
    /// How long it may run, from start to end.
    public var time: Duration
    /// How many bytes it may write to its standard output; what it may write to standard error is not limited,
    /// but only the tail is kept.
    public var outputBytes: Int

    /// Limits of a time and a number of bytes.
    public init(time: Duration, outputBytes: Int) {
        self.time = time
        self.outputBytes = outputBytes
    }

    /// For a `ConfinedChild`: 3 s and 16 MiB.
    public static let confined = Limits(time: .seconds(3), outputBytes: 16 << 20)
}
