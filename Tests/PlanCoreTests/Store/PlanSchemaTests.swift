import Foundation
import Testing

@testable import PlanCore

/// The JSON Schema and the reader's key tables are two statements of one format; neither may say more than the other.
@Suite struct PlanSchemaTests {
  private typealias Object = [String: Any]

  private static func schema() throws -> Object {
    try #require(JSONSerialization.jsonObject(with: Data(PlanSchema.json)) as? Object)
  }

  private static func definition(_ name: String) throws -> Object {
    let schema = try schema()
    return name.isEmpty ? schema : try #require((schema["$defs"] as? Object)?[name] as? Object, "no $defs/\(name)")
  }

  /// The keys of an object with those of the definition that it extends.
  private static func keys(_ name: String) throws -> Set<String> {
    let own = try definition(name)
    var keys = Set((own["properties"] as? Object ?? [:]).keys)
    // A figure is no range: the schema forbids those keys by name.
    for (key, value) in own["properties"] as? Object ?? [:] where value as? Bool == false { keys.remove(key) }
    if let base = own["$ref"] as? String { keys.formUnion(try Self.keys(String(base.dropFirst("#/$defs/".count)))) }
    return keys
  }

  private static func list(_ name: String, _ key: String) throws -> Set<String> {
    let property = try #require((try definition(name)["properties"] as? Object)?[key] as? Object)
    if let list = property["enum"] as? [Any] { return Set(list.compactMap { $0 as? String }) }
    if let items = property["items"] as? Object {
      return Set((items["enum"] as? [Any] ?? []).compactMap { $0 as? String })
    }
    let base = try #require(property["$ref"] as? String)
    return Set(
      (try definition(String(base.dropFirst("#/$defs/".count)))["enum"] as? [Any] ?? []).compactMap { $0 as? String })
  }

  private static func names<Key: ObjectKey>(_ key: Key.Type) -> (keys: Set<String>, required: Set<String>) {
    (Set(Key.allCases.map(\.spelling)), Set(Key.allCases.filter(\.isRequired).map(\.spelling)))
  }

  @Test(
    "every object has the same keys, and requires the same, in the schema and in the reader",
    arguments: [
      ("", names(PlanKey.self)), ("area", names(AreaKey.self)), ("document", names(DocumentKey.self)),
      ("plan-document", names(PlanDocumentKey.self)), ("quota", names(QuotaKey.self)), ("span", names(MomentsKey.self)),
      ("unit", names(UnitKey.self)), ("tally", names(TallyKey.self)), ("figure", names(FigureKey.self)),
      ("counts", names(RangeKey.self)), ("rates", names(RangeKey.self)), ("changes", names(RangeKey.self)),
      ("points", names(RangeKey.self)), ("movement", names(MovementKey.self)), ("result", names(ResultKey.self)),
      ("goal", names(GoalKey.self)), ("task", names(TaskKey.self)), ("report", names(ReportKey.self)),
      ("funding", names(FundingKey.self)), ("fact", names(FactKey.self)), ("waiver", names(WaiverKey.self)),
    ])
  func keys(_ name: String, _ reader: (keys: Set<String>, required: Set<String>)) throws {
    #expect(try Self.keys(name) == reader.keys)
    #expect(Set(try Self.definition(name)["required"] as? [String] ?? []) == reader.required)
  }

  private static func values<List: ClosedList>(_ list: List.Type) -> Set<String> { Set(List.allCases.map(\.rawValue)) }

  @Test(
    "every closed list has the same values in the schema and in the reader",
    arguments: [
      ("area", "kind", values(AreaKind.self)), ("area", "setting", values(Setting.self)),
      ("unit", "kind", values(AreaKind.self)), ("quota", "class", values(PovertyClass.self)),
      ("quota", "group", values(Group.self)), ("figure", "base", values(Base.self)),
      ("movement", "from", values(MovementEnd.self)), ("movement", "to", values(MovementEnd.self)),
      ("movement", "reason", values(MovementReason.self)), ("result", "status", values(ResultStatus.self)),
      ("goal", "population", values(Population.self)), ("goal", "measure", values(GoalMeasure.self)),
      ("task", "status", values(TaskStatus.self)),
    ])
  func lists(_ name: String, _ key: String, _ reader: Set<String>) throws {
    #expect(try Self.list(name, key) == reader)
  }

  @Test("the groups and flows that the schema names are the reader's")
  func patterns() throws {
    func alternatives(_ object: Object) throws -> Set<String> {
      let pattern = try #require((object["patternProperties"] as? Object)?.keys.first)
      return Set(pattern.dropFirst(2).dropLast(2).split(separator: "|").map(String.init))
    }
    let tally = try #require(try Self.definition("tally")["properties"] as? Object)
    #expect(try alternatives(try #require(tally["groups"] as? Object)) == Self.values(Group.self))
    let flows = try #require((tally["flows"] as? Object)?["properties"] as? Object)
    #expect(Set(flows.keys) == Self.names(FlowsKey.self).keys)
    for povertyClass in [PovertyClass.poor, .nearPoor] {
      let own = try #require((flows[povertyClass.key] as? Object)?["properties"] as? Object)
      let all = Set(own.keys).union(try alternatives(try Self.definition("flow")))
      #expect(all == Set(Flow.allCases.filter { $0.belongs(to: povertyClass) }.map(\.rawValue)))
    }
  }
}
