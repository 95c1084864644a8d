// The plan file as one would write it for `JSONDecoder`: plain structs and dictionaries. The rival of `PlanReader`.

struct CodablePlan: Decodable {
  var schema: String
  var area: CodableArea
  var year: Int
  var standard: String
  var document: CodableDocument?
  var quotas: [CodableQuota]?
  var total: CodableMoments?
  var units: [CodableUnit]?
  var movements: [CodableMovement]?
  var results: [CodableResult]?
  var goals: [CodableGoal]?
  var tasks: [CodableTask]?
  var reports: [CodableReport]?
  var funding: [CodableFunding]?
  var facts: [CodableFact]?
  var waivers: [CodableWaiver]?
  var note: String?
}

struct CodableArea: Decodable {
  var code: String?
  var name: String
  var kind: String?
  var setting: String?
  var within: [String]?
  var aliases: [String]?
  var formerly: [CodableFormerArea]?
  var note: String?
}

struct CodableFormerArea: Decodable {
  var code: String?
  var name: String?
  var until: String?
  var note: String?
}

struct CodableDocument: Decodable {
  var title: String?
  var number: String?
  var issued: String?
  var issuer: String?
  var attached: Bool?
  var place: String?
  var signer: String?
  var recipients: [String]?
  var bases: [CodableDocument]?
  var cites: [CodableDocument]?
  var replaces: [CodableDocument]?
  var appendices: [CodableDocument]?
  var note: String?
}

struct CodableMoments: Decodable {
  var start: CodableTally?
  var target: CodableTally?
  var note: String?
}

struct CodableUnit: Decodable {
  var code: String?
  var name: String
  var kind: String?
  var setting: String?
  var aliases: [String]?
  var inCharge: [String]?
  var start: CodableTally?
  var target: CodableTally?
  var note: String?
}
