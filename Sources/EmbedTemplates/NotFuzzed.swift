#if FUZZING
    import Foundation

    /// `Fuzzing/run` links every program with libFuzzer, this tool too, and with it libFuzzer's own main function, which
    /// begins by calling this one.
    @_cdecl("LLVMFuzzerInitialize")
    public func workInstead(
        _ count: UnsafeMutablePointer<CInt>?,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
    ) -> CInt {
        MainActor.assumeIsolated { EmbedTemplates.main() }
        exit(0)
    }

    /// Never called.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func notFuzzed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt { 0 }
#endif
