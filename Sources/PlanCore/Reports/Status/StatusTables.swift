// The tables of `plan status`.

extension StatusReport {
  /// For spreadsheets: every class of the area and of its units, flows, months.
  var tables: [Table] {
    [form.table("status", Phrase(vi: "Tiến độ", en: "Progress"), of: standings + units), flowTable, monthTable]
      .compactMap(\.self)
  }

  /// For people: the area, then the units that have most left to do, then flows and months.
  var views: [Table] {
    let isSaid = standings.contains { $0.needed != nil }
    let area = view(["class", "start", "now", "target", "reached", "remaining", "perMonth", "neededBy"]).table(
      "status", Phrase(vi: "Tiến độ", en: "Progress"), of: standings, notes: isSaid ? [] : [Self.unsaid])
    let left = units.filter { $0.remaining ?? 0 > 0 }
    let worst = view(["name", "class", "start", "now", "reached", "remaining"]).table(
      "status", Phrase(vi: "Đơn vị còn phải giảm nhiều nhất", en: "Units with most left to do"), of: left)
    return [area, worst.limited(to: 8), flowTable, monthTable].compactMap(\.self).filter { !$0.rows.isEmpty }
      .map(\.withoutEmptyColumns)
  }

  private static let unsaid = Phrase(
    vi: "Kế hoạch không ghi phải giảm bao nhiêu hộ.", en: "The plan does not say how many households fewer.")

  private var form: TableForm<Standing> {
    let (plan, monthsLeft) = (plan, plan.monthsLeft(on: day))
    func count(
      _ id: String, _ vi: String, _ en: String, _ number: @escaping (Standing) -> Int?
    ) -> TableForm<Standing>.Field {
      .init(id, Phrase(vi: vi, en: en), .count) { Row.number(number($0).map { Numeral($0) }) }
    }
    return TableForm([
      .init("unit", Phrase(vi: "Mã", en: "Unit")) { one in Row.text(one.unit.flatMap { plan.units[$0].code?.text }) },
      .init("name", Phrase(vi: "Đơn vị", en: "Name")) { one in
        Row.text(one.unit.map { plan.units[$0].name } ?? plan.area.name)
      },
      .init("class", Phrase(vi: "Loại hộ", en: "Class")) { one in
        one.subject.povertyClass.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown)
      },
      .init("group", Phrase(vi: "Nhóm", en: "Group")) { one in
        one.subject.group.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown)
      },
      count("start", "Đầu năm", "Start", \.start), count("now", "Nay", "Now", \.now),
      count("target", "Mục tiêu", "Target", \.target), count("needed", "Phải giảm", "To drop", \.needed),
      .init("neededBy", Phrase(vi: "Theo", en: "By")) { one in
        one.needed == nil ? Table.Cell(.unknown) : Table.Cell(.word(id: one.neededBy.rawValue, one.neededBy.words))
      },
      count("reached", "Đã giảm", "Dropped", \.reached),
      count("remaining", "Còn phải giảm", "Left to drop", \.remaining),
      count("perMonth", "Mỗi tháng", "A month") { $0.perMonth(in: monthsLeft) },
    ])
  }

  /// The columns for people: class and group in one, what is reached as a part of what has to be.
  private func view(_ ids: [String]) -> TableForm<Standing> {
    let reached = TableForm<Standing>.Field("reached", Phrase(vi: "Đã giảm/phải giảm", en: "Dropped/to drop"), .share) {
      one in
      guard let needed = one.needed else { return Row.number(one.reached.map { Numeral($0) }) }
      guard let reached = one.reached else { return Table.Cell(.word(id: "", Phrase(same: "?/\(needed)"))) }
      return Table.Cell(.share(part: reached, whole: needed))
    }
    let shown = form.picking(ids).setting("class") { Row.phrase($0.subject.subjectWords.capitalized) }
    return TableForm(shown.fields.map { $0.column.id == "reached" ? reached : $0 })
  }

  private var flowTable: Table? {
    func count(
      _ id: String, _ flow: Flow, _ number: @escaping (YearFlows) -> Int?
    ) -> TableForm<YearFlows>.Field {
      .init(id, flow.words, .count) { Row.number(number($0).map { Numeral($0) }) }
    }
    let form = TableForm<YearFlows>([
      .init("class", Phrase(vi: "Loại hộ", en: "Class")) { one in
        Table.Cell(.word(id: one.povertyClass.rawValue, one.povertyClass.words))
      },
      count("escaped", .escaped, \.escaped), count("relapsed", .relapsed, \.relapsed), count("new", .new, \.new),
      count("toPoor", .toPoor, \.toPoor), count("fromPoor", .fromPoor, \.fromPoor),
      count("otherOut", .otherOut, \.otherOut), count("otherIn", .otherIn, \.otherIn),
    ])
    return flows.isEmpty
      ? nil : form.table("flows", Phrase(vi: "Biến động từ đầu năm, hộ", en: "Since the start, households"), of: flows)
  }

  private var monthTable: Table? {
    guard !months.isEmpty else { return nil }
    let name = TableForm<MonthlyDrop>.Field("class", Phrase(vi: "Loại hộ", en: "Class")) { one in
      Table.Cell(.word(id: one.povertyClass.rawValue, one.povertyClass.words))
    }
    let fields = (1...12).map { month in
      TableForm<MonthlyDrop>.Field("\(month)", Phrase(vi: "T\(month)", en: "\(month)"), .count) { one in
        Row.number(one.months[month - 1].map { Numeral($0) })
      }
    }
    return TableForm([name] + fields).table(
      "months", Phrase(vi: "Giảm từng tháng, hộ", en: "Drop month by month, households"), of: months)
  }
}

extension Standing.Source {
  /// Who says by how much a class has to get smaller.
  fileprivate var words: Phrase {
    switch self {
    case .quota: Phrase(vi: "chỉ tiêu giao", en: "quota")
    case .plan: Phrase(vi: "kế hoạch", en: "plan")
    }
  }
}
