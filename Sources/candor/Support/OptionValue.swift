/// The value of an option that may begin with a dash, as a number below zero does.
enum OptionValue {
    /// What was typed in the place of a value is the option that follows it.
    struct IsAnOption: Error, CustomStringConvertible {
        let description = "it is an option itself; type a value before it"
    }

    /// Takes what was typed, unless it is the next option: whoever leaves a value out should hear just that.
    static func text(_ typed: String) throws -> String {
        let name = typed.dropFirst(2)
        guard typed.hasPrefix("--"), name.first?.isLetter == true else { return typed }
        throw IsAnOption()
    }
}
