// What a review found on one date.

enum ResultKey: Int, PlanObjectKey {
  case asOf, status, standard, document, issued, total, units, note
  var isRequired: Bool { self == .asOf }

  static let objectName = "result"
  static let names: [Self] = [.asOf]

  var kind: ValueKind {
    switch self {
    case .asOf, .issued: .date
    case .status: .closed(ResultStatus.self)
    case .standard: .id
    case .document, .note: .text
    case .total: .object(TallyKey.self)
    case .units: .named(.units, .object(TallyKey.self))
    }
  }
}

extension PlanReader {
  func result(_ index: Int) -> YearResult? {
    var asOf: CalendarDate?
    var tallies: (total: Tally, units: [UnitResult]) = (Tally(), [])
    var paper: (number: String?, issued: CalendarDate?)
    var rest: (status: ResultStatus?, standard: String?, note: String?)
    let read = members(of: index, tables.result) { key, value in
      switch key {
      case .asOf: asOf = date(value)
      case .status: rest.status = member(value, of: ResultStatus.self)
      case .standard: rest.standard = text(value)
      case .document: paper.number = text(value)
      case .issued: paper.issued = date(value)
      case .total: tallies.total = tally(value)
      case .units:
        eachMember(of: value) { code, value in
          tallies.units.append(UnitResult(unit: text(code) ?? "", tally: tally(value)))
        }
      case .note: rest.note = text(value)
      }
    }
    let result = asOf.map {
      YearResult(
        asOf: $0, status: rest.status, standard: rest.standard, document: paper.number, issued: paper.issued,
        total: tallies.total, units: tallies.units, note: rest.note)
    }
    return element(result, read, index) ?? nil
  }
}

extension PlanWriter.Writer {
  func value(_ result: YearResult) -> JSONText.Value {
    var object = ObjectWriter<ResultKey>()
    object.put(.asOf, result.asOf.description)
    object.put(.status, result.status?.rawValue)
    object.put(.standard, result.standard)
    object.put(.document, result.document)
    object.put(.issued, result.issued?.description)
    object.put(.total, tally(result.total), unless: result.total.isEmpty)
    let units = result.units.map { (key: $0.unit.nfc, value: tally($0.tally)) }
    object.put(.units, .object(units), unless: units.isEmpty)
    object.put(.note, result.note)
    return .object(object.members)
  }
}
