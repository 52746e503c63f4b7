import SourceText
import TemplateLibrary
import Testing
import YAML

@testable import Drafting

@Suite("The schemas say what the readers hold")
struct SchemaTests {
    static let library = TemplateLibrary()
    static let frameworks = FrameworkLibrary(library)
    static let kinds = library.kinds()

    static func schema(_ subject: SchemaSubject) throws -> JSONValue {
        try Schemas(library, frameworks: frameworks).schema(for: subject)
    }

    @Test("the properties of each schema are the keys that the reader knows")
    func keysAreTheReaders() throws {
        let framework = try Self.schema(.framework)
        let step = try #require(framework["properties"]?["steps"]?["items"])
        let fields = try Self.schema(.fields)
        let field = try #require(fields["properties"]?["fields"]?["items"])
        #expect(framework["properties"]?.keys == FrameworkReader.FrameworkKey.allCases.map(\.rawValue))
        #expect(
            framework["properties"]?["budget"]?["properties"]?.keys
                == FrameworkReader.BudgetKey.allCases.map(\.rawValue))
        #expect(step["properties"]?.keys == StepReader.Key.allCases.map(\.rawValue))
        #expect(
            step["properties"]?["example"]?["properties"]?.keys
                == StepReader.ExampleKey.allCases.map(\.rawValue))
        #expect(field["properties"]?.keys == FieldReader.Key.allCases.map(\.rawValue))
    }

    @Test("every property has a description", arguments: SchemaSubject.allCases)
    func everythingIsDescribed(subject: SchemaSubject) throws {
        #expect(Self.undescribed(try Self.schema(subject), at: subject.rawValue) == [])
    }

    /// The paths of properties without a description; a group is described by its parts.
    static func undescribed(_ value: JSONValue, at path: String) -> [String] {
        var paths: [String] = []
        let properties = value["properties"] ?? .null
        for key in properties.keys {
            let property = properties[key] ?? .null
            if property["description"] == nil, property["properties"] == nil {
                paths.append("\(path).\(key)")
            }
            paths += undescribed(property, at: "\(path).\(key)")
        }
        return paths + (value["items"].map { undescribed($0, at: path + "[]") } ?? [])
    }

    @Test("a built-in framework has only keys of the schema, and all that it requires", arguments: kinds)
    func builtInFrameworksFollow(kind: String) throws {
        let file = try #require(try Self.library.file("\(kind)/framework.yml"))
        let node = try YAMLReader.read(file.text, path: file.path)
        #expect(Self.differences(node, try Self.schema(.framework), at: kind) == [])
    }

    @Test("the built-in fields.yml has only keys of the schema, and all that it requires")
    func builtInFieldsFollow() throws {
        let file = try #require(try Self.library.file("fields.yml"))
        let node = try YAMLReader.read(file.text, path: file.path)
        #expect(Self.differences(node, try Self.schema(.fields), at: "fields.yml") == [])
    }

    /// Where a YAML value has keys, words or types that the schema does not allow, or lacks some.
    static func differences(_ node: YAMLNode, _ schema: JSONValue, at path: String) -> [String] {
        var found: [String] = []
        if let words = schema["enum"]?.items, let text = node.text, !words.contains(.text(text)) {
            found.append("\(path): '\(text)' is not allowed")
        }
        for (index, item) in (node.items ?? []).enumerated() {
            found += differences(item, schema["items"] ?? .null, at: "\(path)[\(index)]")
        }
        guard let entries = node.entries else { return found }
        for entry in entries {
            if let property = schema["properties"]?[entry.key] {
                found += differences(entry.value, property, at: "\(path).\(entry.key)")
            } else if schema["additionalProperties"] == .flag(false) {
                found.append("\(path): unknown key '\(entry.key)'")
            }
        }
        for case .text(let key) in schema["required"]?.items ?? [] where node[key] == nil {
            found.append("\(path): '\(key)' is missing")
        }
        return found
    }

    @Test("every built-in field has its place in the schema of drafts")
    func draftsHaveTheFields() throws {
        let schema = try Self.schema(.draft)
        for field in try FieldReader.read(Self.library.file("fields.yml")) {
            let place = field.key.split(separator: ".").reduce(schema) { value, key in
                value["properties"]?[String(key)] ?? .null
            }
            #expect(place["title"] == .text(field.label), "\(field.key)")
        }
    }

    @Test("the schema of drafts has every kind and its states")
    func draftsHaveTheKinds() throws {
        let schema = try Self.schema(.draft)
        #expect(schema["properties"]?["kind"]?["enum"] == JSONValue(Self.kinds))
        let states = (schema["allOf"]?.items ?? []).map {
            $0["then"]?["properties"]?["status"]?["enum"]?.items
        }
        let wanted = try Self.kinds.map { kind -> [JSONValue]? in
            try Self.frameworks.framework(kind).states.map(JSONValue.text) + [.null]
        }
        #expect(states == wanted)
    }
}
