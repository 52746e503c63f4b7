/// A kind of secret that is known by its first letters and its length.
struct SecretFormat: Sendable {
    let name: String
    let prefix: [UInt8]
    /// The fewest bytes after the prefix.
    let least: Int
    /// The most, where the length is fixed.
    let most: Int?
    /// Whether a digit must be among them, since the prefix alone could begin a word.
    let needsDigit: Bool
    /// Whether only capitals and digits may stand in it.
    let isCapital: Bool

    init(
        _ name: String, _ prefix: String, _ least: Int, most: Int? = nil, needsDigit: Bool = false,
        isCapital: Bool = false
    ) {
        self.name = name
        self.prefix = Array(prefix.utf8)
        self.least = least
        self.most = most
        self.needsDigit = needsDigit
        self.isCapital = isCapital
    }

    /// The formats as their issuers document them; longer prefixes come before shorter ones.
    static let all = [
        SecretFormat("an AWS access key", "AKIA", 16, most: 16, isCapital: true),
        SecretFormat("an AWS access key", "ASIA", 16, most: 16, isCapital: true),
        SecretFormat("a Google API key", "AIza", 35, most: 35),
        SecretFormat("a GitHub token", "ghp_", 30), SecretFormat("a GitHub token", "gho_", 30),
        SecretFormat("a GitHub token", "ghu_", 30), SecretFormat("a GitHub token", "ghs_", 30),
        SecretFormat("a GitHub token", "ghr_", 30), SecretFormat("a GitHub token", "github_pat_", 22),
        SecretFormat("a GitLab token", "glpat-", 20),
        SecretFormat("a Slack token", "xoxb-", 10, needsDigit: true),
        SecretFormat("a Slack token", "xoxp-", 10, needsDigit: true),
        SecretFormat("a Slack token", "xoxa-", 10, needsDigit: true),
        SecretFormat("a Slack token", "xoxr-", 10, needsDigit: true),
        SecretFormat("a Slack token", "xoxs-", 10, needsDigit: true),
        SecretFormat("a Slack token", "xoxe-", 10, needsDigit: true),
        SecretFormat("a Stripe key", "sk_live_", 16), SecretFormat("a Stripe key", "rk_live_", 16),
        SecretFormat("an Anthropic key", "sk-ant-", 20, needsDigit: true),
        SecretFormat("an OpenAI key", "sk-", 20, needsDigit: true),
        SecretFormat("an npm token", "npm_", 30), SecretFormat("a PyPI token", "pypi-", 30),
    ]

    /// The first bytes of all formats.
    static let firstBytes = Set(all.compactMap(\.prefix.first))

    /// The end of such a secret that begins at an offset; `nil` where none does.
    func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start + prefix.count + least <= bytes.count else { return nil }
        for (index, byte) in prefix.enumerated() where bytes[start + index] != byte { return nil }
        var end = start + prefix.count
        var hasDigit = false
        while end < bytes.count, fits(bytes[end]) {
            if ByteClasses.isDigit(bytes[end]) { hasDigit = true }
            end += 1
        }
        let length = end - start - prefix.count
        guard length >= least, most.map({ length <= $0 }) ?? true, hasDigit || !needsDigit else { return nil }
        return end
    }

    private func fits(_ byte: UInt8) -> Bool {
        isCapital ? ByteClasses.isDigit(byte) || byte >= 0x41 && byte <= 0x5A : ByteClasses.isKey(byte)
    }
}
