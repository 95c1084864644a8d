// Tallies and figures for `JSONDecoder`. What stands in nearly every file is tried first, to the rival's advantage.

struct CodableTally: Decodable {
  var households: Int?
  var members: Int?
  var poor: CodableFigure?
  var nearPoor: CodableFigure?
  var averageLiving: CodableFigure?
  var multidimensional: CodableFigure?
  var groups: [String: CodableTally]?
  var flows: [String: [String: CodableFigure]]?
  var note: String?
}

/// A count alone, or an object of what the document says about it.
struct CodableFigure: Decodable {
  var households: CodableAmount?
  var members: CodableAmount?
  var rate: CodableAmount?
  var base: String?
  var share: CodableAmount?
  var reduce: CodableAmount?
  var points: CodableAmount?
  var lacking: [String: CodableFigure]?
  var parts: [String: CodableAmount]?
  var note: String?

  enum CodingKeys: String, CodingKey {
    case households, members, rate, base, share, reduce, points, lacking, parts, note
  }

  init(from decoder: any Decoder) throws {
    guard let keys = try? decoder.container(keyedBy: CodingKeys.self) else {
      households = try decoder.singleValueContainer().decode(CodableAmount.self)
      return
    }
    households = try keys.decodeIfPresent(CodableAmount.self, forKey: .households)
    members = try keys.decodeIfPresent(CodableAmount.self, forKey: .members)
    rate = try keys.decodeIfPresent(CodableAmount.self, forKey: .rate)
    base = try keys.decodeIfPresent(String.self, forKey: .base)
    share = try keys.decodeIfPresent(CodableAmount.self, forKey: .share)
    reduce = try keys.decodeIfPresent(CodableAmount.self, forKey: .reduce)
    points = try keys.decodeIfPresent(CodableAmount.self, forKey: .points)
    lacking = try keys.decodeIfPresent([String: CodableFigure].self, forKey: .lacking)
    parts = try keys.decodeIfPresent([String: CodableAmount].self, forKey: .parts)
    note = try keys.decodeIfPresent(String.self, forKey: .note)
  }
}

/// A number, or a range with one end or both.
enum CodableAmount: Decodable {
  case exactly(Double)
  case between(Double?, Double?)

  enum CodingKeys: String, CodingKey {
    case min, max
  }

  init(from decoder: any Decoder) throws {
    if let number = try? decoder.singleValueContainer().decode(Double.self) {
      self = .exactly(number)
    } else {
      let keys = try decoder.container(keyedBy: CodingKeys.self)
      self = .between(
        try keys.decodeIfPresent(Double.self, forKey: .min), try keys.decodeIfPresent(Double.self, forKey: .max))
    }
  }
}

struct CodableQuota: Decodable {
  var povertyClass: String
  var group: String?
  var households: CodableAmount?
  var members: CodableAmount?
  var rate: CodableAmount?
  var share: CodableAmount?
  var reduce: CodableAmount?
  var points: CodableAmount?
  var lacking: [String: CodableFigure]?
  var by: String?
  var document: String?
  var issued: String?
  var exceed: Bool?
  var note: String?

  enum CodingKeys: String, CodingKey {
    case povertyClass = "class"
    case group, households, members, rate, share, reduce, points, lacking, by, document, issued, exceed, note
  }
}
