/// The JSON Schema of the plan file, for editors and other programs.
public enum PlanSchema {
  /// The schema of `plan/1` (JSON Schema, draft 2020-12) as JSON text.
  public static var json: [UInt8] { Array(JSONText.document(value).utf8) }

  private static var value: JSONText.Value {
    var members = members(of: PlanKey.self, isNullable: false)
    members.insert(("$comment", .text(unseen)), at: 1)
    return .object(
      [("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text("plan/1"))] + members
        + [("$defs", .object(definitions))])
  }

  private static let unseen =
    "Unknown keys load with a warning and are kept. The reader also refuses what a schema cannot see: repeated keys, "
    + "a count written 17.0 or 1e3, a rate with an exponent, 29 February of a common year."

  /// The definitions that others refer to.
  private static var definitions: [JSONText.Member] {
    let values: [JSONText.Member] = [
      ("id", string(pattern: "^[a-z0-9]+([-.][a-z0-9]+)*$")),
      (
        "date",
        string(
          "YYYY-MM-DD, YYYY-MM, YYYY-Qn or YYYY.",
          pattern: #"^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|"#
            + #"(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d)))?$"#)
      ),
    ]
    let ranges = ValueKind.NumberKind.allCases.map { ($0.rangeName, range($0)) }
    let objects: [any PlanObjectKey.Type] = [
      TallyKey.self, FlowsKey.self, MomentsKey.self, AreaKey.self, FormerAreaKey.self, DocumentKey.self,
      PlanDocumentKey.self, QuotaKey.self, UnitKey.self, MovementKey.self, ResultKey.self, GoalKey.self, TaskKey.self,
      ReportKey.self, FundingKey.self, FactKey.self, WaiverKey.self,
    ]
    return values + ranges + [(FigureKey.objectName, figure)]
      + objects.map { ($0.objectName, .object(members(of: $0, isNullable: true))) }
  }

  private static func members(of keys: any PlanObjectKey.Type, isNullable: Bool) -> [JSONText.Member] {
    var members: [JSONText.Member] = keys.about.map { [("description", .text($0))] } ?? []
    members.append(("type", type("object", isNullable)))
    let required = keys.requiredSpellings
    if !required.isEmpty { members.append(("required", .list(required.map { .text($0) }))) }
    return members + [("properties", .object(properties(of: keys)))]
  }

  private static func properties<Key: PlanObjectKey>(of keys: Key.Type) -> [JSONText.Member] {
    keys.allCases.map { key in
      let about: [JSONText.Member] = key.about.map { [("description", .text($0))] } ?? []
      return (key.spelling, .object(about + members(for: key.kind, isNullable: !key.isRequired)))
    }
  }

  /// A figure: a count or an object; a figure itself is no range.
  private static var figure: JSONText.Value {
    let about: [JSONText.Member] = FigureKey.about.map { [("description", .text($0))] } ?? []
    return .object(
      about + [
        ("type", .list([.text("integer"), .text("object"), .text("null")])), ("minimum", .number(Numeral(0))),
        (
          "properties",
          .object(
            properties(of: FigureKey.self)
              + [RangeKey.min, .max].map { ($0.spelling, .flag(false)) })
        ),
      ])
  }

  private static func range(_ kind: ValueKind.NumberKind) -> JSONText.Value {
    let end = JSONText.Value.object(number(kind, isNullable: true))
    let needed = [RangeKey.min, .max].map { key in
      JSONText.Value.object([("required", .list([.text(key.spelling)]))])
    }
    let about: [JSONText.Member] = kind == .signedCount ? [("description", .text("Negative is a rise."))] : []
    return .object(
      about + [
        ("type", .list([.text(kind.typeName), .text("object"), .text("null")]))
      ] + kind.minimum + [
        ("anyOf", .list(needed)),
        (
          "properties",
          .object([
            (RangeKey.min.spelling, end), (RangeKey.max.spelling, end),
            (RangeKey.note.spelling, .object([("type", type("string", true))])),
          ])
        ),
      ])
  }

  private static func number(_ kind: ValueKind.NumberKind, isNullable: Bool) -> [JSONText.Member] {
    [("type", type(kind.typeName, isNullable))] + kind.minimum
  }

  /// The members of the schema of a value; what is required is not `null`.
  private static func members(for kind: ValueKind, isNullable: Bool) -> [JSONText.Member] {
    switch kind {
    case .schema: [("const", .text("plan/1"))]
    case .text: [("type", type("string", isNullable))]
    case .id: reference("id", isNullable ? nil : "string")
    case .date: reference("date", isNullable ? nil : "string")
    case .year:
      [
        ("type", type("integer", isNullable)), ("minimum", .number(Numeral(CalendarDate.years.lowerBound))),
        ("maximum", .number(Numeral(CalendarDate.years.upperBound))),
      ]
    case .flag: [("type", type("boolean", isNullable))]
    case .number(let number): self.number(number, isNullable: isNullable)
    case .numberOrRange(let number): reference(number.rangeName, nil)
    case .numberOrText: [("type", .list([.text("number"), .text("string"), .text("null")]))]
    case .closed(let list): [("enum", .list(list.ids.map { .text($0) } + (isNullable ? [.null] : [])))]
    case .figure: reference(FigureKey.objectName, nil)
    case .object(let keys, let without):
      reference(keys.objectName, isNullable ? nil : "object")
        + (without.isEmpty
          ? [] : [("properties", .object(without.map { ($0, .object([("type", .text("null"))])) }))])
    case .list(let kind):
      [("type", type("array", isNullable)), ("items", .object(members(for: kind, isNullable: false)))]
    case .named(let names, let kind): named(names, kind, isNullable: isNullable)
    case .dateOrDates:
      [
        (
          "anyOf",
          .list([
            .object(reference("date", nil)), .object(named(.units, .date, isNullable: false)),
          ])
        )
      ]
    }
  }

  /// An object whose keys are data; a remark may stand among them.
  private static func named(_ names: ValueKind.Names, _ kind: ValueKind, isNullable: Bool) -> [JSONText.Member] {
    let value = JSONText.Value.object(members(for: kind, isNullable: true))
    var properties: [JSONText.Member] = [("note", .object([("type", type("string", true))]))]
    var others: [JSONText.Member] = []
    switch names {
    case .words, .units: others = [("additionalProperties", value)]
    case .closed(let ids): properties = ids.map { ($0, value) } + properties
    }
    return [("type", type("object", isNullable)), ("properties", .object(properties))] + others
  }

  private static func reference(_ name: String, _ type: String?) -> [JSONText.Member] {
    [("$ref", .text("#/$defs/\(name)"))] + (type.map { [("type", .text($0))] } ?? [])
  }

  private static func type(_ name: String, _ isNullable: Bool) -> JSONText.Value {
    isNullable ? .list([.text(name), .text("null")]) : .text(name)
  }

  private static func string(_ about: String? = nil, pattern: String) -> JSONText.Value {
    .object(
      (about.map { [("description", .text($0))] } ?? [])
        + [("type", type("string", true)), ("pattern", .text(pattern))])
  }
}

extension PlanObjectKey {
  /// The keys without which the object means nothing.
  fileprivate static var requiredSpellings: [String] { allCases.filter(\.isRequired).map(\.spelling) }
}

extension ValueKind.NumberKind {
  /// What the definition of the number or a range of it is called.
  fileprivate var rangeName: String {
    switch self {
    case .count: "counts"
    case .signedCount: "changes"
    case .rate: "rates"
    case .points: "points"
    }
  }

  fileprivate var typeName: String {
    switch self {
    case .count, .signedCount: "integer"
    case .rate, .points: "number"
    }
  }

  /// Only changes may be below zero.
  fileprivate var minimum: [JSONText.Member] {
    switch self {
    case .count, .rate: [("minimum", .number(Numeral(0)))]
    case .signedCount, .points: []
    }
  }
}
