import Testing

@testable import PlanCore

/// One kind of object in a plan file: where it stands, and what each of its keys may hold. Written by hand from
/// `format.md`, so that the reader is measured by something that is not the reader.
struct PlanShape: Sendable, CustomTestStringConvertible {
  let name: String
  /// A plan with `@` where the object stands.
  let frame: String
  /// The JSON Pointer of the object.
  let pointer: String
  /// The keys without which it means nothing, with a value that is right.
  let required: [(key: String, value: String)]
  /// Each key with the kinds of value it may hold.
  let keys: [(key: String, kinds: Set<JSONKind>)]
  /// The keys of the reader's own table.
  let readerKeys: [String]
  /// The keys that the reader's own table calls required.
  let readerRequired: [String]
  /// What may stand at each key, as data; none for the ends of a range, which depend on what it is a range of.
  let kinds: [String: ValueKind]

  var testDescription: String { name }

  /// A shape from its table: `key:kinds` with spaces between them, a required key as `key:kinds=value`.
  init<Key: ObjectKey>(_ name: String, _ reader: Key.Type, _ pointer: String, _ member: String, _ table: String) {
    self.name = name
    self.pointer = pointer
    frame = member.hasPrefix("{") || member == "@" ? member : MarkedText.plan(member)
    let rows = table.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "=", maxSplits: 1) }
    keys = rows.map { row in
      let halves = row[0].split(separator: ":")
      return (String(halves[0]), Set(halves[1].compactMap { JSONKind(letter: $0) }))
    }
    required = rows.filter { $0.count == 2 }.map { ($0[0].split(separator: ":")[0].description, String($0[1])) }
    readerKeys = Key.allCases.map(\.spelling)
    readerRequired = Key.allCases.filter(\.isRequired).map(\.spelling)
    kinds = (reader as? any PlanObjectKey.Type)?.kinds ?? [:]
  }
}

/// The kinds of JSON values, each with one that suits no closed list and no date.
enum JSONKind: String, CaseIterable, Sendable {
  case text = "\"chữ\""
  case number = "17"
  case object = "{}"
  case list = "[]"
  case flag = "true"

  init?(letter: Character) {
    switch letter {
    case "t": self = .text
    case "n": self = .number
    case "o": self = .object
    case "l": self = .list
    case "f": self = .flag
    default: return nil
    }
  }
}

extension PlanShape {
  private static let withoutArea = "{\n  \"schema\": \"plan/1\", \"year\": 2024, \"standard\": \"nd-07-2021\",\n  "
  private static let tally =
    "households:n members:n poor:no nearPoor:no averageLiving:no multidimensional:no groups:o flows:o note:t"
  private static let figure =
    "households:no members:no rate:no base:t share:no reduce:no points:no lacking:o parts:o note:t"
  /// Where nothing can be lacking and nothing be split, these keys are unknown, and no value of theirs is wrong.
  private static let undividedFigure = figure.replacing("lacking:o parts:o", with: "lacking:onltf parts:onltf")
  private static let document = "title:t number:t issued:t issuer:t attached:f note:t"

