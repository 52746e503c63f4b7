/// Reports secrets (RC951), private hosts and addresses (RC952), and ways to reach people (RC953) in a text that
/// strangers will read.
struct PublicationExaminer: Examiner {
    func examine(_ inspection: inout Inspection) {
        guard inspection.isForPublication else { return }
        for hit in PublicationScan.hits(in: inspection.manuscript.bytes) {
            let text = String(decoding: inspection.manuscript.bytes[hit.range], as: UTF8.self)
            switch hit.kind {
            case .secret(let what): report("RC951", hit, Self.masked(text), what, &inspection)
            case .host: report("RC952", hit, text, "a host inside your network", &inspection)
            case .address: report("RC952", hit, text, "an address inside a network", &inspection)
            case .email: report("RC953", hit, text, "an e-mail address", &inspection)
            case .phone: report("RC953", hit, text, "a telephone number", &inspection)
            }
        }
    }

    private func report(
        _ id: String, _ hit: PublicationHit, _ text: String, _ what: String, _ inspection: inout Inspection
    ) {
        guard let rule = inspection.rule(id), inspection.applies(rule) else { return }
        inspection.report(
            rule, at: hit.range, text: text, message: rule.message.filling("{what}", with: what))
    }

    /// The first four characters, or a quarter of a short secret, and dots for the rest.
    static func masked(_ secret: String) -> String { secret.prefix(min(4, secret.count / 4)) + "…" }
}
