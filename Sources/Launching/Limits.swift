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

    /// For a `ConfinedChild`: 10 s and 16 MiB.
    ///
    /// Its work ends it long before, by `Confinement`; this is for one that waits, or that gets little of a busy processor.
    public static let confined = Limits(time: .seconds(10), outputBytes: 16 << 20)
}
