#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system's own words for an error number, in lower case.
func systemReason(_ code: CInt = errno) -> String {
    String(cString: strerror(code)).lowercased()
}
