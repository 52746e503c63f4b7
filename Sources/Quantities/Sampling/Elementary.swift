#if canImport(Darwin)
    private import Darwin
#elseif canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#endif

/// The functions of the C library that the standard library lacks, in one place.
enum Elementary {
    /// 1 - (1 - share)^count, exact to the last places also for tiny shares and large counts.
    static func atLeastOnce(share: Double, count: Double) -> Double {
        -expm1(count * log1p(-share))
    }

    /// 1 - level^(1/count).
    static func complementOfRoot(of level: Double, count: Double) -> Double {
        -expm1(log(level) / count)
    }

    /// ln(level) / ln(1 - share).
    static func trials(level: Double, share: Double) -> Double {
        log(level) / log1p(-share)
    }
}
