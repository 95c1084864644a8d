// A report that is owed.

enum ReportKey: Int, PlanObjectKey {
  case id, title, from, to, due, delivered, note
  var isRequired: Bool { self == .id }

  static let objectName = "report"
  static let names: [Self] = [.id]

  var kind: ValueKind {
    switch self {
    case .id: .id
    case .title, .to, .note: .text
    case .from: .list(.text)
    case .due: .date
    case .delivered: .dateOrDates
    }
  }

  var about: String? { self == .delivered ? "A date, or a date by unit code." : nil }
}

extension PlanReader {
  func report(_ index: Int) -> ReportDuty? {
    var duty = ReportDuty(id: "")
    let read = members(of: index, tables.report) { key, value in
      switch key {
      case .id: duty.id = text(value) ?? ""
      case .title: duty.title = text(value)
      case .from: duty.from = texts(value)
      case .to: duty.to = text(value)
      case .due: duty.due = date(value)
      case .delivered: duty.delivered = delivery(value)
      case .note: duty.note = text(value)
      }
    }
    return element(duty, read, index)
  }

  private func delivery(_ index: Int) -> Delivered? {
    switch node(index).kind {
    case .text: return date(index).map { .on($0) }
    case .object:
      var dates: [UnitDelivery] = []
      eachMember(of: index) { code, value in dates.append(UnitDelivery(unit: text(code) ?? "", date: date(value))) }
      return .byUnit(dates)
    case .null: return nil
    case .array, .number, .yes, .no:
      wrong(index, .dateOrObject)
      return nil
    }
  }
}

extension PlanWriter.Writer {
  func value(_ duty: ReportDuty) -> JSONText.Value {
    var object = ObjectWriter<ReportKey>()
    object.put(.id, duty.id)
    object.put(.title, duty.title)
    object.put(.from, duty.from)
    object.put(.to, duty.to)
    object.put(.due, duty.due?.description)
    switch duty.delivered {
    case .on(let date): object.put(.delivered, date.description)
    case .byUnit(let units):
      let members = units.map { delivery -> JSONText.Member in
        (key: delivery.unit.nfc, value: delivery.date.map { .text($0.description) } ?? .null)
      }
      object.put(.delivered, .object(members))
    case nil: break
    }
    object.put(.note, duty.note)
    return .object(object.members)
  }
}
