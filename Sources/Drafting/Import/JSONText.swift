import Foundation
import SourceText
import YAML

/// Reads JSON into the same values as YAML, so that one reader serves both.
enum JSONText {
    /// - Throws: `SourceError` where the text is no JSON, or its outermost value no object.
    static func node(_ source: SourceFile) throws(SourceError) -> YAMLNode {
        let value: Any
        do {
            value = try JSONSerialization.jsonObject(
                with: Data(source.text.utf8), options: [.fragmentsAllowed])
        } catch {
            throw SourceError(path: source.path, message: "this is not JSON: \(reason(error))")
        }
        guard let object = value as? [String: Any] else {
            throw SourceError(
                path: source.path, line: 1, message: "the outermost JSON value must be an object: { … }")
        }
        return node(object)
    }

    private static func reason(_ error: any Error) -> String {
        let description = (error as NSError).userInfo["NSDebugDescription"] as? String ?? "\(error)"
        let text = description.hasSuffix(".") ? String(description.dropLast()) : description
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private static func node(_ value: Any) -> YAMLNode {
        let start = SourceLocation(line: 1, column: 1)
        switch value {
        case let object as [String: Any]:
            let entries = object.sorted { $0.key < $1.key }
                .map { YAMLEntry(key: $0.key, keyLocation: start, value: node($0.value)) }
            return YAMLNode(.mapping(entries), at: start)
        case let list as [Any]: return YAMLNode(.sequence(list.map(node)), at: start)
        case let text as String:
            return YAMLNode(.scalar(YAMLScalar(text: text, style: .doubleQuoted)), at: start)
        case is NSNull: return YAMLNode(.scalar(YAMLScalar(text: "", style: .plain)), at: start)
        default: return YAMLNode(.scalar(YAMLScalar(text: "\(value)", style: .plain)), at: start)
        }
    }
}
