import Foundation

/// A JSON value as a schema sees it.
indirect enum JSONDocument: Decodable, Equatable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONDocument])
  case object([String: JSONDocument])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONDocument].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONDocument].self))
    }
  }

  init(_ text: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSONDocument.self, from: Data(text))
  }

  subscript(key: String) -> JSONDocument? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var items: [JSONDocument] { if case .list(let items) = self { items } else { [] } }
  var members: [String: JSONDocument] { if case .object(let members) = self { members } else { [:] } }
  var string: String? { if case .text(let text) = self { text } else { nil } }

  var double: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    default: nil
    }
  }

  func isOf(_ type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .flag: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number(let number): type == "number" || type == "integer" && number == number.rounded()
    case .text: type == "string"
    case .list: type == "array"
    case .object: type == "object"
    }
  }
}

/// As much of JSON Schema (draft 2020-12) as the schema of the plan file uses; any other word is refused.
struct JSONSchema {
  let root: JSONDocument

  init(_ text: some Sequence<UInt8>) throws { root = try JSONDocument(text) }

  func accepts(_ value: JSONDocument) -> Bool { accepts(value, root) }

  private func accepts(_ value: JSONDocument, _ schema: JSONDocument) -> Bool {
    if case .flag(let accepts) = schema { return accepts }
    return schema.members.allSatisfy { word, rule in accepts(value, word, rule, schema) }
  }

  private func accepts(_ value: JSONDocument, _ word: String, _ rule: JSONDocument, _ schema: JSONDocument) -> Bool {
    switch word {
    case "$schema", "title", "description", "$comment", "$defs": return true
    case "$ref":
      let name = rule.string?.split(separator: "/").last.map(String.init) ?? ""
      return root["$defs"]?[name].map { accepts(value, $0) } ?? false
    case "type": return (rule.string.map { [.text($0)] } ?? rule.items).contains { value.isOf($0.string ?? "") }
    case "const": return value == rule
    case "enum": return rule.items.contains(value)
    case "minimum": return (value.double ?? .infinity) >= (rule.double ?? .infinity)
    case "maximum": return (value.double ?? -.infinity) <= (rule.double ?? -.infinity)
    case "pattern":
      guard let text = value.string, let pattern = rule.string else { return true }
      return text.range(of: pattern, options: .regularExpression) != nil
    case "anyOf": return rule.items.contains { accepts(value, $0) }
    case "items": return value.items.allSatisfy { accepts($0, rule) }
    case "required":
      guard case .object(let members) = value else { return true }
      return rule.items.allSatisfy { members[$0.string ?? ""] != nil }
    case "properties", "patternProperties", "additionalProperties":
      return value.members.allSatisfy { acceptsMember($0, $1, word, rule, schema) }
    default: return false
    }
  }

  private func acceptsMember(
    _ key: String, _ value: JSONDocument, _ word: String, _ rule: JSONDocument, _ schema: JSONDocument
  ) -> Bool {
    switch word {
    case "properties": return rule[key].map { accepts(value, $0) } ?? true
    case "additionalProperties": return schema["properties"]?[key] != nil || accepts(value, rule)
    default:
      return rule.members.allSatisfy { pattern, rule in
        key.range(of: pattern, options: .regularExpression) == nil || accepts(value, rule)
      }
    }
  }
}
