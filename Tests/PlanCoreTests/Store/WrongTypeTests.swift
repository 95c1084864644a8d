import Testing

@testable import PlanCore

/// Every key of every object, with every kind of value.
@Suite struct WrongTypeTests {
  /// The object with one member that has a value, and the members it needs besides.
  static func object(_ shape: PlanShape, _ key: String, _ value: String) -> (frame: String, text: MarkedText) {
    let rest = shape.required.filter { $0.key != key }.map { "\"\($0.key)\": \($0.value)" }
    let members = rest + ["\n    \"\(key)\": @\n"]
    let frame = shape.frame.replacing("@", with: "{ \(members.joined(separator: ", ")) }")
    return (frame, MarkedText(frame, value))
  }

  @Test("the table of this test names the keys that the reader knows", arguments: PlanShape.all)
  func tableIsWhole(_ shape: PlanShape) {
    #expect(Set(shape.keys.map(\.key)) == Set(shape.readerKeys))
    #expect(shape.keys.count == shape.readerKeys.count)
    // Of a range, one end or the other.
    if !shape.readerKeys.contains("min") { #expect(Set(shape.required.map(\.key)) == Set(shape.readerRequired)) }
  }

  @Test("a value of a wrong type is refused at its place", arguments: PlanShape.all)
  func wrongType(_ shape: PlanShape) {
    for (key, kinds) in shape.keys {
      for kind in JSONKind.allCases where !kinds.contains(kind) {
        let text = Self.object(shape, key, kind.rawValue).text
        let read = Findings(text.text)
        #expect(read.plan == nil, "\(shape.name) \(key) \(kind)")
        #expect(read.places == ["E1201 \(text.place)"], "\(shape.name) \(key) \(kind)")
        #expect(read.all.map(\.pointer) == ["\(shape.pointer)/\(key)"])
      }
    }
  }

  @Test("null is unknown: as if the key were not there", arguments: PlanShape.all)
  func null(_ shape: PlanShape) {
    let needed = Set(shape.required.map(\.key))
    for (key, _) in shape.keys where !needed.contains(key) {
      let read = Findings(Self.object(shape, key, "null").text.text)
      let isNoKey = shape.keys.contains { $0.key == key && $0.kinds.count == JSONKind.allCases.count }
      #expect(read.codes == (isNoKey ? ["E1301"] : []), "\(shape.name) \(key)")
      let without = shape.required.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
      let plain = shape.frame.replacing("@", with: "{ \(without) }")
      #expect(read.plan != nil && read.plan == Findings(plain).plan, "\(shape.name) \(key)")
    }
  }

  @Test("a required key that is missing or null is named at its object's place", arguments: PlanShape.all)
  func required(_ shape: PlanShape) {
    for (key, _) in shape.required where !shape.readerKeys.contains("min") && key != "schema" {
      let rest = shape.required.filter { $0.key != key }.map { "\"\($0.key)\": \($0.value)" }
      for members in [rest, rest + ["\"\(key)\": null"]] {
        let text = MarkedText(shape.frame, "{ \(members.joined(separator: ", ")) }")
        let read = Findings(text.text)
        #expect(read.plan == nil)
        #expect(read.places == ["E1203 \(text.place)"], "\(shape.name) \(key)")
        #expect(read.all.map(\.pointer) == [shape.pointer])
        #expect(read.all.allSatisfy { $0.message.vi.contains("`\(key)`") && $0.message.en.contains("`\(key)`") })
      }
    }
  }

  /// Lists and objects whose keys are data: a frame with `@` for one value, and the kinds that it may have.
  private static let inside: [(frame: String, kinds: Set<JSONKind>)] = [
    (#""document": { "recipients": ["a", @] }"#, [.text]),
    (#""document": { "bases": [@] }"#, [.object]),
    (#""document": { "cites": [@] }"#, [.object]),
    (#""document": { "replaces": [@] }"#, [.object]),
    (#""document": { "appendices": [{}, @] }"#, [.object]),
    (#""quotas": [@]"#, [.object]),
    (#""units": [@]"#, [.object]),
    (#""units": [{ "name": "A", "aliases": [@] }]"#, [.text]),
    (#""units": [{ "name": "A", "inCharge": [@] }]"#, [.text]),
    (#""movements": [@]"#, [.object]),
    (#""results": [@]"#, [.object]),
    (#""goals": [@]"#, [.object]),
    (#""goals": [{ "id": "a", "indicators": [@] }]"#, [.text]),
    (#""goals": [{ "id": "a", "population": ["poor", @] }]"#, [.text]),
    (#""tasks": [@]"#, [.object]),
    (#""tasks": [{ "id": "a", "responsible": [@] }]"#, [.text]),
    (#""tasks": [{ "id": "a", "with": [@] }]"#, [.text]),
    (#""tasks": [{ "id": "a", "beneficiaries": [@] }]"#, [.text]),
    (#""tasks": [{ "id": "a", "outputs": [@] }]"#, [.text]),
    (#""reports": [@]"#, [.object]),
    (#""reports": [{ "id": "a", "from": [@] }]"#, [.text]),
    (#""funding": [@]"#, [.object]),
    (#""facts": [@]"#, [.object]),
    (#""waivers": [@]"#, [.object]),
  ]

  @Test("an element of a wrong type, or null, is refused at its place", arguments: inside)
  func elements(_ frame: String, _ kinds: Set<JSONKind>) {
    let wrong = JSONKind.allCases.filter { !kinds.contains($0) }.map(\.rawValue) + ["null"]
    for value in wrong {
      let text = MarkedText(member: frame, value)
      #expect(Findings(text.text).places == ["E1201 \(text.place)"], "\(frame) \(value)")
    }
  }

  private static let named: [(frame: String, kinds: Set<JSONKind>)] = [
    (#""total": { "start": { "groups": { "merit": @ } } }"#, [.object]),
    (#""total": { "start": { "flows": { "poor": { "left": @ } } } }"#, [.number, .object]),
    (#""total": { "start": { "flows": { "nearPoor": { "toPoor": @ } } } }"#, [.number, .object]),
    (#""total": { "start": { "poor": { "lacking": { "water": @ } } } }"#, [.number, .object]),
    (#""results": [{ "asOf": "2024", "units": { "7": @ } }]"#, [.object]),
  ]

  @Test("a value under a name of its own has a type too, and null is unknown", arguments: named)
  func members(_ frame: String, _ kinds: Set<JSONKind>) {
    for kind in JSONKind.allCases {
      let text = MarkedText(member: frame, kind.rawValue)
      let expected = kinds.contains(kind) ? [] : ["E1201 \(text.place)"]
      #expect(Findings(text.text).places == expected, "\(frame) \(kind)")
    }
    #expect(Findings(MarkedText(member: frame, "null").text).places == [])
  }

  @Test("a part is a count or a range, a delivery of a unit a date", arguments: JSONKind.allCases)
  func partsAndDeliveries(_ kind: JSONKind) {
    let part = MarkedText(member: #""total": { "start": { "poor": { "parts": { "còn lại": @ } } } }"#, kind.rawValue)
    #expect(Findings(part.text).places == (kind == .number ? [] : ["E1201 \(part.place)"]))
    let delivery = MarkedText(member: #""reports": [{ "id": "a", "delivered": { "01": @ } }]"#, kind.rawValue)
    #expect(Findings(delivery.text).places == ["\(kind == .text ? "E1205" : "E1201") \(delivery.place)"])
  }

  @Test(
    "a message names the key, or the item and its list, and what was found",
    arguments: [
      (#""quotas": [{ "class": "poor" }, 7]"#, "mục 2 của `quotas` phải là đối tượng {…}, nhưng ở đây là số"),
      (#""year": []"#, "`year` phải là năm từ 1900 đến 2199, nhưng ở đây là danh sách"),
      (#""results": [{ "asOf": "2024", "units": { "7": 1 } }]"#, "`7` phải là đối tượng {…}, nhưng ở đây là số"),
      (
        #""reports": [{ "id": "a", "delivered": { "01": false } }]"#,
        "`01` phải là ngày như \"2024-02-19\", nhưng ở đây là true hoặc false"
      ),
    ])
  func words(_ member: String, _ message: String) {
    let text =
      member.contains("year") ? MarkedText.plan("").replacing("\"year\": 2024", with: member) : MarkedText.plan(member)
    #expect(Findings(text.replacing(",\n  \n", with: "\n")).all.map(\.message.vi) == [message])
  }
}
