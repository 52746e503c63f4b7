import SourceText

extension Zone {
    /// The zone that a person most likely meant by a name that is none.
    static func nearest(to typed: String) -> String? {
        if let place = abbreviations[typed.uppercased()] { return place }
        let city = typed.lowercased().hasSuffix(" time") ? String(typed.dropLast(5)) : typed
        let wanted = city.split(separator: "_").joined(separator: " ").lowercased()
        if let place = NamedZones.identifiers.first(where: { Self.city(of: $0).lowercased() == wanted }) {
            return place
        }
        if let place = Spelling.nearest(to: typed, in: NamedZones.identifiers) { return place }
        let cities = NamedZones.identifiers.map { Self.city(of: $0) }
        guard let near = Spelling.nearest(to: city, in: cities) else { return nil }
        return NamedZones.identifiers.first { Self.city(of: $0) == near }
    }

    /// Abbreviations are refused, because several places share most of them; these are the likeliest.
    private static let abbreviations = [
        "BST": "Europe/London", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon", "CET": "Europe/Berlin",
        "CEST": "Europe/Berlin", "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki", "MSK": "Europe/Moscow",
        "EST": "America/New_York", "EDT": "America/New_York", "ET": "America/New_York",
        "CST": "America/Chicago", "CDT": "America/Chicago", "CT": "America/Chicago",
        "MST": "America/Denver", "MDT": "America/Denver", "MT": "America/Denver",
        "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles",
        "IST": "Asia/Kolkata", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong", "JST": "Asia/Tokyo",
        "KST": "Asia/Seoul", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
        "AWST": "Australia/Perth", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland",
    ]

    /// Whether a name is one of the abbreviations that are refused.
    static func isAbbreviation(_ typed: String) -> Bool { abbreviations[typed.uppercased()] != nil }
}
