import SourceText
import YAML

/// Reads `.candor/style.yml`.
///
/// ```yaml
/// name: Northwind Insurance
/// logo: logo.svg
/// colours: {accent: "#17566b", tint: "#eef4f6"}
/// paper: a4
/// language: en
/// ```
public struct HouseStyleReader {
    enum Key: String, CaseIterable {
        case name, logo, colours, paper, language
    }

    enum ColourKey: String, CaseIterable {
        case accent, tint
    }

    private let file: SourceFile
    private let logo: (String) throws(SourceError) -> [UInt8]

    /// - Parameter logo: reads the file that is named as the logo, by the path that was typed.
    public init(_ file: SourceFile, logo: @escaping (String) throws(SourceError) -> [UInt8]) {
        self.file = file
        self.logo = logo
    }

    /// - Throws: `SourceError` at what cannot be read, at a colour that text could not be read in, and at a logo that is
    ///   no image or too large.
    public func style() throws(SourceError) -> HouseStyle {
        let root = try YAMLReader.read(file.text, path: file.path)
        let keys = try YAMLMapping<Key>(root, path: file.path)
        var style = HouseStyle.standard
        if let name = try keys.optionalText(.name) { style.name = PlainLine.of(name) }
        if let path = try keys.optionalText(.logo) { style.logo = try logo(path, keys) }
        if let colours = try keys.optionalMapping(.colours, of: ColourKey.self) {
            style.tint = try colour(.tint, colours) ?? style.tint
            style.accent = try colour(.accent, colours) ?? style.accent
            try check(style, colours)
        }
        style.paper = try keys.optionalChoice(.paper, of: Paper.self)
        if let language = try keys.optionalText(.language) {
            guard Self.isTag(language) else {
                throw keys.error(.language, "'\(language)' is no language tag; write one such as en or pt-BR")
            }
            style.language = language
        }
        return style
    }

    private func logo(_ path: String, _ keys: YAMLMapping<Key>) throws(SourceError) -> Logo {
        let bytes: [UInt8]
        do throws(SourceError) {
            bytes = try logo(path)
        } catch {
            throw keys.error(.logo, "the logo '\(path)' cannot be read (\(error.message))")
        }
        do throws(Logo.Fault) {
            return try Logo(bytes)
        } catch {
            throw keys.error(.logo, "'\(path)': \(error.message)")
        }
    }

    private func colour(
        _ key: ColourKey, _ keys: YAMLMapping<ColourKey>
    ) throws(SourceError) -> Colour? {
        guard let text = try keys.optionalText(key) else { return nil }
        guard let colour = Colour(text) else {
            throw keys.error(key, "'\(text)' is no colour; write one in quotes, such as \"#17566b\"")
        }
        return colour
    }

    /// Text must be readable in the accent, on the paper and on the tint, and in black on the tint.
    private func check(_ style: HouseStyle, _ keys: YAMLMapping<ColourKey>) throws(SourceError) {
        let onTint = min(
            HouseStyle.ink.contrast(with: style.tint), HouseStyle.soft.contrast(with: style.tint))
        if onTint < 4.5 {
            let better = style.tint.lightened { HouseStyle.soft.contrast(with: $0) >= 4.5 }
            throw keys.error(
                .tint,
                "text on the tint \(style.tint.text) has a contrast of \(Self.said(onTint)) and needs 4.5; "
                    + "a lighter one would do, such as \"\(better.text)\"")
        }
        let grounds = [Colour.white, style.tint]
        let contrast = grounds.map { style.accent.contrast(with: $0) }.min() ?? 1
        if contrast < 4.5 {
            let better = style.accent.readable(on: grounds, towards: .black)
            throw keys.error(
                .accent,
                "the accent \(style.accent.text) has a contrast of \(Self.said(contrast)) on its ground and needs 4.5; "
                    + "a darker one would do, such as \"\(better.text)\"")
        }
    }

    private static func said(_ contrast: Double) -> String {
        let tenths = Int(contrast * 10)
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// The shape of a language tag (BCP 47), not whether there is such a language.
    private static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (2...3).contains(parts[0].count)
            && parts.allSatisfy {
                (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }
}

extension Colour {
    /// The nearest lighter colour for which something holds; white where none is.
    fileprivate func lightened(until holds: (Colour) -> Bool) -> Colour {
        for step in 0...50 {
            let colour = mixed(with: .white, share: Double(step) / 50)
            if holds(colour) { return colour }
        }
        return .white
    }
}
