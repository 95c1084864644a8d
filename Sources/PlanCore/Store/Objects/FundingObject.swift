// Where the money comes from.

enum FundingKey: Int, PlanObjectKey {
  case source, `for`, amount, note

  static let objectName = "funding"
  static let about: String? = "In đồng."
  static let names: [Self] = [.source]

  var kind: ValueKind {
    switch self {
    case .source, .for, .note: .text
    case .amount: .number(.rate)
    }
  }
}

extension PlanReader {
  func funding(_ index: Int) -> Funding? {
    var funding = Funding()
    let read = members(of: index, tables.funding) { key, value in
      switch key {
      case .source: funding.source = text(value)
      case .for: funding.purpose = text(value)
      case .amount: funding.amount = rate(value, .number)
      case .note: funding.note = text(value)
      }
    }
    return element(funding, read, index)
  }
}

extension PlanWriter.Writer {
  func value(_ funding: Funding) -> JSONText.Value {
    var object = ObjectWriter<FundingKey>()
    object.put(.source, funding.source)
    object.put(.for, funding.purpose)
    object.put(.amount, funding.amount)
    object.put(.note, funding.note)
    return .object(object.members)
  }
}
