/// Keeps secrets out of findings of every rule, such as one about a long sentence with a password in it.
enum SecretMask {
    private static let most = 8

    /// The findings, with each secret that was found masked wherever a finding quotes it.
    static func hidden(_ findings: [Finding], in manuscript: Manuscript) -> [Finding] {
        let secrets = findings.filter { $0.rule == "RC951" }
        guard !secrets.isEmpty else { return findings }
        var next = 0
        // Both are gone through in the order of the file, so that many of each cost no more than their sum.
        return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { finding in
            guard finding.rule != "RC951" else { return finding }
            while next < secrets.count, secrets[next].range.upperBound <= finding.range.lowerBound {
                next += 1
            }
            var hidden = finding
            var index = next
            while index < secrets.count, secrets[index].range.lowerBound < finding.range.upperBound {
                // What quotes many of them is not worth quoting.
                guard index < next + most else { return finding.replacing(finding.text, with: "…") }
                let secret = String(decoding: manuscript.bytes[secrets[index].range], as: UTF8.self)
                hidden = hidden.replacing(secret, with: secrets[index].text)
                index += 1
            }
            return hidden
        }
    }
}