  static let all: [PlanShape] = [
    PlanShape(
      "plan", PlanKey.self, "", "@",
      """
      schema:t="plan/1" area:o={"name":"Xã"} year:n=2024 standard:t="nd-07-2021" document:o quotas:l total:o units:l
      movements:l results:l goals:l tasks:l reports:l funding:l facts:l waivers:l note:t
      """),
    PlanShape(
      "area", AreaKey.self, "/area", withoutArea + #""area": @ }"#,
      "code:t name:t=\"Xã\" kind:t setting:t within:l aliases:l formerly:l note:t"),
    PlanShape(
      "former area", FormerAreaKey.self, "/area/formerly/1",
      withoutArea + #""area": { "name": "Xã", "formerly": [{}, @] } }"#, "code:t name:t until:t note:t"),
    PlanShape(
      "plan document", PlanDocumentKey.self, "/document", #""document": @"#,
      document + " place:t signer:t recipients:l bases:l cites:l replaces:l appendices:l"),
    PlanShape("basis", DocumentKey.self, "/document/bases/0", #""document": { "bases": [@] }"#, document),
    PlanShape("citation", DocumentKey.self, "/document/cites/1", #""document": { "cites": [{}, @] }"#, document),
    PlanShape("replaced", DocumentKey.self, "/document/replaces/0", #""document": { "replaces": [@] }"#, document),
    PlanShape("appendix", DocumentKey.self, "/document/appendices/0", #""document": { "appendices": [@] }"#, document),
    PlanShape(
      "quota", QuotaKey.self, "/quotas/1", #""quotas": [{ "class": "poor" }, @]"#,
      figure + " class:t=\"near-poor\" group:t by:t document:t issued:t exceed:f"),
    PlanShape("total", MomentsKey.self, "/total", #""total": @"#, "start:o target:o note:t"),
    PlanShape(
      "unit", UnitKey.self, "/units/0", #""units": [@]"#,
      "code:t name:t=\"Thôn\" kind:t setting:t aliases:l inCharge:l start:o target:o note:t"),
    PlanShape("start", TallyKey.self, "/total/start", #""total": { "start": @ }"#, tally),
    PlanShape("target", TallyKey.self, "/total/target", #""total": { "target": @ }"#, tally),
    PlanShape(
      "unit start", TallyKey.self, "/units/1/start", #""units": [{ "name": "A" }, { "name": "B", "start": @ }]"#, tally),
    PlanShape(
      "result total", TallyKey.self, "/results/0/total", #""results": [{ "asOf": "2024", "total": @ }]"#, tally),
    PlanShape(
      "result unit", TallyKey.self, "/results/0/units/01", #""results": [{ "asOf": "2024", "units": { "01": @ } }]"#,
      tally),
    PlanShape("figure", FigureKey.self, "/total/start/poor", #""total": { "start": { "poor": @ } }"#, figure),
    PlanShape(
      "lacking figure", FigureKey.self, "/total/start/nearPoor/lacking/water",
      #""total": { "start": { "nearPoor": { "lacking": { "water": @ } } } }"#, undividedFigure),
    PlanShape(
      "group figure", FigureKey.self, "/units/0/target/groups/merit/averageLiving",
      #""units": [{ "name": "A", "target": { "groups": { "merit": { "averageLiving": @ } } } }]"#, figure),
    PlanShape(
      "flow figure", FigureKey.self, "/total/target/flows/poor/left",
      #""total": { "target": { "flows": { "poor": { "left": @ } } } }"#,
      undividedFigure),
    PlanShape(
      "flows", FlowsKey.self, "/total/target/flows", #""total": { "target": { "flows": @ } }"#,
      "poor:o nearPoor:o note:t"),
    PlanShape(
      "range", RangeKey.self, "/total/start/poor/rate", #""total": { "start": { "poor": { "rate": @ } } }"#,
      "min:n=1 max:n note:t"),
    PlanShape(
      "range of counts", RangeKey.self, "/quotas/0/members", #""quotas": [{ "class": "poor", "members": @ }]"#,
      "min:n max:n=1 note:t"),
    PlanShape(
      "range of drops", RangeKey.self, "/total/start/poor/reduce",
      #""total": { "start": { "poor": { "reduce": @ } } }"#, "min:n=1 max:n note:t"),
    PlanShape(
      "range of points", RangeKey.self, "/total/start/poor/points",
      #""total": { "start": { "poor": { "points": @ } } }"#, "min:n max:n=1 note:t"),
    PlanShape(
      "movement", MovementKey.self, "/movements/0", #""movements": [@]"#,
      "date:t=\"2024-05-12\" unit:t from:t=\"poor\" to:t=\"none\" households:n=1 members:n reason:t note:t"),
    PlanShape(
      "result", ResultKey.self, "/results/0", #""results": [@]"#,
      "asOf:t=\"2024-06-10\" status:t standard:t document:t issued:t total:o units:o note:t"),
    PlanShape(
      "goal", GoalKey.self, "/goals/0", #""goals": [@]"#,
      "id:t=\"a\" title:t indicators:l population:l measure:t atLeast:n atMost:n due:t result:n note:t"),
    PlanShape(
      "task", TaskKey.self, "/tasks/0", #""tasks": [@]"#,
      """
      id:t="1" title:t project:t objective:t unit:t responsible:l with:l start:t due:t status:t beneficiaries:l outputs:l
      note:t
      """),
    PlanShape(
      "report", ReportKey.self, "/reports/0", #""reports": [@]"#,
      "id:t=\"a\" title:t from:l to:t due:t delivered:to note:t"),
    PlanShape("funding", FundingKey.self, "/funding/0", #""funding": [@]"#, "source:t for:t amount:n note:t"),
    PlanShape("fact", FactKey.self, "/facts/0", #""facts": [@]"#, "title:t value:nt unit:t note:t"),
    PlanShape("waiver", WaiverKey.self, "/waivers/0", #""waivers": [@]"#, "code:t pointer:t reason:t until:t note:t"),
  ]
}

extension PlanObjectKey {
  /// What may stand at each key.
  fileprivate static var kinds: [String: ValueKind] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.spelling, $0.kind) })
  }
}
