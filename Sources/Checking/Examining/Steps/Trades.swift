/// Tells people by their trade, in the plural: `couriers`, `pharmacists`, `firemen`.
///
/// English makes the names of those who do something with a few endings, so that no list of trades is ever whole; the
/// list here is of the things that are made with the same endings and are often counted.
enum Trades {
    private static let endings = ["ers", "ors", "ists", "ians", "ees", "ants", "men", "women", "folk"].map {
        Array($0.utf8)
    }
    private static let things: WordSet = [
        "adapters", "alerters", "answers", "balancers", "banners", "barriers", "behaviors", "buffers",
        "carriers",
        "centers", "chapters", "characters", "clusters", "collectors", "colors", "compilers", "computers",
        "connectors", "constants", "containers", "controllers", "corners", "counters", "covers", "degrees",
        "descriptors",
        "detectors", "doors", "elevators", "endeavors", "errors",
        "factors", "fees", "filters", "fingers", "flavors", "floors", "folders", "footers", "generators",
        "grants",
        "handlers", "headers", "helpers", "identifiers", "importers", "indicators", "integers", "iterators",
        "layers",
        "letters", "levers", "limiters", "listeners", "lists", "loaders", "markers", "meters", "mirrors",
        "monitors", "motors", "newsletters", "numbers", "offers", "orders", "others", "papers",
        "parameters", "parsers", "plants", "pointers", "posters", "powers", "printers", "processors",
        "projectors",
        "quarters", "registers", "routers", "runners", "scanners", "schedulers",
        "selectors", "sensors", "servers", "shutters", "simulators", "stickers",
        "tankers", "timers", "towers", "tractors", "trackers", "trailers", "transformers", "transistors",
        "trees", "triggers", "validators", "variants", "vectors", "wrappers",
    ]

    static func isTrade(_ index: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        guard token.kind == .word, token.traits.isDisjoint(with: [.allCapitals, .hasDigit, .possessive]),
            !prose.isOne(of: things, index)
        else { return false }
        let word = prose.lowercased(index)
        return word.utf8.count > 4 && endings.contains { word.utf8.reversed().starts(with: $0.reversed()) }
    }
}
