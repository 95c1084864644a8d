// Movements, results and work for `JSONDecoder`.

struct CodableMovement: Decodable {
  var date: String
  var unit: String?
  var from: String
  var to: String
  var households: Int
  var members: Int?
  var reason: String?
  var note: String?
}

struct CodableResult: Decodable {
  var asOf: String
  var status: String?
  var standard: String?
  var document: String?
  var issued: String?
  var total: CodableTally?
  var units: [String: CodableTally]?
  var note: String?
}

struct CodableGoal: Decodable {
  var id: String
  var title: String?
  var indicators: [String]?
  var population: [String]?
  var measure: String?
  var atLeast: Double?
  var atMost: Double?
  var due: String?
  var result: Double?
  var note: String?
}

struct CodableTask: Decodable {
  var id: String
  var title: String?
  var project: String?
  var objective: String?
  var unit: String?
  var responsible: [String]?
  var with: [String]?
  var start: String?
  var due: String?
  var status: String?
  var beneficiaries: [String]?
  var outputs: [String]?
  var note: String?
}

struct CodableReport: Decodable {
  var id: String
  var title: String?
  var from: [String]?
  var to: String?
  var due: String?
  var delivered: CodableDelivery?
  var note: String?
}

enum CodableDelivery: Decodable {
  case on(String)
  case byUnit([String: String?])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let date = try? value.decode(String.self) {
      self = .on(date)
    } else {
      self = .byUnit(try value.decode([String: String?].self))
    }
  }
}

struct CodableFunding: Decodable {
  var source: String?
  var purpose: String?
  var amount: Double?
  var note: String?

  enum CodingKeys: String, CodingKey {
    case source
    case purpose = "for"
    case amount, note
  }
}

struct CodableFact: Decodable {
  var title: String?
  var value: CodableValue?
  var unit: String?
  var note: String?
}

enum CodableValue: Decodable {
  case number(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }
}

struct CodableWaiver: Decodable {
  var code: String?
  var pointer: String?
  var reason: String?
  var until: String?
  var note: String?
}
