/// How many digits a typed number may have, so that exact arithmetic on it cannot overflow.
struct DigitLimit {
    let whole: Int
    let decimals: Int

    /// A share or a score, also as a program prints it (`0.7123456789012345`).
    static let share = DigitLimit(whole: 3, decimals: 18)
    /// A percentage, two places coarser.
    static let percent = DigitLimit(whole: 3, decimals: 16)
    /// A number of items in a period, which is multiplied by a share and by the length of a year.
    static let volume = DigitLimit(whole: 10, decimals: 2)
    /// A count, an amount of money, a length of time.
    static let count = DigitLimit(whole: 12, decimals: 4)
}
