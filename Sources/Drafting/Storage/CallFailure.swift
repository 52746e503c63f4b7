/// A system call that failed.
struct CallFailure: Error, Hashable, Sendable {
    /// The value of `errno`.
    let code: CInt
}
