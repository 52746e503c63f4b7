/// A time zone: a place with its rules, or a fixed distance from UTC.
public struct Zone: Hashable, Sendable {
    /// The name as files hold it: `Europe/London`, `UTC`, `+01:00`, `AoE`.
    public let identifier: String
    /// Seconds east of UTC where that never changes; `nil` for a place.
    private let fixedOffset: Int?

    private init(identifier: String, fixedOffset: Int?) {
        self.identifier = identifier
        self.fixedOffset = fixedOffset
    }

    /// Coordinated universal time.
    public static let utc = Zone(identifier: "UTC", fixedOffset: 0)

    /// Anywhere on Earth, UTC-12: a day that ends here has ended everywhere (R6.2).
    public static let anywhereOnEarth = Zone(identifier: "AoE", fixedOffset: -12 * 3_600)

    /// Reads a zone: `Europe/London`, `London time`, `UTC`, `Z`, `+01:00`, `AoE`.
    ///
    /// - Throws: `QuantityError` for an unknown name, with the nearest one, and for an abbreviation that
    ///   several places share.
    public init(_ text: some StringProtocol) throws(QuantityError) {
        let typed = text.trimmed
        if let offset = Self.parsedOffset(typed) {
            self = offset == 0 ? .utc : Zone(identifier: Self.offsetName(offset), fixedOffset: offset)
            return
        }
        switch typed.lowercased() {
        case "z", "utc", "gmt", "etc/utc", "etc/gmt": self = .utc
        case "aoe", "anywhere on earth": self = .anywhereOnEarth
        default: self = try Self.place(typed)
        }
    }

    /// Seconds east of UTC at an instant.
    public func offset(at instant: Instant) -> Int {
        fixedOffset ?? NamedZones.offset(of: identifier, secondsSince1970: instant.secondsSince1970)
    }

    /// For people: `London time`, `UTC`, `UTC+1`, `anywhere on Earth`.
    public var said: String {
        if self == .utc { return "UTC" }
        if self == .anywhereOnEarth { return "anywhere on Earth" }
        if let fixedOffset { return "UTC" + Self.shortOffset(fixedOffset) }
        return city + " time"
    }

    /// The place's own name, without its continent: `New York`.
    var city: String { Self.city(of: identifier) }

    static func city(of identifier: String) -> String {
        let last = identifier.split(separator: "/").last ?? ""
        return last.split(separator: "_").joined(separator: " ")
    }

    /// `+1`, `+5:30`, `-12`.
    static func shortOffset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        let tail = minutes % 60 == 0 ? "" : ":" + padded(minutes % 60, to: 2)
        return "\(seconds < 0 ? "-" : "+")\(minutes / 60)\(tail)"
    }

    private static func offsetName(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return "\(seconds < 0 ? "-" : "+")\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }

    /// `+01:00`, `+0100`, `+1`, `UTC+1`, `UTC-05:30`; at most 14 hours east and 12 west.
    private static func parsedOffset(_ typed: String) -> Int? {
        var rest = Substring(typed)
        for prefix in ["UTC", "GMT"] where rest.uppercased().hasPrefix(prefix) { rest = rest.dropFirst(3) }
        guard let sign = rest.first, sign == "+" || sign == "-" || sign == "\u{2212}" else { return nil }
        let digits = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        var hours = digits.first ?? ""
        var minutes: Substring = digits.count == 2 ? digits[1] : "00"
        if digits.count == 1, hours.count == 4 {
            minutes = hours.suffix(2)
            hours = hours.prefix(2)
        }
        guard digits.count <= 2, (1...2).contains(hours.count), minutes.count == 2,
            let hour = wholeNumber(hours), let minute = wholeNumber(minutes), minute < 60
        else { return nil }
        let seconds = (hour * 3_600 + minute * 60) * (sign == "+" ? 1 : -1)
        return (-12 * 3_600...14 * 3_600).contains(seconds) ? seconds : nil
    }

    private static func place(_ typed: String) throws(QuantityError) -> Zone {
        // The name as it stands first: the list of all names takes longer to make than a page.
        if !typed.lowercased().hasPrefix("etc/"), NamedZones.contains(typed) {
            return Zone(identifier: typed, fixedOffset: nil)
        }
        guard NamedZones.isAvailable else { throw .noTimeZoneData(typed) }
        if let known = NamedZones.identifiers.first(where: { $0.lowercased() == typed.lowercased() }) {
            return Zone(identifier: known, fixedOffset: nil)
        }
        if typed.lowercased().hasSuffix(" time") {
            let wanted = typed.dropLast(5).lowercased()
            let places = NamedZones.identifiers.filter { city(of: $0).lowercased() == wanted }
            if let place = places.first { return Zone(identifier: place, fixedOffset: nil) }
        }
        throw .unknownZone(typed, nearest: nearest(to: typed))
    }
}
