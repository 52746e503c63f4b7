/// How the process ended that rendered a text under limits.
public enum ChildOutcome: Hashable, Sendable {
    case finished(String)
    /// It used up its time.
    case timedOut
    /// It wrote more than is taken from it.
    case tooMuchOutput
    /// It was ended by a signal, as by its memory limit, or exited with a failure.
    case died
    /// It could not be started; why, in words.
    case notStarted(String)
}
