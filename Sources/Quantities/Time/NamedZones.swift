private import Foundation

/// The zones of the IANA time zone database, by name.
///
/// The only file that needs Foundation: `FoundationEssentials` alone knows no named zone on Linux. Its rules
/// are compiled in, so a machine without `/usr/share/zoneinfo` gives the same answers.
enum NamedZones {
    /// Every name in the database that a person is likely to type, `Europe/London` among them.
    static let identifiers: [String] = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }

    /// Whether the database is there at all.
    static var isAvailable: Bool { !identifiers.isEmpty }

    /// Whether the database holds this exact name, old names such as `Asia/Calcutta` included.
    static func contains(_ identifier: String) -> Bool {
        identifier.contains("/") && TimeZone(identifier: identifier) != nil
    }

    /// Seconds east of UTC at an instant; 0 for a name that the database does not hold.
    static func offset(of identifier: String, secondsSince1970: Int) -> Int {
        let date = Date(timeIntervalSince1970: Double(secondsSince1970))
        return TimeZone(identifier: identifier)?.secondsFromGMT(for: date) ?? 0
    }
}
