/// The list of all answers, and which line of it is chosen.
struct ReviewList: Hashable, Sendable {
    /// What Enter does.
    enum Choice: Hashable, Sendable {
        case finish
        /// Ask the questions that a page can do without.
        case askAll
        /// The question at this place, from 0.
        case question(Int)
    }

    /// A number that is being typed.
    var number = ""
    /// How many lines below "finish" the chosen one is, counted upwards in the list: 0 is "finish".
    var choice = Choice.finish
}
