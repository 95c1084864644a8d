import Testing

@testable import PlanCore

/// The schema is made of the kinds of the keys, and means what was once written by hand.
@Suite struct PlanSchemaTests {
  private let made: JSONSchema
  private let written: JSONSchema

  init() throws {
    made = try JSONSchema(PlanSchema.json)
    written = try JSONSchema(HandWrittenSchema.text.utf8)
  }

  @Test func `samples and the plan with every key are accepted`() throws {
    for bytes in try Samples.names.map(Samples.bytes) + [Array(RichPlan.text.utf8)] {
      let plan = try JSONDocument(bytes)
      #expect(made.accepts(plan))
      #expect(written.accepts(plan))
    }
  }

  /// Every key of every object with a value of each type, numbers that no count is, and ids outside closed lists.
  private static let values =
    JSONKind.allCases.map(\.rawValue) + [
      "null", "-1", "1.5", "\"poor\"", "\"2024-02\"", "\"2024-13\"", "[17]", "[\"chữ\"]", "[{}]", "[null]",
      "{ \"min\": 1 }", "{ \"max\": -1 }", "{ \"note\": 1 }", "{ \"merit\": 1 }", "{ \"01\": [] }",
      "{ \"poor\": { \"left\": \"x\" } }",
    ]

  @Test func `plans that are wrong, or right, are so by both`() throws {
    var refused = 0
    for shape in PlanShape.all {
      for (key, _) in shape.keys {
        // The hand-written one lets `null` stand among documents, which the reader does not.
        let isOfDocuments = ["bases", "cites", "replaces", "appendices"].contains(key)
        for value in Self.values where !(isOfDocuments && value == "[null]") {
          let plan = try JSONDocument(WrongTypeTests.object(shape, key, value).text.text.utf8)
          let isAccepted = made.accepts(plan)
          #expect(isAccepted == written.accepts(plan), "\(shape.name) \(key) \(value)")
          refused += isAccepted ? 0 : 1
        }
      }
    }
    #expect(refused > 1000)
  }

  @Test func `what is required is required by both`() throws {
    for shape in PlanShape.all {
      for (key, _) in shape.required where !shape.readerKeys.contains("min") {
        let rest = shape.required.filter { $0.key != key }.map { "\"\($0.key)\": \($0.value)" }
        let plan = try JSONDocument(shape.frame.replacing("@", with: "{ \(rest.joined(separator: ", ")) }").utf8)
        #expect(!made.accepts(plan), "\(shape.name) \(key)")
        #expect(!written.accepts(plan), "\(shape.name) \(key)")
      }
    }
  }
}
