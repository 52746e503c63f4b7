/// Which of Debian's packages have the letters that no installed font has.
public enum FontAdvice {
    /// `fonts-noto-core fonts-noto-cjk`: each once, for all of these letters.
    public static func packages(for characters: [Character]) -> String {
        let wanted = Set(characters.compactMap { $0.unicodeScalars.first }.map(package))
        return [core, asian, emoji].filter(wanted.contains).joined(separator: " ")
    }

    /// Noto's fonts for single scripts, Hindi, Thai and Hebrew among them.
    private static let core = "fonts-noto-core"
    /// Chinese, Japanese and Korean.
    private static let asian = "fonts-noto-cjk"
    private static let emoji = "fonts-noto-color-emoji"

    private static func package(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x323AF:
            asian
        default: scalar.properties.isEmoji ? emoji : core
        }
    }
}
